import { beginningOf, type HistoryMark } from "../../shared/history.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import type { Place } from "./encode-append.ts";

/** Where a thread's log ends: its last number and running hash, its open segment, and what the next append hangs on. */
export type Head = { mark: HistoryMark; segment: number; messages: number; last: Place | null };

export async function readHead(tx: WriteTransaction, threadId: string): Promise<Head> {
	const thread = await tx
		.selectFrom("threads")
		.select("open_segment")
		.where("id", "=", threadId)
		.executeTakeFirstOrThrow();
	const inOpen = await tx
		.selectFrom("entries")
		.select((count) => count.fn.countAll<number>().as("messages"))
		.where("thread_id", "=", threadId)
		.where("segment", "=", thread.open_segment)
		.executeTakeFirstOrThrow();
	const last = await tx
		.selectFrom("entries")
		.select(["seq", "hash", "writer", "clock"])
		.where("thread_id", "=", threadId)
		.orderBy("seq", "desc")
		.limit(1)
		.executeTakeFirst();
	return {
		mark: last === undefined ? beginningOf(threadId) : { seq: last.seq, hash: last.hash },
		segment: thread.open_segment,
		messages: inOpen.messages,
		last: last === undefined || inOpen.messages === 0 ? null : { writer: last.writer, clock: last.clock },
	};
}
