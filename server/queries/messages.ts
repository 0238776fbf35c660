import type { Message } from "../../shared/api/threads.ts";
import type { Entry } from "../../shared/entry.ts";
import type { Database } from "../database/open-database.ts";

export type MessagePage = { messages: Message[]; nextCursor: string | null };

/** A page of a thread's messages in `seq` order or against it; `after` is the `seq` it goes on from, null for the beginning. */
export async function messagePage(
	database: Database,
	threadId: string,
	page: { order: "asc" | "desc"; after: number | null; limit: number },
): Promise<MessagePage> {
	const rows = await messageRows(database)
		.where("thread_id", "=", threadId)
		.$if(page.after !== null, (select) => select.where("seq", page.order === "asc" ? ">" : "<", page.after ?? 0))
		.orderBy("seq", page.order)
		// One more than asked for tells whether this is the end.
		.limit(page.limit + 1)
		.execute();
	const messages = rows.slice(0, page.limit).map(rowToMessage);
	return { messages, nextCursor: rows.length > page.limit ? (messages.at(-1)?.id ?? null) : null };
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
	return row === undefined ? null : rowToMessage(row);
}

function messageRows(database: Database) {
	return database
		.selectFrom("entries")
		.innerJoin("members", "members.id", "entries.by_member")
		.select(["entries.thread_id", "entries.entry", "members.name"])
		.where("entries.kind", "=", "message");
}

function rowToMessage(row: { thread_id: string; entry: string; name: string }): Message {
	const entry = JSON.parse(row.entry) as Entry;
	return {
		id: entry.id,
		threadId: row.thread_id,
		seq: entry.seq,
		authorId: entry.by,
		author: { id: entry.by, name: row.name },
		body: entry.body,
		fileIds: [],
		attachments: [],
		...(entry.replyTo === undefined ? {} : { replyTo: entry.replyTo }),
		reactions: [],
		createdAt: entry.at,
		composedAt: entry.composed,
	};
}
