import type { PinEntry } from "../../shared/entry.ts";
import { limits } from "../../shared/limits.ts";
import type { PinnedMessage } from "../../shared/member-document.ts";
import { compileOnce, type Value } from "../database/compile-once.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import type { ChangedThreads } from "./changed-threads.ts";

/**
 * Which messages of a thread are pinned is the fold of its pin entries, of each message the last (decision 0041). It is kept
 * beside the log, because a record is written anew with each read mark. Call it for each such entry, in the order of the log.
 */
export async function applyPin(
	tx: WriteTransaction,
	threadId: string,
	{ seq, of, on }: PinEntry,
	segment: number,
	changed: ChangedThreads,
): Promise<void> {
	const pin = { thread_id: threadId, message_id: of, seq, segment };
	if (on) {
		await tx
			.insertInto("pins")
			.values(pin)
			.onConflict((conflict) => conflict.columns(["thread_id", "message_id"]).doUpdateSet({ seq }))
			.execute();
	} else {
		await tx.deleteFrom("pins").where("thread_id", "=", threadId).where("message_id", "=", of).execute();
	}
	changed.record(threadId);
}

/** What is pinned in a thread, what was pinned last first. */
export async function pinnedMessages(tx: WriteTransaction, threadId: string): Promise<PinnedMessage[]> {
	const rows = await findPinned(tx, { threadId });
	return rows.map(({ message_id: id, segment }) => ({ id, segment }));
}

const findPinned = compileOnce((tx, value: Value<{ threadId: string }>) =>
	tx
		.selectFrom("pins")
		.select(["message_id", "segment"])
		.where("thread_id", "=", value("threadId"))
		.orderBy("seq", "desc")
		.limit(limits.pinnedShown),
);
