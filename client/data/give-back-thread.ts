import { type HistoryAnswer, historyAnswerSchema } from "../../shared/api/history.ts";
import { threadDocumentName } from "../../shared/document-names.ts";
import { beginningOf, type HistoryMark } from "../../shared/history.ts";
import type { ThreadRecord } from "../../shared/member-document.ts";
import type { AskPatiently } from "./ask-patiently.ts";
import { cutBatches } from "./batches.ts";
import { giveBackRun, type SegmentGiven } from "./give-back-segment.ts";
import { inOrder, type Lacking } from "./in-order.ts";
import { type PlacedEntry, placedEntries } from "./placed-entries.ts";
import type { Segments } from "./segments.ts";
import { until } from "./until.ts";
import type { UpdateRows } from "./update-rows.ts";

/** `wasUnknown`: the server had nothing of this thread, and its documents were not let in. */
export type ThreadGiven = { segments: ReadonlyMap<number, SegmentGiven>; wasUnknown: boolean };

export type GiveBackParts = {
	ask: AskPatiently;
	segments: Segments;
	rows: UpdateRows;
	onGiven: (count: number) => void;
	signal: AbortSignal;
};

/**
 * Gives back what the server has lost of one thread: of each segment that does not end there as it does here, in the order
 * in which it was written, out of this device's own disk. `record` is the thread as the member document said before; `behind` are segments
 * of which the server has just shown that it lacks something.
 */
export async function giveBackThread(
	parts: GiveBackParts,
	threadId: string,
	record: ThreadRecord | undefined,
	behind: readonly number[],
): Promise<ThreadGiven> {
	const { ask, rows, signal } = parts;
	const given = new Map<number, SegmentGiven>();
	const answer = await ask({ method: "GET", path: `/api/threads/${threadId}/history` }, historyAnswerSchema);
	// Unknown and not mine look the same: giving will tell them apart, and what is not taken stays on this device.
	const wasUnknown = answer?.ok === false && answer.code === "thread_not_found";
	const stands = wasUnknown ? { ...beginningOf(threadId), segment: 0, sealed: [] } : answer?.ok && answer.value;
	if (!stands) return { segments: given, wasUnknown };
	const known = [beginningOf(threadId), ...stands.sealed, ...endsIn(record)];
	const lacking: Lacking[] = [];
	let end: HistoryMark | undefined;
	for (let segment = 0; !signal.aborted; segment += 1) {
		if (!behind.includes(segment) && isSealedAlike(stands, record, segment)) continue;
		const isHeld = await rows.isKept(threadDocumentName(threadId, segment)).catch(() => false);
		if (!isHeld && segment > (record?.open ?? -1)) break;
		const { entries, isAgreed } = await readEntries(parts, threadId, segment);
		if (!isAgreed) {
			const lacks = behindHead(entries, stands);
			const begins = [...known, end, lacks.before].filter((mark) => mark !== undefined);
			const { batches, left } = cutBatches(begins, lacks.entries);
			lacking.push(...batches.map((batch) => ({ segment, batch })));
			given.set(segment, { stale: false, isRefused: left.length > 0, isGone: false });
		}
		end = entries.at(-1);
	}
	for (const { segment, batch } of inOrder(lacking)) {
		const outcome = given.get(segment);
		if (outcome === undefined || signal.aborted) break;
		await giveBackRun(parts, { threadId, segment }, batch, outcome);
		if (outcome.isGone) break;
	}
	return { segments: given, wasUnknown };
}

/** Sealed on both sides with the same hash and at the same places. */
function isSealedAlike({ sealed }: HistoryAnswer, record: ThreadRecord | undefined, segment: number): boolean {
	const theirs = sealed[segment];
	if (theirs === undefined || record === undefined) return false;
	return record.sealedHashes[segment] === theirs.hash && record.sealedPlaces[segment] === theirs.places;
}

/** Where segments end, as the member document said. */
function endsIn(record: ThreadRecord | undefined): HistoryMark[] {
	return (record?.sealedHashes ?? []).map((hash, segment) => ({ seq: record?.sealed[segment] ?? 0, hash }));
}

/** `isAgreed`: the server has just told all it has of this document, and lacks nothing. */
async function readEntries(
	parts: GiveBackParts,
	threadId: string,
	segment: number,
): Promise<{ entries: PlacedEntry[]; isAgreed: boolean }> {
	const held = parts.segments.hold(threadId, segment);
	try {
		await until([held.document], () => held.document.get() !== null, parts.signal);
		// Another page may have heard more. Without a disk, what is in memory is all there is.
		const hadNews = await held.catchUp().catch(() => false);
		const document = held.document.get();
		const entries = document === null ? [] : placedEntries(document);
		return { entries, isAgreed: !hadNews && held.state.get().kind === "live" };
	} finally {
		held.release();
	}
}

/** Where the server's history ends within these entries, only what stands behind that is lacking. */
function behindHead(
	entries: readonly PlacedEntry[],
	head: HistoryMark,
): { before: HistoryMark | undefined; entries: readonly PlacedEntry[] } {
	const at = entries.findIndex(({ seq, hash }) => seq === head.seq && hash === head.hash);
	// With two ways on from one place, what stands before the head may be lacking as well; and where a number stands in
	// another segment, this one cannot tell.
	const isNext = ({ seq, before }: PlacedEntry, index: number) =>
		before === undefined && seq === (entries[index]?.seq ?? 0) + 1;
	const isOneWay = at !== -1 && entries.slice(1, at + 1).every(isNext);
	return isOneWay ? { before: head, entries: entries.slice(at + 1) } : { before: undefined, entries };
}
