import type { AttachedFile } from "./attached-file.ts";
import { type Delivery, isReadByAll } from "./delivery.ts";
import { type Entry, isAboutEntry, type MessageEntry, type ThreadEntry } from "./entry.ts";
import { speakerOf } from "./imported.ts";
import type { RefusalCode } from "./refusal.ts";
import type { SaidAbout, SaidEntry, SaidMessage, SaidStar } from "./said.ts";
import { type AboutMessage, editsBy, foldAbout, nothingAbout } from "./timeline-about.ts";
import { aboutImported, joinReactions } from "./timeline-imported.ts";
import type { ThreadEvent, TimelineEvent, TimelineItem, TimelineMessage } from "./timeline-items.ts";
import { askedPoll, countVotes } from "./votes.ts";

/** What the timeline is folded from. `entries` are in `seq` order, `waiting` in the order they were written. */
export type TimelineSource = {
	me: string;
	members: readonly string[];
	reads: Record<string, number>;
	entries: readonly Entry[];
	waiting: readonly WaitingEntry[];
	/** Messages I have just deleted, and may still want back; nothing is said of it yet. */
	justDeleted: ReadonlySet<string>;
	/** The messages I have starred, as the server knows it. */
	stars: { has: (messageId: string) => boolean };
	/** My read mark when this visit began: the divider stays where it was while I read. */
	readAtOpening: number;
	/** The local day of a time, as any string that is equal for equal days. */
	dayOf: (time: string) => string;
};

/** Of an entry that waits, or was `refused`. */
export type WaitingEntry = { said: SaidEntry | SaidStar; refused: RefusalCode | null };

/** One and the same, so that a message without files is equal to itself in each fold. */
const none: readonly AttachedFile[] = [];
const groupMs = 5 * 60_000;

/**
 * Folds a thread's accepted entries and this device's waiting ones into what is shown.
 * An entry that is both accepted and still waiting is shown once, as accepted (invariant 3).
 */
export function foldTimeline(source: TimelineSource): TimelineItem[] {
	const accepted = new Set(source.entries.map((entry) => entry.id));
	const waiting = source.waiting.filter(({ said }) => !accepted.has(said.id));
	const about = foldAbout(source.me, source.entries, waiting);
	const isJustDeleted = ({ id }: Shown) => source.justDeleted.has(id) && !about.get(id)?.deleted;
	const shown = [
		...source.entries.map((entry) => acceptedItem(entry, source)),
		...waiting.map((one) => waitingItem(one, source.me)),
	]
		.filter((item) => item !== null)
		.map((item) =>
			isJustDeleted(item) ? deletedItem(item, source.me, source.me, true) : withAbout(item, about, source),
		);
	return withSeparators(markRuns(shown, source.dayOf), source);
}

type Shown = TimelineMessage | TimelineEvent;

function withAbout(item: Shown, about: ReadonlyMap<string, AboutMessage>, { me, stars }: TimelineSource): Shown {
	const of = about.get(item.id);
	const starred = of?.starred ?? stars.has(item.id);
	if (of === undefined) return starred && item.type === "message" ? { ...item, starred } : item;
	if (item.type === "event")
		return of.deleted === null ? item : { ...item, by: of.deleted.by, mine: of.deleted.by === me };
	if (of.deleted !== null) return deletedItem(item, of.deleted.by, me, false);
	const reactions = joinReactions(item.reactions, of.reactions);
	const { pin, unsaid } = of;
	const poll = item.poll === null ? null : countVotes(item.poll, of.votes, me);
	const now = { ...item, reactions, pin, starred, unsaid, poll };
	if (item.importedBy !== null) return now;
	const words = [{ at: item.at, body: item.body }, ...editsBy(of, item.by)];
	const [last] = words.splice(-1);
	const editedAt = words.length === 0 ? null : (last?.at ?? null);
	return { ...now, body: last?.body ?? item.body, editedAt, earlier: words };
}

function acceptedItem(entry: Entry, source: TimelineSource): Shown | null {
	if (entry.kind === "message") return acceptedMessage(entry, source);
	if (entry.kind === "deleted") return entry.was === "message" ? deletedItem(entry, entry.by, source.me, false) : null;
	if (isAboutEntry(entry)) return null;
	const { seq, by, at } = entry;
	return isQuiet(entry) ? null : { ...eventOf(entry), seq, by, mine: by === source.me, at, refused: null };
}

function waitingItem({ said, refused }: WaitingEntry, me: string): Shown | null {
	if (said.kind === "message") return waitingMessage(said, refused, me);
	if ("of" in said) return null;
	return isQuiet(said) ? null : { ...eventOf(said), seq: null, by: me, mine: true, at: said.composed, refused };
}

/** The mark in the place of a deleted message, where and when that was said. */
function deletedItem(
	{ id, seq, at, by: author }: Pick<TimelineMessage, "id" | "seq" | "at" | "by">,
	by: string,
	me: string,
	canUndo: boolean,
): TimelineEvent {
	const event = { kind: "deleted" as const, author, canUndo };
	return { type: "event", key: id, id, seq, by, mine: by === me, at, event, refused: null };
}

/** That two people have a conversation need not be said to them. */
function isQuiet(change: ThreadEvent): boolean {
	return change.kind === "start" && change.threadKind === "dm";
}

function eventOf(change: ThreadEntry | Exclude<SaidEntry, SaidMessage | SaidAbout>) {
	return { type: "event" as const, key: change.id, id: change.id, event: change };
}

function acceptedMessage(entry: MessageEntry, source: TimelineSource): TimelineMessage {
	const { imported } = entry;
	const by = speakerOf(entry);
	const mine = by === source.me;
	return {
		type: "message",
		key: entry.id,
		id: entry.id,
		seq: entry.seq,
		by,
		mine,
		body: entry.body,
		files: entry.files ?? none,
		replyTo: entry.replyTo ?? null,
		forwarded: entry.forwarded ?? false,
		poll: askedPoll(entry.poll),
		at: imported?.at ?? entry.at,
		composed: imported?.at ?? entry.composed,
		importedBy: imported === undefined ? null : entry.by,
		delivery: mine && imported === undefined ? deliveryOf(entry, source) : null,
		refused: null,
		...(imported === undefined ? nothingAbout : aboutImported(imported)),
		starred: false,
		first: true,
		last: true,
	};
}

function deliveryOf({ seq, by }: MessageEntry, { members, reads }: TimelineSource): Delivery {
	return isReadByAll(seq, by, members, reads) ? "read" : "sent";
}

function waitingMessage(said: SaidMessage, refused: RefusalCode | null, me: string): TimelineMessage {
	return {
		type: "message",
		key: said.id,
		id: said.id,
		seq: null,
		by: me,
		mine: true,
		body: said.body,
		files: said.files ?? none,
		replyTo: said.replyTo ?? null,
		forwarded: said.forwarded ?? false,
		poll: askedPoll(said.poll),
		at: said.composed,
		composed: said.composed,
		importedBy: null,
		delivery: refused === null ? "waiting" : "refused",
		refused,
		...nothingAbout,
		starred: false,
		first: true,
		last: true,
	};
}

/** Somebody else has said it, here: what was imported is nothing new. */
export function isNews({ mine, importedBy }: Pick<TimelineMessage, "mine" | "importedBy">): boolean {
	return !mine && importedBy === null;
}

/** What was done to the thread parts what was said before it from what was said after. */
function markRuns(items: Shown[], dayOf: (time: string) => string): Shown[] {
	for (const [index, item] of items.entries()) {
		const before = items[index - 1];
		if (before?.type !== "message" || item.type !== "message" || !continues(before, item, dayOf)) continue;
		before.last = false;
		item.first = false;
	}
	return items;
}

function continues(before: TimelineMessage, message: TimelineMessage, dayOf: (time: string) => string): boolean {
	const apart = Math.abs(Date.parse(message.at) - Date.parse(before.at));
	return before.by === message.by && apart <= groupMs && dayOf(before.at) === dayOf(message.at);
}

function withSeparators(shown: readonly Shown[], source: TimelineSource): TimelineItem[] {
	const items: TimelineItem[] = [];
	const isNew = (item: Shown): item is TimelineMessage =>
		item.type === "message" && isNews(item) && item.seq !== null && item.seq > source.readAtOpening;
	const firstNew = shown.find(isNew);
	const days = new Set<string>();
	let day: string | null = null;
	for (const item of shown) {
		const ofItem = source.dayOf(item.at);
		if (ofItem !== day) {
			const key = `day ${ofItem} ${item.seq === null ? "w" : ""}`;
			// A day comes again where something was said here between two imports.
			items.push({ type: "day", key: days.has(key) ? `${key} ${item.id}` : key, at: item.at });
			days.add(key);
		}
		day = ofItem;
		if (item === firstNew) {
			items.push({ type: "unread", key: "unread", count: shown.filter(isNew).length });
			firstNew.first = true;
		}
		items.push(item);
	}
	return items;
}
