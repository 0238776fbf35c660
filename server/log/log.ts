import { threadDocumentName } from "../../shared/document-names.ts";
import { type Entry, type Facts, messageOf } from "../../shared/entry.ts";
import type { Sha256 } from "../../shared/history.ts";
import type { SaidDelete, SaidEntry } from "../../shared/said.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import type { Seals } from "../history/seals.ts";
import { deletedBy, elementOf, encodeAppendOf, type Place } from "./encode-append.ts";
import { type Erased, erase } from "./erase.ts";
import { endOf, type Head, readHead } from "./head.ts";
import { makeEntry } from "./make-entry.ts";
import { mayFollow, type Spot, unusedPlace } from "./places.ts";
import { createRuns, type DocumentUpdate } from "./runs.ts";
import { insertEntry, moveThread } from "./statements.ts";
import { type EntryRow, toRow } from "./to-row.ts";
import type { Writers } from "./writers.ts";

export type Author = { memberId: string; deviceId: string };

/** An entry as it stood in the log once: behind what had the running hash `before`, in this segment, at this place. */
export type Given = { entry: Entry; before: string; segment: number; place: Place };

/** What an entry says before it has its place. */
type Unnumbered = Facts extends infer F ? (F extends Facts ? Omit<F, "seq"> : never) : never;

/** What is said, with what a deletion took away. */
export type Sayable = Exclude<SaidEntry, SaidDelete> | (SaidDelete & Pick<Erased, "files" | "gone">);

/** What is appended within one transaction. Nothing is shown here: whoever commits shows `updates` afterwards. */
export type LogWrite = {
	/** What speaks of a message goes to that message's segment, `about`; everything else (null) to the open one. */
	append: (said: Sayable, author: Author, at: string, about: number | null) => Promise<Entry>;
	/**
	 * Puts an entry this server wrote before and lost back at its own place. False, and nothing is done, when the log no
	 * longer stands where it stood then. Whether it was ever written is not asked here (server/history/check-given.ts).
	 */
	putBack: (threadId: string, given: Given, deviceId: string) => Promise<boolean>;
	/** Puts such an entry at the end, under a new number, place, hash and seal; `about` as for `append`. */
	putLast: (threadId: string, entry: Facts, deviceId: string, about: number | null) => Promise<void>;
	/** Takes the words of a message of this segment away, those of this write too; the entry that says so is appended by itself. */
	erase: (threadId: string, messageId: string, segment: number) => Promise<Erased>;
	/** What was taken away. */
	erased: readonly Erased[];
	/** An entry of this write by its id; it is in no table yet. */
	find: (entryId: string) => Found | undefined;
	lastSeq: (threadId: string) => Promise<number>;
	/** Writes the rows that were not yet written; call it before the commit. */
	flush: () => Promise<void>;
	updates: () => DocumentUpdate[];
	/** What was appended, thread by thread. */
	added: () => Map<string, Entry[]>;
	/** Threads that went on in a new segment. */
	opened: ReadonlySet<string>;
	/** Sealed segments that something was put behind, by thread. */
	grown: ReadonlyMap<string, ReadonlySet<number>>;
	/** The commit succeeded: the next write goes on from here. */
	kept: () => void;
};

type Found = { entry: Entry; thread: string; segment: number };

/**
 * The log: one row per accepted entry, numbered without gaps, with the Yjs update it became.
 * This process is the only one that appends, so where each log ends is remembered between writes.
 */
export type Log = {
	begin: (tx: WriteTransaction) => LogWrite;
	/** A commit failed and what is on disk is not known: everything remembered is read anew, under new writers. */
	forget: () => void;
};

/** `segmentMessages`: how many messages a thread document holds before the next segment is opened. */
export type LogParts = { writers: Writers; segmentMessages: number; sha256: Sha256; seals: Seals };

export function createLog({ writers, segmentMessages, sha256, seals }: LogParts): Log {
	const remembered = new Map<string, Head>();

	return {
		begin(tx) {
			const heads = new Map<string, Head>();
			const found = new Map<string, Found>();
			const rows: EntryRow[] = [];
			const runs = createRuns();
			const opened = new Set<string>();
			const grown = new Map<string, Set<number>>();
			const erased: Erased[] = [];

			async function headOf(threadId: string): Promise<Head> {
				const head = heads.get(threadId) ?? remembered.get(threadId) ?? (await readHead(tx, threadId));
				heads.set(threadId, head);
				return head;
			}

			async function headWithRoom(threadId: string): Promise<Head> {
				return withRoom(await headOf(threadId), segmentMessages);
			}

			async function addLast(
				threadId: string,
				facts: Unnumbered,
				deviceId: string,
				about: number | null,
			): Promise<Entry> {
				const head = about === null ? await headWithRoom(threadId) : await headOf(threadId);
				const segment = about ?? head.segment;
				const spot = { threadId, segment, last: await endOf(tx, threadId, head, segment) };
				const place = await unusedPlace(tx, spot, writers);
				const isApart = head.lastSegment !== null && head.lastSegment !== segment;
				const where = { threadId, segment, place, isApart };
				const entry = makeEntry({ ...facts, seq: head.mark.seq + 1 }, head.mark.hash, where, { sha256, seals });
				add(head, spot, place, entry, deviceId);
				return entry;
			}

			function add(head: Head, { threadId, segment, last }: Spot, place: Place, entry: Entry, deviceId: string): void {
				const isOpen = segment === head.segment;
				if (isOpen && head.messages === 0 && segment > 0) opened.add(threadId);
				if (!isOpen) grown.set(threadId, (grown.get(threadId) ?? new Set()).add(segment));
				const element = elementOf(entry);
				const deleted = deletedBy(entry);
				const update = encodeAppendOf("messages", place, last, [element], deleted);
				rows.push(toRow(entry, threadId, { memberId: entry.by, deviceId }, segment, place, update));
				runs.add(threadDocumentName(threadId, segment), place, last, element, deleted);
				found.set(entry.id, { entry, thread: threadId, segment });
				heads.set(threadId, {
					mark: { seq: entry.seq, hash: entry.hash },
					lastSegment: segment,
					segment: head.segment,
					messages: head.messages + (isOpen ? 1 : 0),
					last: isOpen ? place : head.last,
					ends: isOpen ? head.ends : new Map(head.ends).set(segment, place),
				});
			}

			async function flush(): Promise<void> {
				const written = rows.splice(0);
				for (const row of written) await insertEntry(tx, row);
				for (const [id, ofThread] of Map.groupBy(written, (row) => row.thread_id)) {
					const { mark, segment } = await headOf(id);
					// What is done to an old message brings no conversation to the top of a list.
					const at = ofThread.findLast(({ about }) => about === null)?.at ?? "";
					await moveThread(tx, { id, seq: mark.seq, segment, at });
				}
			}

			return {
				opened,
				grown,
				async erase(threadId, id, segment) {
					await flush();
					const one = await erase(tx, { threadId, id, segment }, sha256);
					erased.push(one);
					for (const { entry, document, place } of one.left) {
						runs.empty(document, place);
						if (found.has(entry.id)) found.set(entry.id, { entry, thread: threadId, segment });
					}
					return one;
				},
				erased,
				find: (entryId) => found.get(entryId),
				lastSeq: async (threadId) => (await headOf(threadId)).mark.seq,
				updates: () => [...runs.updates(), ...erased.flatMap(({ elsewhere }) => elsewhere)],
				added: () => byThread(found.values()),
				append: (said, author, at, about) =>
					addLast(said.thread, factsOf(said, author.memberId, at), author.deviceId, about),
				async putBack(threadId, given, deviceId) {
					const isAbout = messageOf(given.entry) !== null;
					const head = isAbout ? await headOf(threadId) : await headWithRoom(threadId);
					const { segment, entry, before, place } = given;
					const isNext = entry.seq === head.mark.seq + 1 && before === head.mark.hash;
					// What speaks of a message stood behind it in its segment; that one is there before it, or this is not next.
					const isThere = isAbout ? segment <= head.segment : segment === head.segment;
					if (!isNext || !isThere) return false;
					const spot = { threadId, segment, last: await endOf(tx, threadId, head, segment) };
					if (!(await mayFollow(tx, spot, place))) return false;
					add(head, spot, place, entry, deviceId);
					return true;
				},
				putLast: async (threadId, entry, deviceId, about) => void (await addLast(threadId, entry, deviceId, about)),
				flush,
				kept() {
					for (const [threadId, head] of heads) remembered.set(threadId, head);
				},
			};
		},
		forget() {
			remembered.clear();
			writers.retire();
		},
	};
}

function byThread(found: Iterable<Found>): Map<string, Entry[]> {
	const threads = new Map<string, Entry[]>();
	for (const { entry, thread } of found) {
		const entries = threads.get(thread);
		if (entries === undefined) threads.set(thread, [entry]);
		else entries.push(entry);
	}
	return threads;
}

/** A full segment is closed, and the next one begins empty. */
function withRoom(head: Head, segmentMessages: number): Head {
	if (head.messages < segmentMessages) return head;
	const ends = head.last === null ? head.ends : new Map(head.ends).set(head.segment, head.last);
	return { ...head, segment: head.segment + 1, messages: 0, last: null, ends };
}

/** A device's clock may run ahead; its claim is then replaced, for nothing is composed after it was received. */
function factsOf(said: Sayable, by: string, at: string): Unnumbered {
	const { thread: _, ...content } = said;
	return { ...content, by, at, composed: said.composed > at ? at : said.composed };
}
