import { beginningOf, type HistoryMark } from "../../shared/history.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import type { Place } from "./encode-append.ts";

/**
 * Where a thread's log ends: its last number and running hash and the segment these stand in (null when there is nothing
 * yet), its open segment, and what the next append hangs on there. `ends`: where sealed segments end, as far as that is known.
 */
export type Head = {
	mark: HistoryMark;
	lastSegment: number | null;
	segment: number;
	messages: number;
	last: Place | null;
	ends: ReadonlyMap<number, Place>;
};

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
		.select(["seq", "hash", "segment"])
		.where("thread_id", "=", threadId)
		.orderBy("seq", "desc")
		.limit(1)
		.executeTakeFirst();
	return {
		mark: last === undefined ? beginningOf(threadId) : { seq: last.seq, hash: last.hash },
		lastSegment: last?.segment ?? null,
		segment: thread.open_segment,
		messages: inOpen.messages,
		last: await readEnd(tx, threadId, thread.open_segment),
		ends: new Map(),
	};
}

/** What an append to this segment hangs on; null when nothing stands in it. */
export async function endOf(
	tx: WriteTransaction,
	threadId: string,
	head: Head,
	segment: number,
): Promise<Place | null> {
	if (segment === head.segment) return head.last;
	return head.ends.get(segment) ?? readEnd(tx, threadId, segment);
}

async function readEnd(tx: WriteTransaction, threadId: string, segment: number): Promise<Place | null> {
	const end = await tx
		.selectFrom("entries")
		.select(["writer", "clock"])
		.where("thread_id", "=", threadId)
		.where("segment", "=", segment)
		.orderBy("seq", "desc")
		.limit(1)
		.executeTakeFirst();
	return end ?? null;
}
