import { sql } from "kysely";
import type { WriteTransaction } from "../database/write-queue.ts";

/** Whether all of these are members, and none was removed. */
export async function areInFamily(tx: WriteTransaction, memberIds: readonly string[]): Promise<boolean> {
	const known = await tx
		.selectFrom("members")
		.select("id")
		.where("id", "in", sql<string>`(select value from json_each(${JSON.stringify(memberIds)}))`)
		.where("removed_at", "is", null)
		.execute();
	return known.length === new Set(memberIds).size;
}
