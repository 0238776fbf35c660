import type { Database } from "../database/open-database.ts";
import type { WriteTransaction } from "../database/write-queue.ts";

/** Who looks after a child, whoever made its account first; and everybody who may write with it, those included, sorted. */
export type Child = { adults: string[]; allowed: string[] };

/** Every child of the family by its id; the removed are nobody's and nobody. */
export async function readChildren(database: Database | WriteTransaction): Promise<Map<string, Child>> {
	const members = await database
		.selectFrom("members")
		.select(["id", "role", "made_by"])
		.where("removed_at", "is", null)
		.orderBy("created_at")
		.orderBy("id")
		.execute();
	const named = await database.selectFrom("child_people").select(["child_id", "member_id"]).execute();
	const byId = new Map(members.map((member) => [member.id, member]));
	const owners = members.filter(({ role }) => role === "owner").map(({ id }) => id);
	const children = members.filter(({ role }) => role === "child");
	return new Map(
		children.map(({ id, made_by }) => {
			const maker = byId.get(made_by ?? "");
			const makers = maker === undefined || maker.role === "child" ? [] : [maker.id];
			const adults = [...new Set([...makers, ...owners])];
			const others = named.filter(({ child_id, member_id }) => child_id === id && byId.has(member_id));
			const allowed = new Set([...adults, ...others.map(({ member_id }) => member_id)]);
			return [id, { adults, allowed: [...allowed].sort() }];
		}),
	);
}
