const hourMs = 3_600_000;

export type TidyingParts = {
	/** Once, before anything is read: what a killed process left. What goes wrong with one keeps none of the others. */
	takeUp: readonly ((signal: AbortSignal) => Promise<void>)[];
	/** Then, and once an hour. */
	sweep: (signal: AbortSignal) => Promise<void>;
	/** Files wait to be read. */
	look: () => void;
	/** Something of it did not work: the sweep is tried again in an hour, the rest at the next start. */
	onTrouble: (error: unknown) => void;
};

export type Tidying = { start: () => void; close: () => Promise<void> };

/** Puts the bytes of files in order after a start, and keeps them so. Neither throws. */
export function createTidying({ takeUp, sweep, look, onTrouble }: TidyingParts): Tidying {
	const closing = new AbortController();
	let running: Promise<void> = Promise.resolve();
	let timer: NodeJS.Timeout | undefined;

	function next(work: (signal: AbortSignal) => Promise<void>): void {
		running = running.then(async () => {
			if (!closing.signal.aborted) await work(closing.signal).catch(onTrouble);
		});
	}

	return {
		start() {
			for (const work of takeUp) next(work);
			next(async () => look());
			next(sweep);
			timer = setInterval(() => next(sweep), hourMs);
			timer.unref();
		},
		async close() {
			closing.abort();
			clearInterval(timer);
			await running;
		},
	};
}
