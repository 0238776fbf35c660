import { sql } from "kysely";
import { compileOnce, type Value } from "../database/compile-once.ts";
import type { WriteTransaction } from "../database/write-queue.ts";

type Person = { id: string; role: "owner" | "adult" | "child"; made_by: string | null; removed_at: string | null };

/**
 * Whether these people may be in one thread, of whom `added` come into it now: every child among them only with those its
 * adults allow. Who made the child's account and every owner always are, others when they stand in `child_people`.
 * Who is together already was looked at before, and what its adults took back since is not asked again.
 */
export async function mayBeTogether(
	tx: WriteTransaction,
	memberIds: readonly string[],
	added: readonly string[],
): Promise<boolean> {
	return isEveryChildAllowed(tx, await readPeople(tx, { ids: JSON.stringify(memberIds) }), new Set(added));
}

/** The same of all who are in a thread, none of whom may have left the family. */
export async function areTogether(tx: WriteTransaction, threadId: string): Promise<boolean> {
	const people = await readMembers(tx, { threadId });
	if (people.some((person) => person.removed_at !== null)) return false;
	return isEveryChildAllowed(tx, people, new Set(people.map(({ id }) => id)));
}

async function isEveryChildAllowed(
	tx: WriteTransaction,
	people: readonly Person[],
	added: ReadonlySet<string>,
): Promise<boolean> {
	const children = people.filter(({ role }) => role === "child");
	if (children.length === 0) return true;
	const rows = await readAllowed(tx, { ids: JSON.stringify(children.map(({ id }) => id)) });
	const allowed = new Set(rows.map((row) => `${row.child_id} ${row.member_id}`));
	const isAllowed = (child: Person, other: Person) =>
		other.role === "owner" || other.id === child.made_by || allowed.has(`${child.id} ${other.id}`);
	return children.every((child) =>
		people
			.filter((other) => other !== child && (added.has(child.id) || added.has(other.id)))
			.every((other) => isAllowed(child, other)),
	);
}

const listed = (ids: string) => sql<string>`(select value from json_each(${ids}))`;

const readPeople = compileOnce((tx, value: Value<{ ids: string }>) =>
	tx
		.selectFrom("members")
		.select(["id", "role", "made_by", "removed_at"])
		.where("id", "in", listed(value("ids"))),
);

const readMembers = compileOnce((tx, value: Value<{ threadId: string }>) =>
	tx
		.selectFrom("thread_members")
		.innerJoin("members", "members.id", "thread_members.member_id")
		.select(["members.id", "members.role", "members.made_by", "members.removed_at"])
		.where("thread_members.thread_id", "=", value("threadId")),
);

const readAllowed = compileOnce((tx, value: Value<{ ids: string }>) =>
	tx
		.selectFrom("child_people")
		.select(["child_id", "member_id"])
		.where("child_id", "in", listed(value("ids"))),
);
