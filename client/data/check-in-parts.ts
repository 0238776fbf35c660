import type { Entry } from "../../shared/entry.ts";
import { nextTask } from "./next-task.ts";
import type { Segment } from "./segment.ts";

/** Two hashes an entry: about 3 ms for so many, 20 on a slow phone. */
const entriesPerTask = 100;

/** Has the running hashes of what came in behind `before` checked, a part in each task, so that nobody's typing waits for them. */
export async function checkInParts(
	check: (before: Segment, entries: readonly Entry[]) => void,
	before: Segment,
	entries: readonly Entry[],
): Promise<void> {
	for (let from = 0; from < entries.length; from += entriesPerTask) {
		if (from > 0) await nextTask();
		const known = from === 0 ? before : { ...before, entries: [...before.entries, ...entries.slice(0, from)] };
		check(known, entries.slice(from, from + entriesPerTask));
	}
}
