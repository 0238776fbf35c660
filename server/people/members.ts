import type * as z from "zod/mini";
import type { membersAnswerSchema } from "../../shared/api/people.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import { HttpProblem } from "../http-problem.ts";
import { changePeople } from "./change-people.ts";
import type { PeopleParts } from "./people-parts.ts";
import type { SignedIn } from "./signed-in.ts";

export type Members = {
	/** Everybody who ever was in the family, in the order they came; `active` is false for the removed. */
	list: () => Promise<z.infer<typeof membersAnswerSchema>["members"]>;
	/** Ends everything of theirs but their words. Doing it twice is done. Throws forbidden, not_found, owner_required. */
	remove: (me: SignedIn, memberId: string) => Promise<void>;
};

export function createMembers(parts: PeopleParts): Members {
	return {
		list: async () => {
			const rows = await parts.database
				.selectFrom("members")
				.select(["id", "name", "username", "role", "removed_at"])
				.orderBy("created_at")
				.orderBy("id")
				.execute();
			return rows.map(({ removed_at, ...member }) => ({ ...member, active: removed_at === null }));
		},
		remove: (me, memberId) =>
			changePeople(parts, async (tx) => {
				if (me.member.role !== "owner") throw new HttpProblem("forbidden");
				const member = await tx
					.selectFrom("members")
					.select(["role", "removed_at"])
					.where("id", "=", memberId)
					.executeTakeFirst();
				if (member === undefined) throw new HttpProblem("not_found");
				if (member.removed_at !== null) return { value: undefined, endedDevices: [] };
				if (member.role === "owner") await refuseLastOwner(tx);
				return {
					value: undefined,
					endedDevices: await endEverything(tx, memberId, new Date(parts.clock()).toISOString()),
				};
			}),
	};
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

/** Devices, threads, and the ways back in: the invites they made and the sign-in links made for them. */
async function endEverything(tx: WriteTransaction, memberId: string, at: string): Promise<string[]> {
	await tx.updateTable("members").set({ removed_at: at }).where("id", "=", memberId).execute();
	await tx.deleteFrom("thread_members").where("member_id", "=", memberId).execute();
	await tx.deleteFrom("sign_in_links").where("member_id", "=", memberId).execute();
	await tx
		.updateTable("invites")
		.set({ revoked_at: at })
		.where("created_by", "=", memberId)
		.where("revoked_at", "is", null)
		.execute();
	const devices = await tx
		.updateTable("devices")
		.set({ revoked_at: at })
		.where("member_id", "=", memberId)
		.where("revoked_at", "is", null)
		.returning("id")
		.execute();
	return devices.map((device) => device.id);
}
