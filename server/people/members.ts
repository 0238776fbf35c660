import type { WriteTransaction } from "../database/write-queue.ts";
import { HttpProblem } from "../http-problem.ts";
import { ownersOnly, roleNow } from "./acting.ts";
import { changePeople } from "./change-people.ts";
import { endMembership } from "./end-membership.ts";
import { activeMember, type ListedMember, listedColumns, toListed } from "./listed-member.ts";
import type { PeopleParts } from "./people-parts.ts";
import { readChildren } from "./read-children.ts";
import type { SignedIn } from "./signed-in.ts";
import { nextSince } from "./since.ts";
import { allow } from "./write-allowed.ts";

export type Members = {
	/** Everybody who ever was in the family, in the order they came; `active` is false for the removed. */
	list: () => Promise<ListedMember[]>;
	/**
	 * Ends everything of theirs but their words; for owners, and for oneself, who is no child. Doing it twice is done.
	 * Throws forbidden, not_found, owner_required.
	 */
	remove: (me: SignedIn, memberId: string) => Promise<void>;
	/** Makes somebody owner or adult; for owners. Throws forbidden, not_found, owner_required. */
	changeRole: (me: SignedIn, memberId: string, role: "owner" | "adult") => Promise<ListedMember>;
};

export function createMembers(parts: PeopleParts): Members {
	return {
		list: async () => {
			const rows = await parts.database
				.selectFrom("members")
				.select(listedColumns)
				.orderBy("created_at")
				.orderBy("id")
				.execute();
			return rows.map(toListed);
		},
		remove: (me, memberId) =>
			changePeople(parts, async (tx) => {
				const isSelf = memberId === me.member.id;
				const role = await roleNow(tx, me);
				// A child's account is its adults' to end.
				if (isSelf ? role === "child" : role !== "owner") throw new HttpProblem("forbidden");
				const member = await tx.selectFrom("members").selectAll().where("id", "=", memberId).executeTakeFirst();
				if (member === undefined) throw new HttpProblem("not_found");
				if (member.removed_at !== null) return { value: undefined, endedDevices: [] };
				if (member.role === "owner") await refuseLastOwner(tx);
				return { value: undefined, endedDevices: await endMembership(tx, memberId, nextSince(member, parts.clock())) };
			}),
		changeRole: (me, memberId, role) =>
			changePeople(parts, async (tx) => {
				await ownersOnly(tx, me);
				const member = await activeMember(tx, memberId);
				if (member.role === role) return { value: toListed(member), endedDevices: [] };
				if (member.role === "owner") await stopBeingOwner(tx, memberId, parts.clock());
				const changed_at = nextSince(member, parts.clock());
				await tx.updateTable("members").set({ role, changed_at }).where("id", "=", memberId).execute();
				return { value: toListed({ ...member, role }), endedDevices: [] };
			}),
	};
}

async function stopBeingOwner(tx: WriteTransaction, memberId: string, now: number): Promise<void> {
	await refuseLastOwner(tx);
	// The children's conversations with them go on, until the children's adults say otherwise.
	for (const childId of (await readChildren(tx)).keys()) {
		await allow(tx, childId, memberId);
		// Its list is a fact about the child by now, which devices could otherwise not give back (decision 0012).
		const changed_at = nextSince(await activeMember(tx, childId), now);
		await tx.updateTable("members").set({ changed_at }).where("id", "=", childId).execute();
	}
}

async function refuseLastOwner(tx: WriteTransaction): Promise<void> {
	const owners = await tx
		.selectFrom("members")
		.select("id")
		.where("role", "=", "owner")
		.where("removed_at", "is", null)
		.execute();
	if (owners.length < 2) throw new HttpProblem("owner_required");
}
