import type { Batch } from "./batches.ts";

/** A request to come, and the segment it is for. */
export type Lacking = { segment: number; batch: Batch };

/**
 * What is to be given back, in the order in which it was written: what was said of an old message lies in that message's
 * segment, and between two of a later one by its number. The server puts back what continues its log, so each run goes
 * right behind the one it hangs on, whatever segment that is in; of two ways on from one place each goes to its end.
 */
export function inOrder(runs: readonly Lacking[]): Lacking[] {
	// Where nothing that is held leads to a run, its number says when its turn is.
	const lacking = runs.toSorted((one, other) => firstOf(one) - firstOf(other));
	const behind = Map.groupBy(lacking, ({ batch }) => batch.before);
	const ends = new Set(lacking.map(endOf));
	const taken = new Set<Lacking>();
	const begins = lacking.filter(({ batch }) => !ends.has(batch.before));
	for (const begin of [...begins, ...lacking]) {
		let next: Lacking | undefined = taken.has(begin) ? undefined : begin;
		while (next !== undefined) {
			taken.add(next);
			next = behind.get(endOf(next))?.find((one) => !taken.has(one));
		}
	}
	return [...taken];
}

function endOf({ batch }: Lacking): string {
	return batch.entries.at(-1)?.hash ?? batch.before;
}

function firstOf({ batch }: Lacking): number {
	return batch.entries[0]?.seq ?? 0;
}
