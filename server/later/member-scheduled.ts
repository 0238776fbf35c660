import type { ScheduledMessage } from "../../shared/member-document.ts";
import type { RefusalCode } from "../../shared/refusal.ts";
import type { WriteTransaction } from "../database/write-queue.ts";

/** What each member will say, and what of it was not sent; of all members, or of one. */
export async function readScheduled(
	tx: WriteTransaction,
	only: string | null,
): Promise<Map<string, ScheduledMessage[]>> {
	const rows = await tx
		.selectFrom("scheduled")
		.selectAll()
		.where("state", "in", ["waiting", "refused"])
		.$if(only !== null, (query) => query.where("member_id", "=", only))
		.orderBy("id")
		.execute();
	const byMember = Map.groupBy(rows, ({ member_id }) => member_id);
	return new Map(
		[...byMember].map(([memberId, own]) => [
			memberId,
			own.map(({ id, thread_id, due, composed, body, reply_to, code }) => ({
				...{ id, thread: thread_id, due, composed, body, replyTo: reply_to, code: code as RefusalCode | null },
			})),
		]),
	);
}
