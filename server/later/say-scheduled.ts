import type { Deciding } from "../gate/deciding.ts";
import { isWritingDevice } from "../gate/may-write.ts";
import type { Bringer, Verdict } from "../gate/verdict.ts";
import { dropOldMarks, findScheduled, putScheduled } from "./scheduled-rows.ts";

/**
 * What is due is said as its device would say it now, and what becomes of it is written in the same write: so it is said
 * once, however often it is tried, and never after it was taken back or changed, which `scheduledAt` tells. `decide` is
 * the gate's own decision about the message.
 */
export async function sayScheduled(
	id: string,
	scheduledAt: string,
	from: Bringer,
	{ tx, changed }: Deciding,
	decide: () => Promise<Verdict>,
): Promise<Verdict> {
	const [row] = await findScheduled(tx, { id });
	if (row?.state !== "waiting" || row.composed !== scheduledAt) return { kind: "done" };
	const verdict = await decide();
	if (verdict.kind === "wait") return verdict;
	if (verdict.kind === "refused") {
		// To the gate both are the same: what nobody may write in. Its author is told which.
		const isThere = await isWritingDevice(tx, { threadId: row.thread_id, ...from });
		await putScheduled(tx, { ...row, state: "refused", code: isThere ? verdict.code : "device_gone" });
	}
	// Its words stand in the thread from now on.
	else await putScheduled(tx, { ...row, state: "sent", body: "", reply_to: null });
	await dropOldMarks(tx, from.memberId);
	changed.scheduled(from.memberId);
	return verdict;
}
