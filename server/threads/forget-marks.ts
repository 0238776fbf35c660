import type { WriteTransaction } from "../database/write-queue.ts";
import type { ChangedThreads } from "./changed-threads.ts";

/** A message was deleted: it is pinned no more, and on nobody's list of stars. */
export async function forgetMarks(
	tx: WriteTransaction,
	threadId: string,
	messageId: string,
	changed: ChangedThreads,
): Promise<void> {
	const pins = await tx
		.deleteFrom("pins")
		.where("thread_id", "=", threadId)
		.where("message_id", "=", messageId)
		.returning("message_id")
		.execute();
	if (pins.length > 0) changed.record(threadId);
	const stars = await tx
		.deleteFrom("stars")
		.where("message_id", "=", messageId)
		.where("thread_id", "=", threadId)
		.returning("member_id")
		.execute();
	for (const { member_id } of stars) changed.star(member_id, messageId);
}
