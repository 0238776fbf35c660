import type { Entry } from "../../shared/entry.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import type { ChangedThreads } from "./changed-threads.ts";

/**
 * Moves a thread's title and members by an entry that now stands in its log, so that they stay the fold of its entries
 * (decision 0018). The row of the thread must be there. Messages, and what is said of them, change none of it.
 */
export async function applyThreadEntry(
	tx: WriteTransaction,
	threadId: string,
	entry: Entry,
	changed: ChangedThreads,
): Promise<void> {
	switch (entry.kind) {
		case "message":
		case "edit":
		case "react":
		case "delete":
		case "deleted":
		case "vote":
		case "pin":
			return;
		case "start":
			await setTitle(tx, threadId, entry.title);
			await addMembers(tx, threadId, entry.members, { at: entry.at, readSeq: 0, isDm: entry.threadKind === "dm" });
			changed.moved(threadId, entry.members, []);
			return;
		case "rename":
			await setTitle(tx, threadId, entry.title);
			changed.record(threadId);
			return;
		case "members":
			// The history is theirs to read, but what was said before they came is not "unread".
			await addMembers(tx, threadId, entry.add, { at: entry.at, readSeq: entry.seq, isDm: false });
			changed.moved(threadId, entry.add, await removeMembers(tx, threadId, entry.remove, changed));
	}
}

async function setTitle(tx: WriteTransaction, threadId: string, title: string): Promise<void> {
	await tx.updateTable("threads").set({ title }).where("id", "=", threadId).execute();
}

/**
 * Whoever was removed from the family is in no group any more, also when what put them there comes back after a restore;
 * a dm stays between its two people.
 */
async function addMembers(
	tx: WriteTransaction,
	threadId: string,
	memberIds: readonly string[],
	{ at, readSeq, isDm }: { at: string; readSeq: number; isDm: boolean },
): Promise<void> {
	if (memberIds.length === 0) return;
	await tx
		.insertInto("thread_members")
		.columns(["thread_id", "member_id", "joined_at", "read_seq"])
		.expression((from) =>
			from
				.selectFrom("members")
				.select((is) => [
					is.val(threadId).as("thread_id"),
					"id as member_id",
					is.val(at).as("joined_at"),
					is.val(readSeq).as("read_seq"),
				])
				.where("id", "in", memberIds)
				.$if(!isDm, (query) => query.where("removed_at", "is", null)),
		)
		// Whoever is in it already keeps their mark.
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** Answers who of them was in it: an entry may name anybody, and whoever is nobody is not to be told of. */
async function removeMembers(
	tx: WriteTransaction,
	threadId: string,
	memberIds: readonly string[],
	changed: ChangedThreads,
): Promise<string[]> {
	if (memberIds.length === 0) return [];
	const [members, mutes, stars] = [
		await tx
			.deleteFrom("thread_members")
			.where("thread_id", "=", threadId)
			.where("member_id", "in", memberIds)
			.returning("member_id")
			.execute(),
		await tx
			.deleteFrom("mutes")
			.where("thread_id", "=", threadId)
			.where("member_id", "in", memberIds)
			.returning("member_id")
			.execute(),
		await tx
			.deleteFrom("stars")
			.where("thread_id", "=", threadId)
			.where("member_id", "in", memberIds)
			.returning(["member_id", "message_id"])
			.execute(),
	];
	for (const { member_id } of mutes) changed.mutes(member_id);
	for (const { member_id, message_id } of stars) changed.star(member_id, message_id);
	return members.map(({ member_id }) => member_id);
}
