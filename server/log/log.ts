import { threadDocumentName } from "../../shared/document-names.ts";
import type { Entry, SaidMessage } from "../../shared/entry.ts";
import { type HistoryMark, nextHash, type Sha256 } from "../../shared/history.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import type { Seals } from "../history/seals.ts";
import { encodeAppend } from "./encode-append.ts";
import { type Head, readHead } from "./head.ts";
import { createRuns, type DocumentUpdate } from "./runs.ts";
import { toRow } from "./to-row.ts";
import type { Writers } from "./writers.ts";

export type Author = { memberId: string; deviceId: string };

/** What is appended within one transaction. Nothing is shown here: whoever commits shows `updates` afterwards. */
export type LogWrite = {
	append: (said: SaidMessage, author: Author, at: string) => Promise<Entry>;
	/** An entry of this write by its id; it is in no table yet. */
	find: (entryId: string) => { entry: Entry; thread: string } | undefined;
	lastSeq: (threadId: string) => Promise<number>;
	/** Writes the rows; call it once, before the commit. */
	flush: () => Promise<void>;
	updates: () => DocumentUpdate[];
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

const rowsPerInsert = 32;

/** `segmentMessages`: how many messages a thread document holds before the next segment is opened. */
export type LogParts = { writers: Writers; segmentMessages: number; sha256: Sha256; seals: Seals };

export function createLog({ writers, segmentMessages, sha256, seals }: LogParts): Log {
	const remembered = new Map<string, Head>();

	return {
		begin(tx) {
			const heads = new Map<string, Head>();
			const found = new Map<string, { entry: Entry; thread: string }>();
			const rows: ReturnType<typeof toRow>[] = [];
			const runs = createRuns();
			const opened = new Set<string>();

			async function headOf(threadId: string): Promise<Head> {
				const head = heads.get(threadId) ?? remembered.get(threadId) ?? (await readHead(tx, threadId));
				heads.set(threadId, head);
				return head;
			}

			return {
				opened,
				find: (entryId) => found.get(entryId),
				lastSeq: async (threadId) => (await headOf(threadId)).mark.seq,
				updates: runs.updates,
				async append(said, author, at) {
					const head = withRoom(await headOf(said.thread), segmentMessages);
					if (head.messages === 0 && head.segment > 0) opened.add(said.thread);
					const place = await unusedPlace(tx, said.thread, head, writers);
					const hashed = acceptedEntry(said, author.memberId, at, head.mark, sha256);
					const where = { threadId: said.thread, segment: head.segment, place };
					const entry = { ...hashed, seal: seals.entry(where, hashed.hash) };
					const update = encodeAppend("messages", place, head.last, [entry]);
					rows.push(toRow(entry, said.thread, author, head.segment, place, update));
					runs.add(threadDocumentName(said.thread, head.segment), place, head.last, entry);
					found.set(entry.id, { entry, thread: said.thread });
					heads.set(said.thread, {
						mark: { seq: entry.seq, hash: entry.hash },
						segment: head.segment,
						messages: head.messages + 1,
						last: place,
					});
					return entry;
				},
				async flush() {
					for (let from = 0; from < rows.length; from += rowsPerInsert) {
						await tx
							.insertInto("entries")
							.values(rows.slice(from, from + rowsPerInsert))
							.execute();
					}
					const lastRows = new Map(rows.map((row) => [row.thread_id, row]));
					for (const [id, { seq, segment, at }] of lastRows) {
						const change = { last_seq: seq, open_segment: segment, updated_at: at };
						await tx.updateTable("threads").set(change).where("id", "=", id).execute();
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

/** A full segment is closed, and the next one begins empty. */
function withRoom(head: Head, segmentMessages: number): Head {
	if (head.messages < segmentMessages) return head;
	return { mark: head.mark, segment: head.segment + 1, messages: 0, last: null };
}

/** A device's clock may run ahead; its claim is then replaced, for nothing is composed after it was received. */
function acceptedEntry(
	said: SaidMessage,
	by: string,
	at: string,
	before: HistoryMark,
	sha256: Sha256,
): Omit<Entry, "seal"> {
	const { id, body, replyTo } = said;
	const composed = said.composed > at ? at : said.composed;
	const answered = replyTo === undefined ? {} : { replyTo };
	const entry = { seq: before.seq + 1, id, by, at, composed, kind: "message" as const, body, ...answered };
	return { ...entry, hash: nextHash(before.hash, entry, sha256) };
}

/** Two processes drawing the same 32 random bits is one in billions; reusing a place would lose a message on devices. */
async function unusedPlace(tx: WriteTransaction, threadId: string, head: Head, writers: Writers) {
	for (;;) {
		const place = writers.after(head.last);
		if (place.clock > 0) return place;
		const used = await tx
			.selectFrom("entries")
			.select("seq")
			.where("thread_id", "=", threadId)
			.where("segment", "=", head.segment)
			.where("writer", "=", place.writer)
			.limit(1)
			.executeTakeFirst();
		if (used === undefined) return place;
	}
}
