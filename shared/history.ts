import type { Entry, Facts } from "./entry.ts";
import { entryContent } from "./entry-content.ts";

/** SHA-256 of a text's UTF-8, as base64url without padding. Handed in: both ends have their own. */
export type Sha256 = (text: string) => string;

/** Where the running hash stands: after which number, with which value. */
export type HistoryMark = { seq: number; hash: string };

/** Before a thread's first entry. */
export function beginningOf(threadId: string): HistoryMark {
	return { seq: 0, hash: threadId };
}

/**
 * The running hash of an entry: over the one before, its number, id, author and time, and a hash of its content.
 * The content goes in by its hash alone, so that the chain can still be checked when the words were deleted.
 */
export function nextHash(before: string, entry: Facts, sha256: Sha256): string {
	const content = contentHash(entry, sha256);
	return sha256(JSON.stringify([before, entry.seq, entry.id, entry.by, entry.at, content]));
}

/** The hash of what an entry says; of one whose words were deleted, what it was. */
export function contentHash(entry: Facts, sha256: Sha256): string {
	if (entry.kind === "deleted") return entry.content;
	return sha256(JSON.stringify([entry.kind, entry.composed, ...entryContent(entry)]));
}

/**
 * The first entry that does not follow from what stands before it, in the order of the document; null when all do.
 * Where numbers are missing between two, nothing is known of their link. `before` is null when that is not known either.
 */
export function findBreak(before: HistoryMark | null, entries: readonly Entry[], sha256: Sha256): Entry | null {
	let mark = before;
	for (const entry of entries) {
		if (mark !== null && entry.seq <= mark.seq) return entry;
		if (mark !== null && entry.seq === mark.seq + 1 && nextHash(mark.hash, entry, sha256) !== entry.hash) return entry;
		mark = { seq: entry.seq, hash: entry.hash };
	}
	return null;
}
