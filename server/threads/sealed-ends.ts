import type { WriteTransaction } from "../database/write-queue.ts";
import { readSealedEnd, type SealedEnd } from "../log/sealed-end.ts";

/**
 * Where each sealed segment of a thread ends. Nothing is appended to a sealed segment, so an end that was committed is
 * remembered: a read mark must not cost more the older a family grows.
 */
export type SealedEnds = {
	of: (tx: WriteTransaction, threadId: string, open: number) => Promise<SealedEnd[]>;
	/** The write that asked was committed: what it read holds. */
	kept: () => void;
};

export function createSealedEnds(): SealedEnds {
	const remembered = new Map<string, readonly SealedEnd[]>();
	/** What the write under way has read; a write that failed leaves its own behind, and the next one throws it away. */
	let read = new Map<string, readonly SealedEnd[]>();
	let reading: WriteTransaction | null = null;
	return {
		async of(tx, threadId, open) {
			if (reading !== tx) read = new Map();
			reading = tx;
			const ends = (remembered.get(threadId) ?? []).slice(0, open);
			for (let segment = ends.length; segment < open; segment += 1)
				ends.push(await readSealedEnd(tx, threadId, segment));
			read.set(threadId, ends);
			return ends;
		},
		kept() {
			for (const [threadId, ends] of read) remembered.set(threadId, ends);
			reading = null;
		},
	};
}
