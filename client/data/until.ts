import type { Readable } from "./readable.ts";

/** Resolves with true as soon as `isSo` holds, or with false when `signal` ends first. */
export function until(
	sources: readonly Readable<unknown>[],
	isSo: () => boolean,
	signal: AbortSignal,
): Promise<boolean> {
	return new Promise((resolve) => {
		const unsubscribes: (() => void)[] = [];
		function settle(answer: boolean): void {
			for (const unsubscribe of unsubscribes) unsubscribe();
			signal.removeEventListener("abort", onAbort);
			resolve(answer);
		}
		const onAbort = () => settle(false);
		const look = () => {
			if (isSo()) settle(true);
		};
		if (signal.aborted) return resolve(false);
		if (isSo()) return resolve(true);
		signal.addEventListener("abort", onAbort);
		for (const source of sources) unsubscribes.push(source.subscribe(look));
	});
}
