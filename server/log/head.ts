import type { WriteTransaction } from "../database/write-queue.ts";
import type { Place } from "./encode-append.ts";

/** Where a thread's log ends: its last number, its open segment, and what the next append hangs on. */
export type Head = { lastSeq: number; segment: number; messages: number; last: Place | null };

export async function readHead(tx: WriteTransaction, threadId: string): Promise<Head> {
	const thread = await tx
		.selectFrom("threads")
		.select(["last_seq", "open_segment"])
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
		.select(["writer", "clock"])
		.where("thread_id", "=", threadId)
		.where("segment", "=", thread.open_segment)
		.orderBy("seq", "desc")
		.limit(1)
		.executeTakeFirst();
	return { lastSeq: thread.last_seq, segment: thread.open_segment, messages: inOpen.messages, last: last ?? null };
}
