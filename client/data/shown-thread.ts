import { limits } from "../../shared/limits.ts";
import type { FamilyMember, Notify, PinnedMessage, ThreadRecord } from "../../shared/member-document.ts";
import { threadTitle } from "../../shared/thread-title.ts";
import type { MayChange, ShownThread } from "./family-data.ts";
import type { MemberView } from "./member-view.ts";
import { isStart, isWaiting, type OutboxRow, type StartRow } from "./outbox-row.ts";

type Source = { me: string; view: MemberView; record: ThreadRecord; rows: readonly OutboxRow[] };

/**
 * One thread for the pages: what the member document says of it, and over that, in their order, this device's own
 * changes that still wait in `rows` (all of the outbox that speak of this thread). The record of a thread the document
 * does not name is made by `recordOfStart` or `recordOfGone`.
 */
export function shownThread({ me, view, record: known, rows }: Source): ShownThread {
	const record = rows.filter(isWaiting).reduce(changedBy, known);
	const isKnown = view.threads.has(known.id);
	const start = isKnown ? undefined : rows.find(isStart);
	const isGone = !isKnown && start === undefined;
	const people = new Map(view.family.members.map((member) => [member.id, member]));
	const isReadOnly = isGone || !mayStillWrite(record, me, people);
	const startRefused = start?.refused ?? null;
	return {
		record,
		title: isGone ? "" : threadTitle(record, me, (id) => people.get(id)?.name ?? ""),
		notify: notifyOf(view, known.id, rows),
		isPending: start !== undefined,
		startRefused,
		isGone,
		isReadOnly,
		may: isGone ? nothing : mayChange(record, people.get(me), !isReadOnly && startRefused === null),
	};
}

/** A thread of this device alone, until the server takes it. */
export function recordOfStart({ said }: StartRow): ThreadRecord {
	const { thread: id, threadKind: kind, members, title, composed: createdAt } = said;
	return { ...unread, id, kind, title, members: [...members], createdAt };
}

/** A thread I am not in any more; the device knows nothing of it but what it could not send. */
export function recordOfGone(id: string, me: string, createdAt: string): ThreadRecord {
	return { ...unread, id, kind: "group", title: "", members: [me], createdAt };
}

const unread = {
	...{ open: 0, sealed: [], sealedHashes: [], sealedPlaces: [] },
	...{ reads: {}, readAt: {}, pinned: [], files: {} },
};
const nothing: MayChange = { write: false, rename: false, add: false, remove: false, leave: false };

function changedBy(record: ThreadRecord, { said }: OutboxRow): ThreadRecord {
	if (said.kind === "rename") return { ...record, title: said.title };
	if (said.kind === "pin") return { ...record, pinned: pinnedBy(record.pinned, said) };
	if (said.kind === "delete") return { ...record, pinned: record.pinned.filter(({ id }) => id !== said.of) };
	if (said.kind !== "members") return record;
	const stay = record.members.filter((member) => !said.remove.includes(member) && !said.add.includes(member));
	return { ...record, members: [...stay, ...said.add] };
}

/** What is pinned anew stands first again. */
function pinnedBy(pinned: readonly PinnedMessage[], { of: id, on }: { of: string; on: boolean }): PinnedMessage[] {
	const others = pinned.filter((one) => one.id !== id);
	const segment = pinned.find((one) => one.id === id)?.segment ?? null;
	return on ? [{ id, segment }, ...others].slice(0, limits.pinnedShown) : others;
}

function notifyOf(view: MemberView, threadId: string, rows: readonly OutboxRow[]): Notify {
	const waiting = rows.flatMap(({ said }) => (said.kind === "mute" ? [said.notify] : [])).at(-1);
	return waiting ?? view.mutes[threadId]?.notify ?? "all";
}

type People = ReadonlyMap<string, FamilyMember>;

/** Between two, both must be there and a child be allowed the other; in other threads whoever is in may write. */
function mayStillWrite(record: ThreadRecord, me: string, people: People): boolean {
	const other = record.members.find((member) => member !== me);
	if (record.kind !== "dm" || other === undefined) return true;
	const isAllowed = (one: string, another: string) => people.get(one)?.allowed?.includes(another) ?? true;
	return (people.get(other)?.active ?? true) && isAllowed(me, other) && isAllowed(other, me);
}

function mayChange({ kind }: ThreadRecord, mine: FamilyMember | undefined, write: boolean): MayChange {
	const isGrown = mine !== undefined && mine.role !== "child";
	const isGroup = kind === "group";
	return {
		write,
		rename: isGroup || (kind === "family" && isGrown),
		add: isGroup && isGrown,
		remove: isGroup && isGrown,
		leave: isGroup,
	};
}
