import type { ThreadRecord } from "../../shared/member-document.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import type { SealedEnds } from "./sealed-ends.ts";

/** What member documents say of every thread, or of one. */
export async function threadRecords(
	tx: WriteTransaction,
	only: string | null,
	sealedEnds: SealedEnds,
): Promise<ThreadRecord[]> {
	const threads = await tx
		.selectFrom("threads")
		.selectAll()
		.$if(only !== null, (query) => query.where("id", "=", only))
		.orderBy("created_at")
		.execute();
	const records: ThreadRecord[] = [];
	for (const thread of threads) {
		const members = await tx
			.selectFrom("thread_members")
			.select(["member_id", "read_seq"])
			.where("thread_id", "=", thread.id)
			.orderBy("joined_at")
			.orderBy("member_id")
			.execute();
		const ends = await sealedEnds.of(tx, thread.id, thread.open_segment);
		records.push({
			id: thread.id,
			kind: thread.kind,
			title: thread.title,
			members: members.map((member) => member.member_id),
			open: thread.open_segment,
			sealed: ends.map((end) => end.seq),
			sealedHashes: ends.map((end) => end.hash),
			reads: Object.fromEntries(members.map((member) => [member.member_id, member.read_seq])),
			readAt: {},
			createdAt: thread.created_at,
		});
	}
	return records;
}
