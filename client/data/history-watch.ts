import type { Entry } from "../../shared/entry.ts";
import { beginningOf, findBreak, type HistoryMark } from "../../shared/history.ts";
import type { HistoryTrouble } from "./family-data.ts";
import type { MemberReplica } from "./member-replica.ts";
import { createWritable, type Readable } from "./readable.ts";
import type { Segment } from "./segment.ts";
import { sha256 } from "./sha256.ts";
import type { Store } from "./store.ts";

/**
 * Holds the server's history against what this device has seen: every entry must follow from the one before it,
 * and a server may not know less of a document than the device does. What was found stays said, also after a reload.
 */
export type HistoryWatch = {
	trouble: Readable<HistoryTrouble>;
	/** Entries came in behind what `before` holds; pass an empty segment to have a whole one checked. */
	received: (threadId: string, number: number, before: Segment, entries: readonly Entry[]) => void;
	/** The server lacks something it has shown this device. */
	foundBehind: () => void;
};

type Found = Exclude<HistoryTrouble, null>;
const factName = "history";
const kept: readonly Found[] = ["changed", "behind"];

export function createHistoryWatch(store: Store, member: MemberReplica): HistoryWatch {
	const trouble = createWritable<HistoryTrouble>(null);

	function found(what: Found): void {
		if (trouble.get() !== null) return;
		trouble.set(what);
		const number = kept.indexOf(what) + 1;
		// A failed write is shown by the store, and what is wrong will be found again.
		store.write(["facts"], "relaxed", (tx) => tx.objectStore("facts").put(number, factName)).catch(() => undefined);
	}
	/** What stands before the first entry of a segment: the thread's beginning, or the end of the segment before. */
	function markBefore(threadId: string, number: number): HistoryMark | null {
		if (number === 0) return beginningOf(threadId);
		const record = member.view.get()?.threads.get(threadId);
		const [seq, hash] = [record?.sealed[number - 1], record?.sealedHashes[number - 1]];
		return seq === undefined || hash === undefined ? null : { seq, hash };
	}

	store
		.read(["facts"], (tx) => tx.objectStore("facts").get(factName))
		.then((number) => trouble.set(trouble.get() ?? kept[(number ?? 0) - 1] ?? null))
		.catch(() => undefined);

	return {
		trouble,
		received(threadId, number, before, entries) {
			const last = before.entries.at(-1);
			const mark = last === undefined ? markBefore(threadId, number) : { seq: last.seq, hash: last.hash };
			if (findBreak(mark, entries, sha256) !== null) found("changed");
		},
		foundBehind: () => found("behind"),
	};
}
