import type { HistoryAnswer } from "../../shared/api/history.ts";
import { beginningOf } from "../../shared/history.ts";
import type { Database } from "../database/open-database.ts";
import type { WriteQueue } from "../database/write-queue.ts";
import { readSealedEnd } from "../log/sealed-end.ts";

/** Where the history of a member's thread stands; null for foreign and unknown alike (invariant 5). */
export type WhereItStands = (threadId: string, memberId: string) => Promise<HistoryAnswer | null>;

/** Read between two writes: the end and the segments belong together. */
export function createWhereItStands(database: Database, queue: WriteQueue): WhereItStands {
	return (threadId, memberId) =>
		queue.between(async () => {
			const thread = await database
				.selectFrom("threads")
				.innerJoin("thread_members", "thread_members.thread_id", "threads.id")
				.select("open_segment")
				.where("threads.id", "=", threadId)
				.where("thread_members.member_id", "=", memberId)
				.executeTakeFirst();
			if (thread === undefined) return null;
			const sealed: HistoryAnswer["sealed"] = [];
			for (let segment = 0; segment < thread.open_segment; segment += 1) {
				sealed.push(await readSealedEnd(database, threadId, segment));
			}
			const end = (await endOf(database, threadId)) ?? beginningOf(threadId);
			return { ...end, segment: thread.open_segment, sealed };
		});
}

/** The last entry may speak of a message of any segment. */
function endOf(database: Database, threadId: string) {
	return database
		.selectFrom("entries")
		.select(["seq", "hash"])
		.where("thread_id", "=", threadId)
		.orderBy("seq", "desc")
		.limit(1)
		.executeTakeFirst();
}
