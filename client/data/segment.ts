import type * as Y from "yjs";
import { type Entry, entrySchema } from "../../shared/entry.ts";
import { deletedEntry, withGone } from "../../shared/gone.ts";
import { diskOrigin } from "./disk-document.ts";

/** What a thread document says, parsed. Entries of kinds this version does not know are counted in `lastSeq` only. */
export type Segment = { entries: readonly Entry[]; ids: ReadonlySet<string>; lastSeq: number };

export const emptySegment: Segment = { entries: [], ids: new Set(), lastSeq: 0 };

type Listeners = {
	onChange: (segment: Segment) => void;
	/** Words were deleted, and these files with them. */
	onDelete: (fileIds: readonly string[]) => void;
	/** New entries from the server, and what they were put behind: nothing, when the whole array was read anew. */
	onReceived: (before: Segment, entries: readonly Entry[]) => void;
};

/**
 * Follows the array `messages`: what is appended is parsed once; a delete written by the server makes it read anew.
 * Listeners must not throw. Returns what stops it.
 */
export function followSegment(document: Y.Doc, listeners: Listeners): () => void {
	const messages = document.getArray<unknown>("messages");
	let segment = growSegment(emptySegment, messages.toArray());
	let length = messages.length;

	function onEvent(event: Y.YArrayEvent<unknown>): void {
		const appended = appendedTo(length, event.changes.delta);
		const before = appended === null ? emptySegment : segment;
		segment = growSegment(before, appended ?? messages.toArray());
		length = messages.length;
		// Another page looked at it when it was received; the server may have been put back since, and say other things.
		if (event.transaction.origin !== diskOrigin)
			listeners.onReceived(before, segment.entries.slice(before.entries.length));
		listeners.onChange(segment);
		if (appended === null) listeners.onDelete(segment.entries.flatMap(filesOf));
	}

	messages.observe(onEvent);
	listeners.onChange(segment);
	return () => messages.unobserve(onEvent);
}

function filesOf(entry: Entry): readonly string[] {
	return entry.kind === "delete" ? entry.files : [];
}

type Delta = readonly { insert?: unknown; retain?: number; delete?: number }[];

/** The new elements when all of them stand at the end and nothing else changed; else null. */
function appendedTo(length: number, delta: Delta): unknown[] | null {
	const [first, second, ...rest] = delta;
	if (rest.length > 0 || first === undefined) return null;
	if (length === 0) return second === undefined && Array.isArray(first.insert) ? first.insert : null;
	if (first.retain !== length || !Array.isArray(second?.insert)) return null;
	return second.insert;
}

/** A segment with more elements of its document put behind what it has. */
export function growSegment(segment: Segment, added: readonly unknown[]): Segment {
	const entries = [...segment.entries];
	let { lastSeq } = segment;
	for (const value of added) {
		const parsed = entrySchema.safeParse(value);
		if (parsed.success) entries.push(parsed.data);
		lastSeq = Math.max(lastSeq, seqOf(value));
	}
	const all = withGone(entries, deletedEntry);
	return { entries: all, ids: new Set(all.map(({ id }) => id)), lastSeq };
}

function seqOf(value: unknown): number {
	const seq: unknown = typeof value === "object" && value !== null && "seq" in value ? value.seq : 0;
	return Number.isSafeInteger(seq) ? Number(seq) : 0;
}
