import type { Role } from "../../shared/member-document.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import { HttpProblem } from "../http-problem.ts";
import { type Child, readChildren } from "./read-children.ts";
import { refuseEnded } from "./refuse-ended.ts";
import type { SignedIn } from "./signed-in.ts";

/**
 * Who asks, by what the tables say inside the write: two owners may be removing each other, and of a request whose head
 * was let in a while ago the role is an old one. Throws unauthenticated.
 */
export async function roleNow(tx: WriteTransaction, { member, device }: SignedIn): Promise<Role> {
	await refuseEnded(tx, device.id);
	const { role } = await tx.selectFrom("members").select("role").where("id", "=", member.id).executeTakeFirstOrThrow();
	return role;
}

/** Throws forbidden for everybody but owners, also where there is nobody of this id. */
export async function ownersOnly(tx: WriteTransaction, me: SignedIn): Promise<void> {
	if ((await roleNow(tx, me)) !== "owner") throw new HttpProblem("forbidden");
}

/**
 * A child and who looks after it, for one of those alone. To everybody else a child that is not theirs is as forbidden as
 * one that does not exist; owners look after all children, so they hear not_found.
 */
export async function childOfMine(tx: WriteTransaction, me: SignedIn, childId: string): Promise<Child> {
	const role = await roleNow(tx, me);
	const child = (await readChildren(tx)).get(childId);
	if (child?.adults.includes(me.member.id)) return child;
	throw new HttpProblem(role === "owner" ? "not_found" : "forbidden");
}
