import { threadTitle } from "../../shared/thread-title.ts";
import type { Database } from "../database/open-database.ts";
import { HttpProblem } from "../http-problem.ts";
import { readChildren } from "./read-children.ts";
import type { SignedIn } from "./signed-in.ts";

/**
 * The conversations of a child, newest activity first, for one who looks after it: who is in them and how they are called,
 * and not a word of what was said. Throws forbidden, not_found.
 */
export async function readChildThreads(database: Database, me: SignedIn, childId: string) {
	const child = (await readChildren(database)).get(childId);
	if (!child?.adults.includes(me.member.id))
		throw new HttpProblem(me.member.role === "owner" ? "not_found" : "forbidden");
	const threads = await database
		.selectFrom("threads")
		.innerJoin("thread_members as mine", "mine.thread_id", "threads.id")
		.select(["threads.id", "kind", "title"])
		.where("mine.member_id", "=", childId)
		.orderBy("updated_at", "desc")
		.orderBy("threads.id", "desc")
		.execute();
	const people = await database
		.selectFrom("thread_members")
		.innerJoin("members", "members.id", "thread_members.member_id")
		.select(["thread_id", "members.id", "members.name"])
		.where("thread_id", "in", (mine) =>
			mine.selectFrom("thread_members").select("thread_id").where("member_id", "=", childId),
		)
		.orderBy("joined_at")
		.orderBy("members.id")
		.execute();
	const names = new Map(people.map(({ id, name }) => [id, name]));
	const inThread = Map.groupBy(people, ({ thread_id }) => thread_id);
	return threads.map(({ id, kind, title }) => {
		const members = (inThread.get(id) ?? []).map((person) => person.id);
		return {
			...{ id, kind, memberIds: members },
			title: threadTitle({ title, members }, childId, (memberId) => names.get(memberId) ?? ""),
		};
	});
}
