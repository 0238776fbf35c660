import type { MemberSettings } from "../../shared/member-document.ts";
import type { WriteTransaction } from "../database/write-queue.ts";

/** What each member wants to be told of the threads they are in; of all members, or of one. */
export async function readMutes(
	tx: WriteTransaction,
	only: string | null,
): Promise<Map<string, MemberSettings["mutes"]>> {
	const rows = await tx
		.selectFrom("mutes")
		.innerJoin("thread_members", (join) =>
			join
				.onRef("thread_members.thread_id", "=", "mutes.thread_id")
				.onRef("thread_members.member_id", "=", "mutes.member_id"),
		)
		.select(["mutes.thread_id", "mutes.member_id", "notify", "at"])
		.$if(only !== null, (query) => query.where("mutes.member_id", "=", only))
		.orderBy("mutes.thread_id")
		.execute();
	const byMember = new Map<string, MemberSettings["mutes"]>();
	for (const { thread_id, member_id, notify, at } of rows) {
		const mutes = byMember.get(member_id) ?? {};
		byMember.set(member_id, mutes);
		mutes[thread_id] = { notify, at };
	}
	return byMember;
}
