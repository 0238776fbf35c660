import type SQLite from "better-sqlite3";
import { type AttachedFile, idsOfFiles } from "../../shared/attached-file.ts";
import { type AboutEntry, type Entry, isAboutEntry, type MessageEntry } from "../../shared/entry.ts";
import { entryContent } from "../../shared/entry-content.ts";
import type { Ledger } from "./ledger.ts";

/** `body` are the words of a message, and of anything else all it says; `was`, what it said before it was deleted. */
export type Committed = { seq: number; id: string; by: string; body: string; segment: number; was: string | null };

/** What was committed at any time, also by a server that was put back since: where it stood then. */
export type EverCommitted = Committed & { threadId: string };

/**
 * What is on the server's disk, looked at right after each commit, by nothing of the server's own code.
 * It says at once when a commit breaks a promise.
 */
export type Truth = {
	/** To be called after every commit. */
	committed: () => void;
	threads: () => ReadonlyMap<string, readonly Committed[]>;
	byNumber: (number: number) => Committed[];
	byId: (id: string) => Committed | undefined;
	/** Where this entry ever stood, when the server was put back in between perhaps at several places. */
	everById: (id: string) => readonly EverCommitted[];
	/** Was this message ever committed, be it to a server that was put back since? */
	wasCommitted: (number: number) => boolean;
	/** May this device hear of this thread, as of the last commit? */
	mayHear: (deviceId: string, threadId: string) => boolean;
	isSignedIn: (deviceId: string) => boolean;
	membersOf: (threadId: string) => ReadonlySet<string>;
	/** When this member's last going out of this thread was committed, in ms; 0 for never. */
	wentAt: (memberId: string, threadId: string) => number;
	/** Forgets what it knew: the server was put back to an older state. */
	readAnew: () => void;
	/** What differs between what was seen at the commits and what stands there now. */
	rewritten: () => string[];
};

type Row = {
	rowid: number;
	thread_id: string;
	seq: number;
	id: string;
	by_member: string;
	by_device: string;
	entry: string;
	segment: number;
};

export function createTruth(sqlite: SQLite.Database, ledger: Ledger, onWrong: (wrong: string) => void): Truth {
	const ever = new Map<string, EverCommitted[]>();
	let wasPutBack = false;
	let isReadingAnew = false;
	let threads = new Map<string, Committed[]>();
	let byId = new Map<string, Committed>();
	let byNumber = new Map<number, Committed[]>();
	/** The message each file stands in. */
	const holders = new Map<string, string>();
	const everNumbers = new Set<number>();
	const lastInOrder = new Map<string, number>();
	let lastRow = 0;
	let memberships = new Map<string, Set<string>>();
	let membershipsBefore = memberships;
	/** Threads that were begun in this commit, and with whom. */
	const begun = new Map<string, Set<string>>();
	let devices = new Map<string, string>();
	const went = new Map<string, number>();

	const newRows = sqlite.prepare(
		"select rowid, thread_id, seq, id, by_member, by_device, entry, segment from entries where rowid > ? order by rowid",
	);
	const allRows = sqlite.prepare(
		"select thread_id, seq, id, by_member, entry, segment from entries order by thread_id, seq",
	);
	const erasedRows = sqlite.prepare("select id, entry from entries where thread_id = ? and kind = 'deleted'");
	const members = sqlite.prepare("select thread_id, member_id from thread_members");
	const signedIn = sqlite.prepare(
		`select devices.id, member_id from devices join members on members.id = member_id
		where revoked_at is null and removed_at is null`,
	);

	function readPeople(): void {
		membershipsBefore = memberships;
		begun.clear();
		memberships = new Map();
		for (const row of members.all() as { thread_id: string; member_id: string }[]) {
			const known = memberships.get(row.thread_id) ?? new Set();
			memberships.set(row.thread_id, known.add(row.member_id));
		}
		devices = new Map((signedIn.all() as { id: string; member_id: string }[]).map((row) => [row.id, row.member_id]));
	}
	function readRows(): void {
		for (const row of newRows.all(lastRow) as Row[]) {
			lastRow = row.rowid;
			take(row);
		}
	}
	function take(row: Row): void {
		const entry = JSON.parse(row.entry) as Entry;
		const body = wordsOf(entry);
		const was = entry.kind === "deleted" ? body : null;
		const committed = { seq: row.seq, id: row.id, by: row.by_member, body, segment: row.segment, was };
		const removed = entry.kind === "members" && !isReadingAnew ? entry.remove : [];
		for (const member of removed) went.set(`${member} ${row.thread_id}`, Date.parse(entry.at));
		if (entry.kind === "start") begun.set(row.thread_id, new Set(entry.members));
		const list = threads.get(row.thread_id) ?? [];
		if (row.seq !== list.length + 1) onWrong(`[I4] number ${row.seq} follows ${list.length} in ${row.thread_id}`);
		if (byId.has(row.id)) onWrong(`[I3] ${row.id} was accepted twice`);
		if (entry.by !== row.by_member || entry.id !== row.id || entry.seq !== row.seq)
			onWrong(`[I6] the entry ${row.id} says something else than its row`);
		const before = ever.get(row.id) ?? [];
		if (!isReadingAnew) checkBringer(row, entry, before);
		ever.set(row.id, [...before, { ...committed, threadId: row.thread_id }]);
		// A server that was put back has forgotten its refusals too.
		if (ledger.refused.has(row.id) && !wasPutBack) onWrong(`[I3] ${row.id} was refused before, and is accepted now`);
		threads.set(row.thread_id, [...list, committed]);
		byId.set(row.id, committed);
		if (isAboutEntry(entry)) checkAbout(row, entry);
		if (entry.kind === "delete") takeErased(row.thread_id);
		if (entry.kind !== "message") return;
		const number = ledger.numberIn(body);
		if (number === null || !ledger.isSaid(number, { threadId: row.thread_id, memberId: row.by_member, body })) {
			onWrong(`[I6] nobody said what ${row.id} says`);
			return;
		}
		checkFiles(entry, ledger.get(number)?.files ?? []);
		everNumbers.add(number);
		const same = [...(byNumber.get(number) ?? []), committed];
		byNumber.set(number, same);
		const order = ledger.get(number)?.order ?? null;
		if (order !== null && same.length === 1) {
			const before = lastInOrder.get(order) ?? -1;
			if (number < before) onWrong(`[I4] message ${number} was accepted after ${before}, which its page said later`);
			lastInOrder.set(order, Math.max(before, number));
		}
		if (same.length > ledger.timesAtMost(number)) onWrong(`[I1] message ${number} was accepted ${same.length} times`);
	}

	/** Rows of earlier commits whose words went with this one. */
	function takeErased(threadId: string): void {
		for (const row of erasedRows.all(threadId) as Pick<Row, "id" | "entry">[]) {
			const committed = byId.get(row.id);
			const body = wordsOf(JSON.parse(row.entry) as Entry);
			if (committed === undefined || committed.body === body) continue;
			const number = ledger.numberIn(committed.body);
			if (number !== null)
				byNumber.set(
					number,
					(byNumber.get(number) ?? []).filter(({ id }) => id !== row.id),
				);
			Object.assign(committed, { body, was: committed.body });
			ever.set(row.id, [...(ever.get(row.id) ?? []), { ...committed, threadId }]);
		}
	}

	/** [I6] What is said of a message stands in its segment; its words are changed by its author alone. */
	function checkAbout(row: Row, entry: AboutEntry): void {
		const message = byId.get(entry.of);
		// What comes back without the message it was about stands at the end.
		if (message === undefined) {
			if (!wasPutBack) onWrong(`[I6] ${row.id} is about no message`);
			return;
		}
		if (message.segment !== row.segment) onWrong(`[I4] ${row.id} does not stand with its message`);
		if (entry.kind === "edit" && message.by !== row.by_member) onWrong(`[I6] ${row.id} changes another's words`);
	}

	/** [I5] A file stands in the message it was said with, and in no other. */
	function checkFiles({ id, files = [] }: MessageEntry, said: readonly AttachedFile[]): void {
		if (JSON.stringify(files) !== JSON.stringify(said)) onWrong(`[I6] ${id} has other files than were said`);
		for (const file of idsOfFiles(files)) {
			const holder = holders.get(file) ?? id;
			holders.set(file, id);
			if (holder !== id && !wasPutBack) onWrong(`[I5] the file ${file} stands in ${holder} and in ${id}`);
		}
	}

	/** What was accepted before anybody in the thread may bring back, everything else its author alone. */
	function checkBringer(row: Row, entry: Entry, before: readonly EverCommitted[]): void {
		const saysNothingNew = entry.kind === "delete" || entry.kind === "deleted";
		const isBack = before.some((one) => one.by === row.by_member && (saysNothingNew || one.body === wordsOf(entry)));
		const bringer = devices.get(row.by_device) ?? "";
		const isAuthor = bringer === row.by_member;
		// Who begins a thread or leaves it may have spoken there in the very same commit.
		const isIn = [memberships, membershipsBefore, begun].some((all) => all.get(row.thread_id)?.has(bringer));
		if ((!isAuthor && !isBack) || !isIn)
			onWrong(`[I5] ${row.id} was accepted from ${row.by_device}, who may not write there`);
	}

	return {
		committed() {
			readPeople();
			readRows();
		},
		threads: () => threads,
		byNumber: (number) => byNumber.get(number) ?? [],
		byId: (id) => byId.get(id),
		everById: (id) => ever.get(id) ?? [],
		wasCommitted: (number) => everNumbers.has(number),
		mayHear: (deviceId, threadId) => memberships.get(threadId)?.has(devices.get(deviceId) ?? "") ?? false,
		isSignedIn: (deviceId) => devices.has(deviceId),
		wentAt: (memberId, threadId) => went.get(`${memberId} ${threadId}`) ?? 0,
		membersOf: (threadId) => memberships.get(threadId) ?? new Set(),
		readAnew() {
			wasPutBack = true;
			threads = new Map();
			byId = new Map();
			byNumber = new Map();
			lastRow = 0;
			lastInOrder.clear();
			readPeople();
			isReadingAnew = true;
			readRows();
			isReadingAnew = false;
		},
		rewritten() {
			const wrong: string[] = [];
			const seen = [...threads].flatMap(([threadId, list]) =>
				list.map(({ was: _, ...one }) => JSON.stringify([threadId, one])),
			);
			const now = (allRows.all() as Row[]).map((row) => {
				const body = wordsOf(JSON.parse(row.entry) as Entry);
				const { seq, id, by_member: by, segment } = row;
				return JSON.stringify([row.thread_id, { seq, id, by, body, segment }]);
			});
			const standing = new Set(now);
			for (const one of seen) if (!standing.has(one)) wrong.push(`[I2] gone or rewritten: ${one}`);
			if (now.length !== seen.length) wrong.push(`[I2] ${seen.length} rows were committed, ${now.length} stand there`);
			return wrong;
		},
	};
}

export function wordsOf(entry: Entry): string {
	return entry.kind === "message" ? entry.body : JSON.stringify([entry.kind, ...entryContent(entry)]);
}
