import { HttpProblem } from "../http-problem.ts";

export type Turns = { take: <T>(work: () => Promise<T>) => Promise<T> };

/** Lets `atOnce` works run side by side and `waiting` more wait; beyond that it throws try_later at once. */
export function createTurns(size: { atOnce: number; waiting: number }): Turns {
	let running = 0;
	const queue: (() => void)[] = [];

	async function enter(): Promise<void> {
		if (running < size.atOnce) {
			running += 1;
			return;
		}
		if (queue.length >= size.waiting) throw new HttpProblem("try_later", { retryAfterSeconds: 2 });
		// The turn is handed over, not given back: nobody slips in between.
		await new Promise<void>((resolve) => queue.push(resolve));
	}

	function leave(): void {
		const next = queue.shift();
		if (next === undefined) running -= 1;
		else next();
	}

	return {
		take: async (work) => {
			await enter();
			try {
				return await work();
			} finally {
				leave();
			}
		},
	};
}
