import type { AttachedFile } from "../../shared/attached-file.ts";
import { isMessageEntry, type MessageEntry } from "../../shared/entry.ts";
import { isCalled } from "../../shared/formatting/is-called.ts";
import { speakerOf } from "../../shared/imported.ts";
import type { ThreadRecord } from "../../shared/member-document.ts";
import type { Calls } from "../../shared/mentions.ts";
import type { ShownThread, ThreadRow } from "./family-data.ts";
import { isEntry, isMessage, isWaiting, type OutboxRow } from "./outbox-row.ts";
import type { Segment } from "./segment.ts";

export type RowSource = {
	me: string;
	/** Who may be called by name. */
	calls: Calls;
	shown: ShownThread;
	/** Members whose mentions I do not want to hear of. */
	blocked: readonly string[];
	/** The newest segments, oldest first; null while they have not been read from the disk. */
	tail: readonly Segment[] | null;
	isLoading: boolean;
	/** This thread's rows of the outbox. */
	outbox: readonly OutboxRow[];
	draft: string;
	draftFiles: readonly AttachedFile[];
};

/** One line of the thread list. */
export function threadRow(source: RowSource): ThreadRow {
	const words = source.outbox.filter(isEntry);
	const unread = unreadCount(source);
	const mentions = mentionCount(source);
	const last = lastMessage(source);
	return {
		...source.shown,
		isLoading: source.isLoading,
		lastMessage: last,
		isSilent: last === null && hasBegun(source),
		draft: source.draft,
		draftFiles: source.draftFiles,
		unread,
		mentions,
		calling: { all: unread, mentions, nothing: 0 }[source.shown.notify],
		hasWaiting: words.some(isWaiting),
		hasRefused: words.some((row) => !isWaiting(row)),
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
		const { body, files = none, poll } = said;
		return { by: me, body, files, poll, at: said.composed, mine: true, waiting: true };
	}
	const last = lastOf(tail ?? [], deletedHere(outbox));
	if (last === null) return null;
	return {
		by: speakerOf(last),
		body: wordsNow(last, tail ?? [], outbox),
		files: last.files ?? none,
		poll: last.poll,
		at: last.at,
		mine: speakerOf(last) === me,
		waiting: false,
	};
}

const none: readonly AttachedFile[] = [];

/** Its start is here. On a new device an empty disk is not yet an empty conversation. */
function hasBegun({ shown, tail }: RowSource): boolean {
	if (shown.isPending) return true;
	return shown.record.open === 0 && (tail?.some(({ lastSeq }) => lastSeq > 0) ?? false);
}

/** What I have deleted, and the server does not know of yet. */
function deletedHere(outbox: readonly OutboxRow[]): ReadonlySet<string> {
	return new Set(outbox.filter(isWaiting).flatMap(({ said }) => (said.kind === "delete" ? [said.of] : [])));
}

function lastOf(segments: readonly Segment[], deleted: ReadonlySet<string>): MessageEntry | null {
	for (const { entries } of segments.toReversed()) {
		const last = entries.filter(isMessageEntry).findLast(({ id }) => !deleted.has(id));
		if (last !== undefined) return last;
	}
	return null;
}

/** As its author has changed it since, here or anywhere. */
function wordsNow(message: MessageEntry, tail: readonly Segment[], outbox: readonly OutboxRow[]): string {
	const mine = outbox.filter(isWaiting).map(({ said }) => said);
	const said = [...tail.flatMap(({ entries }) => entries.filter(({ by }) => by === message.by)), ...mine];
	const edit = said.findLast((one) => one.kind === "edit" && one.of === message.id);
	return edit?.kind === "edit" ? edit.body : message.body;
}

/** Others' messages beyond my mark. Of segments that are not in memory the count is of all, mine included. */
function unreadCount(source: RowSource): number {
	const { me, shown, tail, outbox } = source;
	const first = tail?.flatMap((segment) => segment.entries)[0]?.seq ?? (shown.record.sealed.at(-1) ?? 0) + 1;
	return unreadHere(source).length + Math.max(0, first - 1 - readMark(me, shown.record, outbox));
}

/** How many of them speak to me. Of what is not in memory nobody knows. */
function mentionCount(source: RowSource): number {
	const { blocked, calls } = source;
	return unreadHere(source).filter(({ by, body }) => !blocked.includes(by) && isCalled(body, calls)).length;
}

function unreadHere({ me, shown, tail, outbox }: RowSource): MessageEntry[] {
	const mark = readMark(me, shown.record, outbox);
	const messages = tail?.flatMap((segment) => segment.entries).filter(isMessageEntry) ?? [];
	return messages.filter(({ seq, by, imported }) => seq > mark && by !== me && imported === undefined);
}
