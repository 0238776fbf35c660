/** Runs something soon, when the page has nothing more urgent to do. Returns what takes it back. */
export function whenIdle(run: () => void): () => void {
	// Safari has no idle callback.
	if (!("requestIdleCallback" in window)) {
		const timer = setTimeout(run, 1_500);
		return () => clearTimeout(timer);
	}
	const asked = requestIdleCallback(run, { timeout: 5_000 });
	return () => cancelIdleCallback(asked);
}
