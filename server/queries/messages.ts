import type { Message } from "../../shared/api/threads.ts";
import type { Entry } from "../../shared/entry.ts";
import type { Database } from "../database/open-database.ts";
import { HistoryDamaged, markAt, unbrokenEntries } from "../log/unbroken.ts";
import { type NamedMessage, toMessages } from "./to-message.ts";

export type MessagePage = { messages: Message[]; nextCursor: string | null };

type Page = { order: "asc" | "desc"; after: number | null; limit: number };

/** A page of a thread's messages in `seq` order or against it; `after` is the `seq` it goes on from, null for the beginning. */
export async function messagePage(database: Database, threadId: string, page: Page): Promise<MessagePage> {
	const lastSeq = await lastSeqOf(database, threadId);
	const messages: NamedMessage[] = [];
	// One message more than asked for tells whether this is the end.
	let look: Page = { ...page, limit: page.limit + 1 };
	for (;;) {
		const rows = await entryRows(database, threadId, look);
		refuseLostEnd(threadId, rows, look, lastSeq);
		messages.push(...rows.flatMap((row) => toNamed(threadId, row) ?? []));
		if (messages.length > page.limit || rows.length < look.limit) break;
		// Entries of other kinds stood between them, and many more may.
		look = { ...page, after: rows.at(-1)?.seq ?? null, limit: 200 };
	}
	const shown = await toMessages(database, threadId, messages.slice(0, page.limit));
	return { messages: shown, nextCursor: messages.length > page.limit ? (shown.at(-1)?.id ?? null) : null };
}

/** A damaged index may lack the last rows, and the running hash of the others says nothing of it. */
function refuseLostEnd(threadId: string, rows: readonly { seq: number }[], page: Page, lastSeq: number): void {
	const isToEnd = page.order === "asc" ? rows.length < page.limit : page.after === null;
	const end = page.order === "asc" ? (rows.at(-1)?.seq ?? page.after ?? 0) : (rows[0]?.seq ?? 0);
	if (isToEnd && end < lastSeq) throw new HistoryDamaged(threadId, end + 1);
}

async function entryRows(database: Database, threadId: string, { order, after, limit }: Page): Promise<Row[]> {
	const rows = await messageRows(database)
		.where("thread_id", "=", threadId)
		.$if(after !== null, (select) => select.where("seq", order === "asc" ? ">" : "<", after ?? 0))
		.orderBy("seq", order)
		.limit(limit)
		.execute();
	await expectUnbroken(database, threadId, order === "asc" ? rows : rows.toReversed());
	return rows;
}

/** Asked before the rows, so that a message said meanwhile is not missed. */
async function lastSeqOf(database: Database, threadId: string): Promise<number> {
	const thread = await database.selectFrom("threads").select("last_seq").where("id", "=", threadId).executeTakeFirst();
	return thread?.last_seq ?? 0;
}

/** Where in a thread a message stands; null when it is not in it. */
export async function seqOf(database: Database, threadId: string, messageId: string): Promise<number | null> {
	const row = await database
		.selectFrom("entries")
		.select("seq")
		.where("thread_id", "=", threadId)
		.where("id", "=", messageId)
		.executeTakeFirst();
	return row?.seq ?? null;
}

export async function messageById(database: Database, threadId: string, messageId: string): Promise<Message | null> {
	const row = await messageRows(database)
		.where("thread_id", "=", threadId)
		.where("entries.id", "=", messageId)
		.executeTakeFirst();
	if (row === undefined) return null;
	await expectUnbroken(database, threadId, [row]);
	const named = toNamed(threadId, row);
	return named === null ? null : ((await toMessages(database, threadId, [named]))[0] ?? null);
}

/** Words that were changed on the disk are not answered. Rows follow each other in `seq` order. */
async function expectUnbroken(
	database: Database,
	threadId: string,
	rows: readonly { seq: number; entry: string }[],
): Promise<void> {
	const [first] = rows;
	if (first !== undefined) unbrokenEntries(threadId, await markAt(database, threadId, first.seq - 1), rows);
}

function messageRows(database: Database) {
	return (
		database
			.selectFrom("entries")
			// Every row counts: one that a damaged column left out would be missing without a word.
			.leftJoin("members", "members.id", "entries.by_member")
			.select(["entries.seq", "entries.entry", "members.name"])
	);
}

type Row = { entry: string; seq: number; name: string | null };

/** Null for what is no message. */
function toNamed(threadId: string, row: Row): NamedMessage | null {
	const entry = JSON.parse(row.entry) as Entry;
	if (entry.kind !== "message" && (entry.kind !== "deleted" || entry.was !== "message")) return null;
	if (row.name === null) throw new HistoryDamaged(threadId, row.seq);
	return { entry, name: row.name };
}
