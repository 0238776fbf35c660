import type { WriteTransaction } from "../database/write-queue.ts";
import { HttpProblem } from "../http-problem.ts";
import { readChildren } from "./read-children.ts";

/**
 * Says who may write with a child, and nobody else. Its adults may whether they are named or not, so only the others are
 * kept. Throws unknown_member for the child itself and for whoever is not in the family.
 */
export async function writeAllowed(tx: WriteTransaction, childId: string, memberIds: readonly string[]): Promise<void> {
	const active = await tx.selectFrom("members").select("id").where("removed_at", "is", null).execute();
	const here = new Set(active.map(({ id }) => id));
	if (memberIds.some((id) => id === childId || !here.has(id)))
		throw new HttpProblem("unknown_member", { field: "memberIds" });
	const adults = (await readChildren(tx)).get(childId)?.adults ?? [];
	await tx.deleteFrom("child_people").where("child_id", "=", childId).execute();
	for (const memberId of new Set(memberIds)) {
		if (!adults.includes(memberId)) await allow(tx, childId, memberId);
	}
}

/** Puts somebody on a child's list, where they may be already. */
export async function allow(tx: WriteTransaction, childId: string, memberId: string): Promise<void> {
	await tx
		.insertInto("child_people")
		.values({ child_id: childId, member_id: memberId })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}
