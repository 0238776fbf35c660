import { isMessageEntry, type MessageEntry } from "../../shared/entry.ts";
import type { ThreadRecord } from "../../shared/member-document.ts";
import type { ThreadRow } from "./family-data.ts";
import { isMessage, isWaiting, type OutboxRow } from "./outbox-row.ts";
import type { Segment } from "./segment.ts";
import { shownThread } from "./shown-thread.ts";

export type RowSource = {
	me: string;
	record: ThreadRecord;
	/** The newest segments, oldest first; null while they have not been read from the disk. */
	tail: readonly Segment[] | null;
	isLoading: boolean;
	/** This thread's rows of the outbox. */
	outbox: readonly OutboxRow[];
	draft: string;
};

/** One line of the thread list. */
export function threadRow(source: RowSource): ThreadRow {
	const messages = source.outbox.filter(isMessage);
	const unread = unreadCount(source);
	return {
		...shownThread(source.record),
		isLoading: source.isLoading,
		lastMessage: lastMessage(source),
		draft: source.draft,
		unread,
		calling: unread,
		hasWaiting: messages.some(isWaiting),
		hasRefused: messages.some((row) => !isWaiting(row)),
	};
}

/** How far I have read, a mark that still waits to be sent included. */
export function readMark(me: string, record: ThreadRecord, outbox: readonly OutboxRow[]): number {
	const waiting = outbox.map(({ said }) => (said.kind === "read" && said.thread === record.id ? said.seq : 0));
	return Math.max(record.reads[me] ?? 0, ...waiting);
}

function lastMessage({ me, tail, outbox }: RowSource): ThreadRow["lastMessage"] {
	const isTaken = (id: string) => tail?.some((segment) => segment.ids.has(id)) ?? false;
	const waiting = outbox.filter(isMessage).findLast((row) => !isTaken(row.said.id));
	if (waiting !== undefined) {
		const { said } = waiting;
		return { by: me, body: said.body, at: said.composed, mine: true, waiting: true };
	}
	const last = lastOf(tail ?? []);
	if (last === null) return null;
	return { by: last.by, body: last.body, at: last.at, mine: last.by === me, waiting: false };
}

function lastOf(segments: readonly Segment[]): MessageEntry | null {
	for (const { entries } of segments.toReversed()) {
		const last = entries.findLast(isMessageEntry);
		if (last !== undefined) return last;
	}
	return null;
}

/** Others' messages beyond my mark. Of segments that are not in memory the count is of all, mine included. */
function unreadCount({ me, record, tail, outbox }: RowSource): number {
	const mark = readMark(me, record, outbox);
	const entries = tail?.flatMap((segment) => segment.entries) ?? [];
	const here = entries.filter((entry) => isMessageEntry(entry) && entry.seq > mark && entry.by !== me).length;
	const beforeHere = (entries[0]?.seq ?? (record.sealed.at(-1) ?? 0) + 1) - 1;
	return here + Math.max(0, beforeHere - mark);
}
