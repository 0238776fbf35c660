import type { WriteTransaction } from "../database/write-queue.ts";
import type { Given } from "../log/log.ts";

/**
 * A thread that is not there begins again with the entry it began with, which this server wrote: the row alone, for the
 * entry itself is put back like any other. False when the thread is there, or when this is not its beginning.
 */
export async function beginAgain(tx: WriteTransaction, threadId: string, given: readonly Given[]): Promise<boolean> {
	const [first] = given;
	if (first?.entry.kind !== "start" || first.entry.seq !== 1 || first.segment !== 0) return false;
	const { threadKind: kind, at } = first.entry;
	const begun = await tx
		.insertInto("threads")
		.values({ id: threadId, kind, title: "", open_segment: 0, last_seq: 0, created_at: at, updated_at: at })
		.onConflict((conflict) => conflict.doNothing())
		.returning("id")
		.executeTakeFirst();
	return begun !== undefined;
}
