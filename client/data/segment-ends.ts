import type { HistoryMark } from "../../shared/history.ts";
import type { Store } from "./store.ts";

/**
 * Where the server's segments of a thread ended while it was behind, for until the member document is replaced nothing else
 * says what stood before a segment that was heard from it in that time, and it may be put back once more.
 */
export type SegmentEnds = {
	/** Throws StorageFailed. */
	note: (threadId: string, ends: readonly HistoryMark[]) => Promise<void>;
	/** None when there is no disk. */
	noted: (threadId: string) => Promise<HistoryMark[]>;
};

export function createSegmentEnds(store: Store): SegmentEnds {
	return {
		async note(threadId, ends) {
			await store.write(["facts"], "relaxed", (tx) =>
				Promise.all(ends.map(({ seq, hash }) => tx.objectStore("facts").put(seq, prefix(threadId) + hash))),
			);
		},
		async noted(threadId) {
			const range = rangeOfEnds(threadId);
			const read = store.read(["facts"], (tx) => {
				const facts = tx.objectStore("facts");
				return Promise.all([facts.getAllKeys(range), facts.getAll(range)]);
			});
			const [names, seqs] = await read.catch((): [string[], number[]] => [[], []]);
			return seqs.map((seq, index) => ({ seq, hash: names[index]?.slice(prefix(threadId).length) ?? "" }));
		},
	};
}

/** The facts that say where segments of this thread ended. */
export function rangeOfEnds(threadId: string): IDBKeyRange {
	// What a running hash is written with comes before "~".
	return IDBKeyRange.bound(prefix(threadId), `${prefix(threadId)}~`);
}

function prefix(threadId: string): string {
	return `end ${threadId} `;
}
