import type { Entry } from "../../shared/entry.ts";
import { type HistoryMark, nextHash } from "../../shared/history.ts";
import { sha256 } from "./sha256.ts";

/** Whether an entry is the one that comes right behind this mark. */
export function follows(mark: HistoryMark, entry: Entry): boolean {
	return entry.seq === mark.seq + 1 && nextHash(mark.hash, entry, sha256) === entry.hash;
}

/**
 * What stands before an entry, when that is known: mostly `last`. After a server was put back two ways may lead on from
 * one place, and a device that heard of both holds one behind the other.
 */
export function markBehind(last: HistoryMark | null, others: readonly HistoryMark[], entry: Entry): HistoryMark | null {
	if (last !== null && follows(last, entry)) return last;
	return others.findLast((mark) => mark.seq === entry.seq - 1 && follows(mark, entry)) ?? null;
}
