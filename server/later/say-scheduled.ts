import type { Deciding } from "../gate/deciding.ts";
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
	if (verdict.kind === "refused") await putScheduled(tx, { ...row, state: "refused", code: verdict.code });
	else await putScheduled(tx, { ...row, state: "sent", body: "", reply_to: null });
	await dropOldMarks(tx, from.memberId);
	changed.scheduled(from.memberId);
	return verdict;
}
