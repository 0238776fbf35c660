import type { Role } from "../../shared/member-document.ts";
import type { Database } from "../database/open-database.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import { HttpProblem } from "../http-problem.ts";
import type { PeopleParts } from "./people-parts.ts";
import { usernameKey } from "./username-key.ts";

/** A person as they come in: what they said of themselves, their password already hashed. */
export type Newcomer = {
	name: string;
	username: string;
	passwordHash: string;
	role: Role;
	inviteId: string | null;
	/** Who looks after a child. */
	madeBy: string | null;
};

/** Makes a member and puts them into the family thread. Throws username_taken. */
export async function welcome(
	tx: WriteTransaction,
	parts: Pick<PeopleParts, "clock" | "makeId">,
	newcomer: Newcomer,
): Promise<string> {
	await refuseTakenUsername(tx, newcomer.username);
	const id = parts.makeId();
	const at = new Date(parts.clock()).toISOString();
	const { name, username, passwordHash, role, inviteId, madeBy } = newcomer;
	await tx
		.insertInto("members")
		.values({
			...{ id, name, username, role },
			username_key: usernameKey(username),
			password_hash: passwordHash,
			created_at: at,
			removed_at: null,
			invite_id: inviteId,
			made_by: madeBy,
		})
		.execute();
	await enterFamilyThread(tx, id, at);
	return id;
}

/** The history is theirs to read, but years of it are not "unread". */
export async function enterFamilyThread(tx: WriteTransaction, memberId: string, at: string): Promise<void> {
	const thread = await tx
		.selectFrom("threads")
		.select(["id", "last_seq"])
		.where("kind", "=", "family")
		.executeTakeFirst();
	if (thread === undefined) throw new HttpProblem("not_set_up");
	await tx
		.insertInto("thread_members")
		.values({ thread_id: thread.id, member_id: memberId, joined_at: at, read_seq: thread.last_seq })
		.execute();
}

/** A name stays its person's for ever, also after they were removed: their words still bear it. */
export async function refuseTakenUsername(database: Database | WriteTransaction, username: string): Promise<void> {
	const taken = await database
		.selectFrom("members")
		.select("id")
		.where("username_key", "=", usernameKey(username))
		.executeTakeFirst();
	if (taken !== undefined) throw new HttpProblem("username_taken");
}
