import type { Database } from "../database/open-database.ts";

type Read = { memberId: string; at: string };

/** Who of the thread's members but its author has read the entry with this number, and when their mark first passed it. */
export async function readsOf(database: Database, threadId: string, seq: number): Promise<Read[]> {
	return database
		.selectFrom("reads")
		.innerJoin("thread_members", (join) =>
			join
				.onRef("thread_members.thread_id", "=", "reads.thread_id")
				.onRef("thread_members.member_id", "=", "reads.member_id"),
		)
		.innerJoin("entries", (join) => join.onRef("entries.thread_id", "=", "reads.thread_id").on("entries.seq", "=", seq))
		.select((select) => ["reads.member_id as memberId", select.fn.min("reads.at").as("at")])
		.where("reads.thread_id", "=", threadId)
		.where("reads.seq", ">=", seq)
		.whereRef("reads.member_id", "!=", "entries.by_member")
		.groupBy("reads.member_id")
		.orderBy("at")
		.orderBy("reads.member_id")
		.execute();
}
