import type { Said } from "../../shared/said.ts";
import { compileOnce, type Value } from "../database/compile-once.ts";
import type { Deciding } from "./deciding.ts";
import type { Bringer, Verdict } from "./verdict.ts";

/** A read mark only grows, and never beyond what is there to be read. */
export async function markRead(
	said: Said & { kind: "read" },
	from: Bringer,
	{ tx, now, log, changed }: Deciding,
): Promise<Verdict> {
	const seq = Math.min(said.seq, await log.lastSeq(said.thread));
	const mark = { threadId: said.thread, memberId: from.memberId, seq, at: new Date(now).toISOString() };
	if ((await moveMark(tx, mark)).length === 0) return { kind: "done" };
	await noteMark(tx, mark);
	changed.record(said.thread);
	return { kind: "done" };
}

/** Of two wishes the one composed later holds, whichever device brings it first. */
export async function setMute(
	said: Said & { kind: "mute" },
	from: Bringer,
	{ tx, now, changed }: Deciding,
): Promise<Verdict> {
	const at = new Date(Math.min(Date.parse(said.composed), now)).toISOString();
	await tx
		.insertInto("mutes")
		.values({ thread_id: said.thread, member_id: from.memberId, notify: said.notify, at })
		.onConflict((conflict) =>
			conflict.columns(["thread_id", "member_id"]).doUpdateSet({ notify: said.notify, at }).where("mutes.at", "<=", at),
		)
		.execute();
	changed.mutes(from.memberId);
	return { kind: "done" };
}

type Mark = { threadId: string; memberId: string; seq: number; at: string };

const moveMark = compileOnce((tx, value: Value<Mark>) =>
	tx
		.updateTable("thread_members")
		.set({ read_seq: value("seq"), read_at: value("at") })
		.where("thread_id", "=", value("threadId"))
		.where("member_id", "=", value("memberId"))
		.where("read_seq", "<", value("seq"))
		.returning("member_id"),
);

/** When each mark passed where it stood: what tells a person since when their message is read. */
const noteMark = compileOnce((tx, value: Value<Mark>) =>
	tx
		.insertInto("reads")
		.values({ thread_id: value("threadId"), member_id: value("memberId"), seq: value("seq"), at: value("at") })
		.onConflict((conflict) => conflict.doNothing()),
);
