import type * as z from "zod/mini";
import type { membersAnswerSchema } from "../../shared/api/people.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import { HttpProblem } from "../http-problem.ts";
import { changePeople } from "./change-people.ts";
import { endMembership } from "./end-membership.ts";
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
			return rows.map(({ removed_at, ...member }) => ({ ...member, active: removed_at === null, hue: null }));
		},
		remove: (me, memberId) =>
			changePeople(parts, async (tx) => {
				if (me.member.role !== "owner") throw new HttpProblem("forbidden");
				const member = await tx
					.selectFrom("members")
					.select(["role", "created_at", "removed_at"])
					.where("id", "=", memberId)
					.executeTakeFirst();
				if (member === undefined) throw new HttpProblem("not_found");
				if (member.removed_at !== null) return { value: undefined, endedDevices: [] };
				if (member.role === "owner") await refuseLastOwner(tx);
				// Should the clock have been put back: of two facts about a person the later one holds (decision 0012).
				const at = laterOf(new Date(parts.clock()).toISOString(), member.created_at);
				return { value: undefined, endedDevices: await endMembership(tx, memberId, at) };
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

function laterOf(one: string, other: string): string {
	return one > other ? one : other;
}
