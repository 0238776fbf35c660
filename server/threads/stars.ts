import { sql } from "kysely";
import type { Star } from "../../shared/member-document.ts";
import type { WriteTransaction } from "../database/write-queue.ts";

/** What each member has starred in the threads they are in, by message; of all members. */
export async function readAllStars(tx: WriteTransaction): Promise<Map<string, Map<string, Star>>> {
	const byMember = new Map<string, Map<string, Star>>();
	for (const { member_id, message_id, thread_id: thread, segment, at } of await standing(tx).execute()) {
		const stars = byMember.get(member_id) ?? new Map<string, Star>();
		byMember.set(member_id, stars.set(message_id, { thread, segment, at }));
	}
	return byMember;
}

/** Of one member, and of these messages alone. */
export async function readStars(
	tx: WriteTransaction,
	memberId: string,
	messageIds: ReadonlySet<string>,
): Promise<Map<string, Star>> {
	const rows = await standing(tx)
		.where("stars.member_id", "=", memberId)
		.where("message_id", "in", sql<string>`(select value from json_each(${JSON.stringify([...messageIds])}))`)
		.execute();
	return new Map(rows.map(({ message_id, thread_id: thread, segment, at }) => [message_id, { thread, segment, at }]));
}

function standing(tx: WriteTransaction) {
	return tx
		.selectFrom("stars")
		.innerJoin("thread_members", (join) =>
			join
				.onRef("thread_members.thread_id", "=", "stars.thread_id")
				.onRef("thread_members.member_id", "=", "stars.member_id"),
		)
		.select(["stars.member_id", "message_id", "stars.thread_id", "segment", "at"])
		.where("is_on", "=", 1)
		.orderBy("message_id");
}
