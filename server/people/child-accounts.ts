import type * as z from "zod/mini";
import type { newChildBodySchema } from "../../shared/api/people.ts";
import { HttpProblem } from "../http-problem.ts";
import { childOfMine, roleNow } from "./acting.ts";
import { changePeople } from "./change-people.ts";
import { activeMember, type ListedMember, toListed } from "./listed-member.ts";
import type { PeopleParts } from "./people-parts.ts";
import { readChildren } from "./read-children.ts";
import type { SignedIn } from "./signed-in.ts";
import { nextSince } from "./since.ts";
import { welcome } from "./welcome.ts";
import { writeAllowed } from "./write-allowed.ts";

/** A child's account is made by an adult on the adult's own screen, and looked after by them and the owners. */
export type ChildAccounts = {
	/** Throws forbidden, username_taken, unknown_member. */
	make: (me: SignedIn, body: z.infer<typeof newChildBodySchema>) => Promise<ListedMember>;
	/** The rest is for the child's adults; it throws forbidden, not_found. */
	rename: (me: SignedIn, childId: string, name: string) => Promise<ListedMember>;
	/** Everybody who may write with the child. */
	allowed: (me: SignedIn, childId: string) => Promise<string[]>;
};

export function createChildAccounts(parts: PeopleParts): ChildAccounts {
	return {
		make: async (me, { name, username, password, role, allowed = [] }) => {
			if (me.member.role === "child") throw new HttpProblem("forbidden");
			const passwordHash = await parts.passwords.hash(password);
			return changePeople(parts, async (tx) => {
				if ((await roleNow(tx, me)) === "child") throw new HttpProblem("forbidden");
				const by = { inviteId: null, madeBy: me.member.id };
				const id = await welcome(tx, parts, { name, username, passwordHash, role, ...by });
				await writeAllowed(tx, id, allowed);
				return { value: toListed(await activeMember(tx, id)), endedDevices: [] };
			});
		},
		rename: (me, childId, name) =>
			changePeople(parts, async (tx) => {
				await childOfMine(tx, me, childId);
				const member = await activeMember(tx, childId);
				if (name !== member.name) {
					const changed_at = nextSince(member, parts.clock());
					await tx.updateTable("members").set({ name, changed_at }).where("id", "=", childId).execute();
				}
				return { value: toListed({ ...member, name }), endedDevices: [] };
			}),
		allowed: async (me, childId) => {
			const child = (await readChildren(parts.database)).get(childId);
			if (child?.adults.includes(me.member.id)) return child.allowed;
			throw new HttpProblem(me.member.role === "owner" ? "not_found" : "forbidden");
		},
	};
}
