import type { WriteTransaction } from "../database/write-queue.ts";
import { readSealedEnd, type SealedEnd } from "../log/sealed-end.ts";

/**
 * Where each sealed segment of a thread ends. An end that was committed is remembered until something is put behind it: a
 * read mark must not cost more the older a family grows.
 */
export type SealedEnds = {
	of: (tx: WriteTransaction, threadId: string, open: number) => Promise<SealedEnd[]>;
	/** Something is put behind these in the write under way. */
	forget: (threadId: string, segments: ReadonlySet<number>) => void;
	/** The write that asked was committed: what it read holds. */
	kept: () => void;
};

export function createSealedEnds(): SealedEnds {
	const remembered = new Map<string, readonly (SealedEnd | null)[]>();
	/** What the write under way has read; a write that failed leaves its own behind, and the next one throws it away. */
	let read = new Map<string, readonly SealedEnd[]>();
	let reading: WriteTransaction | null = null;
	return {
		async of(tx, threadId, open) {
			if (reading !== tx) read = new Map();
			reading = tx;
			const known = remembered.get(threadId) ?? [];
			const ends: SealedEnd[] = [];
			for (let segment = 0; segment < open; segment += 1)
				ends.push(known[segment] ?? (await readSealedEnd(tx, threadId, segment)));
			read.set(threadId, ends);
			return ends;
		},
		forget(threadId, segments) {
			const ends = remembered.get(threadId) ?? [];
			remembered.set(
				threadId,
				ends.map((end, segment) => (segments.has(segment) ? null : end)),
			);
		},
		kept() {
			for (const [threadId, ends] of read) remembered.set(threadId, ends);
			reading = null;
		},
	};
}
