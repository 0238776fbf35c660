import { HttpProblem } from "../http-problem.ts";
import { roleNow } from "./acting.ts";
import { changePeople } from "./change-people.ts";
import type { PeopleParts } from "./people-parts.ts";
import type { SignedIn } from "./signed-in.ts";

/** Hiding somebody's dms and mentions, for oneself alone: nobody else learns of it, and nothing is refused to them. */
export type Blocks = {
	/** Doing it twice is done. Throws not_found for somebody who never was in the family, and for oneself. */
	put: (me: SignedIn, memberId: string) => Promise<void>;
	remove: (me: SignedIn, memberId: string) => Promise<void>;
};

export function createBlocks(parts: PeopleParts): Blocks {
	return {
		put: (me, memberId) =>
			changePeople(parts, async (tx) => {
				await roleNow(tx, me);
				const member = await tx.selectFrom("members").select("id").where("id", "=", memberId).executeTakeFirst();
				if (member === undefined || memberId === me.member.id) throw new HttpProblem("not_found");
				await tx
					.insertInto("blocks")
					.values({ member_id: me.member.id, blocked_id: memberId, at: new Date(parts.clock()).toISOString() })
					.onConflict((conflict) => conflict.doNothing())
					.execute();
				return { value: undefined, endedDevices: [] };
			}),
		remove: (me, memberId) =>
			changePeople(parts, async (tx) => {
				await roleNow(tx, me);
				await tx
					.deleteFrom("blocks")
					.where("member_id", "=", me.member.id)
					.where("blocked_id", "=", memberId)
					.execute();
				return { value: undefined, endedDevices: [] };
			}),
	};
}
