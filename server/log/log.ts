import { threadDocumentName } from "../../shared/document-names.ts";
import type { Entry, Facts } from "../../shared/entry.ts";
import type { Sha256 } from "../../shared/history.ts";
import type { SaidEntry } from "../../shared/said.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import type { Seals } from "../history/seals.ts";
import { encodeAppendOf, encodeElement, type Place } from "./encode-append.ts";
import { type Head, readHead } from "./head.ts";
import { makeEntry } from "./make-entry.ts";
import { mayFollow, unusedPlace } from "./places.ts";
import { createRuns, type DocumentUpdate } from "./runs.ts";
import { insertEntry, moveThread } from "./statements.ts";
import { type EntryRow, toRow } from "./to-row.ts";
import type { Writers } from "./writers.ts";

export type Author = { memberId: string; deviceId: string };

/** An entry as it stood in the log once: behind what had the running hash `before`, in this segment, at this place. */
export type Given = { entry: Entry; before: string; segment: number; place: Place };

/** What an entry says before it has its place. */
type Unnumbered = Facts extends infer F ? (F extends Facts ? Omit<F, "seq"> : never) : never;

/** What is appended within one transaction. Nothing is shown here: whoever commits shows `updates` afterwards. */
export type LogWrite = {
	append: (said: SaidEntry, author: Author, at: string) => Promise<Entry>;
	/**
	 * Puts an entry this server wrote before and lost back at its own place. False, and nothing is done, when the log no
	 * longer stands where it stood then. Whether it was ever written is not asked here (server/history/check-given.ts).
	 */
	putBack: (threadId: string, given: Given, deviceId: string) => Promise<boolean>;
	/** Puts such an entry at the end, under a new number, place, hash and seal. */
	putLast: (threadId: string, entry: Entry, deviceId: string) => Promise<void>;
	/** An entry of this write by its id; it is in no table yet. */
	find: (entryId: string) => { entry: Entry; thread: string } | undefined;
	lastSeq: (threadId: string) => Promise<number>;
	/** Writes the rows; call it once, before the commit. */
	flush: () => Promise<void>;
	updates: () => DocumentUpdate[];
	/** What was appended, thread by thread. */
	added: () => Map<string, Entry[]>;
	/** Threads that went on in a new segment. */
	opened: ReadonlySet<string>;
	/** The commit succeeded: the next write goes on from here. */
	kept: () => void;
};

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
			const found = new Map<string, { entry: Entry; thread: string }>();
			const rows: EntryRow[] = [];
			const runs = createRuns();
			const opened = new Set<string>();

			async function headOf(threadId: string): Promise<Head> {
				const head = heads.get(threadId) ?? remembered.get(threadId) ?? (await readHead(tx, threadId));
				heads.set(threadId, head);
				return head;
			}

			async function headWithRoom(threadId: string): Promise<Head> {
				return withRoom(await headOf(threadId), segmentMessages);
			}

			/** The log stands exactly where it stood when this entry was first written. */
			async function continues(
				threadId: string,
				head: Head,
				{ entry, before, segment, place }: Given,
			): Promise<boolean> {
				const isNext = entry.seq === head.mark.seq + 1 && before === head.mark.hash && segment === head.segment;
				return isNext && mayFollow(tx, threadId, head, place);
			}

			async function addLast(threadId: string, facts: Unnumbered, deviceId: string): Promise<Entry> {
				const head = await headWithRoom(threadId);
				const place = await unusedPlace(tx, threadId, head, writers);
				const isFirst = head.messages === 0 && head.segment > 0;
				const where = { threadId, segment: head.segment, place, isFirst };
				const entry = makeEntry({ ...facts, seq: head.mark.seq + 1 }, head.mark.hash, where, { sha256, seals });
				add(threadId, head, place, entry, deviceId);
				return entry;
			}

			function add(threadId: string, head: Head, place: Place, entry: Entry, deviceId: string): void {
				if (head.messages === 0 && head.segment > 0) opened.add(threadId);
				const element = encodeElement(entry);
				const update = encodeAppendOf("messages", place, head.last, [element]);
				rows.push(toRow(entry, threadId, { memberId: entry.by, deviceId }, head.segment, place, update));
				runs.add(threadDocumentName(threadId, head.segment), place, head.last, element);
				found.set(entry.id, { entry, thread: threadId });
				heads.set(threadId, {
					mark: { seq: entry.seq, hash: entry.hash },
					segment: head.segment,
					messages: head.messages + 1,
					last: place,
				});
			}

			return {
				opened,
				find: (entryId) => found.get(entryId),
				lastSeq: async (threadId) => (await headOf(threadId)).mark.seq,
				updates: runs.updates,
				added: () => byThread(found.values()),
				append: (said, author, at) => addLast(said.thread, factsOf(said, author.memberId, at), author.deviceId),
				async putBack(threadId, given, deviceId) {
					const head = await headWithRoom(threadId);
					if (!(await continues(threadId, head, given))) return false;
					add(threadId, head, given.place, given.entry, deviceId);
					return true;
				},
				putLast: async (threadId, entry, deviceId) => void (await addLast(threadId, entry, deviceId)),
				async flush() {
					for (const row of rows) await insertEntry(tx, row);
					const lastRows = new Map(rows.map((row) => [row.thread_id, row]));
					for (const [id, { seq, segment, at }] of lastRows) {
						await moveThread(tx, { id, seq, segment, at });
					}
				},
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

function byThread(found: Iterable<{ entry: Entry; thread: string }>): Map<string, Entry[]> {
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
	return { mark: head.mark, segment: head.segment + 1, messages: 0, last: null };
}

/** A device's clock may run ahead; its claim is then replaced, for nothing is composed after it was received. */
function factsOf(said: SaidEntry, by: string, at: string): Unnumbered {
	const { thread: _, ...content } = said;
	return { ...content, by, at, composed: said.composed > at ? at : said.composed };
}
