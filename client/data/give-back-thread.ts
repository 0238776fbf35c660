import { type HistoryAnswer, historyAnswerSchema } from "../../shared/api/history.ts";
import { threadDocumentName } from "../../shared/document-names.ts";
import { beginningOf, type HistoryMark } from "../../shared/history.ts";
import type { ThreadRecord } from "../../shared/member-document.ts";
import type { AskPatiently } from "./ask-patiently.ts";
import { giveBackSegment, type SegmentGiven } from "./give-back-segment.ts";
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
 * Gives back what the server has lost of one thread: from the first segment on that does not end there as it does here,
 * in order, out of this device's own disk. `record` is the thread as the member document said before; `behind` are segments
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
	const different = firstDifferent(stands, record);
	const first = Math.min(different, ...behind);
	const known = [beginningOf(threadId), ...stands.sealed, ...endsIn(record)];
	let end: HistoryMark | undefined;
	for (let segment = first; !signal.aborted; segment += 1) {
		const isHeld = await rows.isKept(threadDocumentName(threadId, segment)).catch(() => false);
		if (!isHeld && segment > (record?.open ?? -1)) break;
		const { entries, isAgreed } = await readEntries(parts, threadId, segment);
		if (!isAgreed) {
			const lacking = behindHead(entries, stands);
			const begins = [...known, end, lacking.before].filter((mark) => mark !== undefined);
			const place = { threadId, segment, begins };
			const outcome = await giveBackSegment(parts, place, lacking.entries);
			given.set(segment, outcome);
			if (outcome.isGone) break;
		}
		end = entries.at(-1);
	}
	return { segments: given, wasUnknown };
}

/** The first segment that is not sealed on both sides with the same hash and at the same places. */
function firstDifferent({ sealed }: HistoryAnswer, record: ThreadRecord | undefined): number {
	const { sealedHashes, sealedPlaces } = record ?? { sealedHashes: [], sealedPlaces: [] };
	const different = sealed.findIndex(
		({ hash, places }, segment) => sealedHashes[segment] !== hash || sealedPlaces[segment] !== places,
	);
	return different === -1 ? sealed.length : different;
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
	// With two ways on from one place in the document, what stands before the head may be lacking as well.
	const isOneWay = at !== -1 && (entries[at]?.seq ?? 0) - (entries[0]?.seq ?? 0) === at;
	return isOneWay ? { before: head, entries: entries.slice(at + 1) } : { before: undefined, entries };
}
