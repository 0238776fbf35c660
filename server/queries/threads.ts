import type { Thread } from "../../shared/api/threads.ts";
import { threadTitle } from "../../shared/thread-title.ts";
import type { Database } from "../database/open-database.ts";

/** The threads a member is in now, newest activity first. */
export async function threadsOf(database: Database, memberId: string): Promise<Thread[]> {
	return readThreads(database, memberId, null);
}

/** One of the member's threads; null for foreign and unknown alike (invariant 5). */
export async function threadOf(database: Database, memberId: string, threadId: string): Promise<Thread | null> {
	return (await readThreads(database, memberId, threadId))[0] ?? null;
}

async function readThreads(database: Database, memberId: string, only: string | null): Promise<Thread[]> {
	const threads = await database
		.selectFrom("threads")
		.innerJoin("thread_members as mine", "mine.thread_id", "threads.id")
		.select(["threads.id", "kind", "title", "created_at as createdAt", "updated_at as updatedAt"])
		.where("mine.member_id", "=", memberId)
		.$if(only !== null, (select) => select.where("threads.id", "=", only))
		.orderBy("updated_at", "desc")
		.orderBy("threads.id", "desc")
		.execute();
	if (threads.length === 0) return [];
	const people = await database
		.selectFrom("thread_members")
		.innerJoin("members", "members.id", "thread_members.member_id")
		.select(["thread_id", "members.id as userId", "members.name", "members.role"])
		.where(
			"thread_id",
			"in",
			threads.map((thread) => thread.id),
		)
		.orderBy("joined_at")
		.orderBy("members.id")
		.execute();
	return threads.map((thread) => {
		const members = people
			.filter((person) => person.thread_id === thread.id)
			.map(({ userId, name, role }) => ({ userId, name, role }));
		const nameOf = (id: string) => members.find(({ userId }) => userId === id)?.name ?? "";
		const memberIds = members.map((member) => member.userId);
		return {
			...thread,
			title: threadTitle({ ...thread, members: memberIds }, memberId, nameOf),
			memberIds,
			memberNames: members.map((member) => member.name),
			members,
		};
	});
}
