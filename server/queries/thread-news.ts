import type { Message } from "../../shared/api/threads.ts";
import type { Database } from "../database/open-database.ts";
import { messagePage } from "./messages.ts";

/** What a thread list tells beside a title: the latest message, and how many of the others' I have not read. */
export async function threadNews(
	database: Database,
	threadId: string,
	memberId: string,
): Promise<{ lastMessage: Message | null; unreadCount: number }> {
	const latest = await messagePage(database, threadId, { order: "desc", after: null, limit: 1 });
	const unread = await database
		.selectFrom("entries")
		.innerJoin("thread_members", (join) =>
			join
				.onRef("thread_members.thread_id", "=", "entries.thread_id")
				.on("thread_members.member_id", "=", memberId)
				.onRef("entries.seq", ">", "thread_members.read_seq"),
		)
		.select((count) => count.fn.countAll<number>().as("count"))
		.where("entries.thread_id", "=", threadId)
		.where("entries.kind", "=", "message")
		.where("entries.by_member", "!=", memberId)
		.executeTakeFirst();
	return { lastMessage: latest.messages[0] ?? null, unreadCount: Number(unread?.count ?? 0) };
}
