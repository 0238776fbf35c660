import type { Entry } from "../../shared/entry.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import { applyThreadEntry } from "../threads/apply-thread-entry.ts";
import type { ChangedThreads } from "../threads/changed-threads.ts";

/**
 * Moves a thread's title and members by an entry that came back to its own place. At the end it is later than what was
 * said meanwhile, and moves nothing, but for one thing: whoever was shown out stays out, unless they came in again
 * since. Somebody who was removed after the backup could otherwise speak first, and hear all that follows.
 */
export async function followGiven(
	tx: WriteTransaction,
	threadId: string,
	{ entry, isMoved }: { entry: Entry; isMoved: boolean },
	changed: ChangedThreads,
): Promise<void> {
	if (!isMoved) return applyThreadEntry(tx, threadId, entry, changed);
	if (entry.kind !== "members" || entry.remove.length === 0) return;
	const since = await tx
		.selectFrom("thread_members")
		.innerJoin("threads", "threads.id", "thread_members.thread_id")
		.select("member_id")
		.where("thread_id", "=", threadId)
		.where("member_id", "in", entry.remove)
		// Whoever is in it by its beginning did not come in again: it may be one they have made anew, under its old id.
		.where((is) => is.or([is("joined_at", "<=", entry.at), is("joined_at", "=", is.ref("threads.created_at"))]))
		.execute();
	const remove = since.map((row) => row.member_id);
	await applyThreadEntry(tx, threadId, { ...entry, add: [], remove }, changed);
}
