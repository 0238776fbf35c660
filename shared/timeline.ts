import { type Delivery, isReadByAll } from "./delivery.ts";
import { type Entry, isMessageEntry, type MessageEntry } from "./entry.ts";
import type { RefusalCode } from "./refusal.ts";
import type { SaidMessage } from "./said.ts";

/** What the timeline is folded from. `entries` are in `seq` order, `waiting` in the order they were written. */
export type TimelineSource = {
	me: string;
	members: readonly string[];
	reads: Record<string, number>;
	entries: readonly Entry[];
	waiting: readonly WaitingMessage[];
	/** My read mark when this visit began: the divider stays where it was while I read. */
	readAtOpening: number;
	/** The local day of a time, as any string that is equal for equal days. */
	dayOf: (time: string) => string;
};

export type WaitingMessage = { said: SaidMessage; refused: RefusalCode | null };

export type TimelineMessage = {
	type: "message";
	key: string;
	id: string;
	seq: number | null;
	by: string;
	mine: boolean;
	body: string;
	replyTo: string | null;
	/** The server's time once it has one, until then the device's. */
	at: string;
	composed: string;
	delivery: Delivery | null;
	refused: RefusalCode | null;
	/** First and last of a run by one author within five minutes (ux.md 15). */
	first: boolean;
	last: boolean;
};

/** What was done to the thread, in the words of the entry. */
export type ThreadEvent =
	| { kind: "start"; threadKind: "dm" | "group"; members: readonly string[]; title: string }
	| { kind: "rename"; title: string }
	| { kind: "members"; add: readonly string[]; remove: readonly string[] };

/** A quiet line between the messages. `seq` is null while it waits, or when it was `refused`. */
export type TimelineEvent = {
	type: "event";
	key: string;
	id: string;
	seq: number | null;
	by: string;
	mine: boolean;
	at: string;
	event: ThreadEvent;
	refused: RefusalCode | null;
};
export type TimelineItem =
	| TimelineMessage
	| TimelineEvent
	| { type: "day"; key: string; at: string }
	| { type: "unread"; key: "unread"; count: number };

const groupMs = 5 * 60_000;

/**
 * Folds a thread's accepted entries and this device's waiting ones into what is shown.
 * An entry that is both accepted and still waiting is shown once, as accepted (invariant 3).
 */
export function foldTimeline(source: TimelineSource): TimelineItem[] {
	const accepted = new Set(source.entries.map((entry) => entry.id));
	const messages = [
		...source.entries.filter(isMessageEntry).map((entry) => acceptedMessage(entry, source)),
		...source.waiting.filter(({ said }) => !accepted.has(said.id)).map((waiting) => waitingMessage(waiting, source.me)),
	];
	return withSeparators(markRuns(messages, source.dayOf), source);
}

function acceptedMessage(entry: MessageEntry, source: TimelineSource): TimelineMessage {
	const mine = entry.by === source.me;
	return {
		type: "message",
		key: entry.id,
		id: entry.id,
		seq: entry.seq,
		by: entry.by,
		mine,
		body: entry.body,
		replyTo: entry.replyTo ?? null,
		at: entry.at,
		composed: entry.composed,
		delivery: mine ? (isReadByAll(entry.seq, entry.by, source.members, source.reads) ? "read" : "sent") : null,
		refused: null,
		first: true,
		last: true,
	};
}

function waitingMessage({ said, refused }: WaitingMessage, me: string): TimelineMessage {
	return {
		type: "message",
		key: said.id,
		id: said.id,
		seq: null,
		by: me,
		mine: true,
		body: said.body,
		replyTo: said.replyTo ?? null,
		at: said.composed,
		composed: said.composed,
		delivery: refused === null ? "waiting" : "refused",
		refused,
		first: true,
		last: true,
	};
}

function markRuns(messages: TimelineMessage[], dayOf: (time: string) => string): TimelineMessage[] {
	for (const [index, message] of messages.entries()) {
		const before = messages[index - 1];
		if (before === undefined || !continues(before, message, dayOf)) continue;
		before.last = false;
		message.first = false;
	}
	return messages;
}

function continues(before: TimelineMessage, message: TimelineMessage, dayOf: (time: string) => string): boolean {
	const apart = Math.abs(Date.parse(message.at) - Date.parse(before.at));
	return before.by === message.by && apart <= groupMs && dayOf(before.at) === dayOf(message.at);
}

function withSeparators(messages: TimelineMessage[], source: TimelineSource): TimelineItem[] {
	const items: TimelineItem[] = [];
	const isNew = (message: TimelineMessage) =>
		!message.mine && message.seq !== null && message.seq > source.readAtOpening;
	const firstNew = messages.find(isNew);
	let day: string | null = null;
	for (const message of messages) {
		const ofMessage = source.dayOf(message.at);
		if (ofMessage !== day)
			items.push({ type: "day", key: `day ${ofMessage} ${message.seq === null ? "w" : ""}`, at: message.at });
		day = ofMessage;
		if (message === firstNew) {
			items.push({ type: "unread", key: "unread", count: messages.filter(isNew).length });
			message.first = true;
		}
		items.push(message);
	}
	return items;
}
