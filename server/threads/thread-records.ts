import type { ThreadRecord } from "../../shared/member-document.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import { awayFiles } from "./away-files.ts";
import { pinnedMessages } from "./pins.ts";
import type { SealedEnds } from "./sealed-ends.ts";

/** `active`: those of its members who are still in the family. */
type KnownRecord = { record: ThreadRecord; active: string[] };

/** What member documents say of every thread, or of one. */
export async function threadRecords(
	tx: WriteTransaction,
	only: string | null,
	sealedEnds: SealedEnds,
): Promise<KnownRecord[]> {
	const threads = await tx
		.selectFrom("threads")
		.selectAll()
		.$if(only !== null, (query) => query.where("id", "=", only))
		.orderBy("created_at")
		.execute();
	const records: KnownRecord[] = [];
	for (const thread of threads) {
		const members = await tx
			.selectFrom("thread_members")
			.innerJoin("members", "members.id", "thread_members.member_id")
			.select(["member_id", "read_seq", "read_at", "removed_at"])
			.where("thread_id", "=", thread.id)
			.orderBy("joined_at")
			.orderBy("member_id")
			.execute();
		const ends = await sealedEnds.of(tx, thread.id, thread.open_segment);
		const record = {
			id: thread.id,
			kind: thread.kind,
			title: thread.title,
			members: members.map((member) => member.member_id),
			open: thread.open_segment,
			sealed: ends.map((end) => end.seq),
			sealedHashes: ends.map((end) => end.hash),
			sealedPlaces: ends.map((end) => end.places),
			reads: Object.fromEntries(members.map((member) => [member.member_id, member.read_seq])),
			readAt: Object.fromEntries(
				members.flatMap(({ member_id, read_at }) => (read_at === null ? [] : [[member_id, read_at]])),
			),
			pinned: await pinnedMessages(tx, thread.id),
			files: await awayFiles(tx, thread.id),
			createdAt: thread.created_at,
		};
		records.push({
			record,
			active: members.filter(({ removed_at }) => removed_at === null).map(({ member_id }) => member_id),
		});
	}
	return records;
}
