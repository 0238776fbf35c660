import { compileOnce, type Value } from "../database/compile-once.ts";
import type { WriteTransaction } from "../database/write-queue.ts";

type Id = { id: string };

/** What is to be said later under this id, or was; one row or none. */
export const findScheduled = compileOnce((tx, value: Value<Id>) =>
	tx.selectFrom("scheduled").selectAll().where("id", "=", value("id")),
);

export type ScheduledRow = Awaited<ReturnType<typeof findScheduled>>[number];

export async function putScheduled(tx: WriteTransaction, row: ScheduledRow): Promise<void> {
	const { id: _, ...columns } = row;
	await tx
		.insertInto("scheduled")
		.values(row)
		.onConflict((conflict) => conflict.column("id").doUpdateSet(columns))
		.execute();
}

/** How much of a member's waits, or was not sent, beside the one with this id. */
export async function countOthers(
	tx: WriteTransaction,
	memberId: string,
	id: string,
): Promise<{ messages: number; bytes: number }> {
	const rows = await tx
		.selectFrom("scheduled")
		.select("body")
		.where("member_id", "=", memberId)
		.where("state", "in", ["waiting", "refused"])
		.where("id", "<>", id)
		.execute();
	return { messages: rows.length, bytes: rows.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0) };
}

/** Of what was sent or taken back a member keeps this many marks, the newest: whoever brings something older than all of them is asked for it nowhere. */
const marksKept = 200;

export async function dropOldMarks(tx: WriteTransaction, memberId: string): Promise<void> {
	const old = await tx
		.selectFrom("scheduled")
		.select("id")
		.where("member_id", "=", memberId)
		.where("state", "in", ["sent", "gone"])
		.orderBy("composed", "desc")
		.orderBy("id")
		.limit(-1)
		.offset(marksKept)
		.execute();
	if (old.length === 0) return;
	const ids = old.map(({ id }) => id);
	await tx.deleteFrom("scheduled").where("id", "in", ids).execute();
}
