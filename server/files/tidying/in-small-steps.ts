import { endOfTurn } from "../../end-of-turn.ts";

const atOnce = 50;

/** Many, some at a time; in between everybody else is heard. Ends early when the signal is aborted. */
export async function inSmallSteps<T>(
	all: Iterable<T> | AsyncIterable<T>,
	signal: AbortSignal,
	work: (some: T[]) => Promise<void>,
): Promise<void> {
	let some: T[] = [];
	for await (const one of all) {
		some.push(one);
		if (some.length < atOnce) continue;
		if (signal.aborted) return;
		await work(some);
		some = [];
		await endOfTurn();
	}
	if (some.length > 0 && !signal.aborted) await work(some);
}
