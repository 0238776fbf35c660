import type { Database } from "../database/open-database.ts";
import type { WriteTransaction } from "../database/write-queue.ts";

/** Bytes a member and the whole family may keep at the server. */
export type Quotas = { member: number; family: number };

/** Bytes that are kept or expected. */
export type Used = { member: number; family: number };

/**
 * What files take up: those that are ready as they are kept, those that are on their way as they were announced.
 * Nobody's announcements count for more of the family's room than the member's own: a child who says ten thousand large
 * files would otherwise leave no room for anybody, without having brought a byte.
 */
export async function readUsed(database: Database | WriteTransaction, memberId: string, quotas: Quotas): Promise<Used> {
	const rows = await database
		.selectFrom("files")
		.select("member_id")
		.select((row) => [
			row.fn.sum<number | null>(row.case().when("status", "=", "ready").then(row.ref("size")).else(0).end()).as("kept"),
			row.fn
				.sum<number | null>(row.case().when("status", "=", "pending").then(row.ref("announced_size")).else(0).end())
				.as("expected"),
		])
		.groupBy("member_id")
		.execute();
	const used = { member: 0, family: 0 };
	for (const { member_id, ...sums } of rows) {
		const [kept, expected] = [Number(sums.kept ?? 0), Number(sums.expected ?? 0)];
		if (member_id === memberId) used.member = kept + expected;
		used.family += Math.max(kept, Math.min(kept + expected, quotas.member));
	}
	return used;
}
