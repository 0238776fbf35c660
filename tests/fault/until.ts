/** Looks again and again until it is so; rejects after `ms` saying what was waited for. */
export async function until(what: string, isSo: () => boolean, ms: number): Promise<void> {
	const end = performance.now() + ms;
	while (!isSo()) {
		if (performance.now() > end) throw new Error(`waited ${ms} ms for: ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
}
