import type { GiveBackBody } from "../../shared/api/history.ts";
import type { HistoryMark } from "../../shared/history.ts";
import { limits } from "../../shared/limits.ts";
import { utf8Length } from "../../shared/text.ts";
import { follows, markBehind } from "./follows.ts";
import type { PlacedEntry } from "./placed-entries.ts";

export type Batch = Omit<GiveBackBody, "segment">;

/** Room for what stands around the entries in a request. */
const aroundBytes = 1_024;

/**
 * Cuts the entries of one segment into requests the server takes: each one run of the history in the order of the
 * document, with the hash that stands before it. `begins` are the ends the segment may go on from. What the server never sealed, or what cannot be told where it belongs,
 * is left over.
 */
export function cutBatches(
	begins: readonly HistoryMark[],
	entries: readonly PlacedEntry[],
): { batches: Batch[]; left: PlacedEntry[] } {
	const batches: Batch[] = [];
	const left: PlacedEntry[] = [];
	const marks = [...begins];
	let last = begins.at(-1) ?? null;
	let open: { batch: Batch; bytes: number } | null = null;

	for (const entry of entries) {
		const mark = markBehind(last, marks, entry) ?? ownMark(entry);
		const bytes = utf8Length(JSON.stringify(entry)) + 1;
		if (mark === null || entry.seal === "") {
			left.push(entry);
			open = null;
		} else {
			if (open === null || mark !== last || isFull(open, bytes)) {
				open = { batch: { before: mark.hash, entries: [] }, bytes: aroundBytes };
				batches.push(open.batch);
			}
			open.batch.entries.push(entry);
			open.bytes += bytes;
		}
		last = { seq: entry.seq, hash: entry.hash };
		marks.push(last);
	}
	return { batches, left };
}

/** The first of a segment says itself what stands before it: the segment before may be another by now. */
function ownMark(entry: PlacedEntry): HistoryMark | null {
	const mark = { seq: entry.seq - 1, hash: entry.before ?? "" };
	return follows(mark, entry) ? mark : null;
}

function isFull({ batch, bytes }: { batch: Batch; bytes: number }, more: number): boolean {
	return batch.entries.length >= limits.giveBack.entries || bytes + more > limits.giveBack.bytes;
}

/** The same entries in two requests, for when the server takes exception to one of them. */
export function halves({ before, entries }: Batch): [Batch, Batch] {
	const middle = Math.ceil(entries.length / 2);
	const first = entries.slice(0, middle);
	return [
		{ before, entries: first },
		{ before: first.at(-1)?.hash ?? before, entries: entries.slice(middle) },
	];
}
