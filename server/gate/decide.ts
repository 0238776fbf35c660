import type { Entry } from "../../shared/entry.ts";
import { parseSaid, type Said, type SaidMessage } from "../../shared/entry.ts";
import type { RefusalCode } from "../../shared/refusal.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import type { Log } from "../log/log.ts";
import type { RateDraft } from "./rates.ts";
import type { Bringer, Verdict } from "./verdict.ts";

/** What one decision changed, to be shown after the commit. */
export type Decision = {
	verdict: Verdict;
	appended: { document: string; update: Uint8Array } | null;
	/** The thread whose read marks or segments the member documents must tell anew. */
	refreshThread: string | null;
};

/** Decides one entry inside the write that will hold it. Each id is decided once, for good (invariant 3). */
export async function decide(
	tx: WriteTransaction,
	value: unknown,
	from: Bringer,
	now: number,
	log: Log,
	rates: RateDraft,
): Promise<Decision> {
	const parsed = parseSaid(value);
	if (!parsed.ok) return refuse(tx, parsed.id, parsed.code, from, now);
	const said = parsed.said;
	const before = await decidedBefore(tx, said, from);
	if (before !== null) return unchanged(before);
	if (!(await mayWrite(tx, said.thread, from))) return refuse(tx, said.id, "thread_not_found", from, now);
	return said.kind === "read" ? markRead(tx, said, from) : accept(tx, said, from, now, log, rates);
}

async function accept(
	tx: WriteTransaction,
	said: SaidMessage,
	from: Bringer,
	now: number,
	log: Log,
	rates: RateDraft,
): Promise<Decision> {
	if (said.replyTo !== undefined && !(await isInThread(tx, said.replyTo, said.thread))) {
		return refuse(tx, said.id, "unknown_message", from, now);
	}
	const ms = rates.take(from.memberId, said.thread, Math.min(Date.parse(said.composed), now), now);
	if (ms > 0) return unchanged({ kind: "wait", ms });
	const appended = await log.append(tx, said, from, new Date(now).toISOString());
	return {
		verdict: { kind: "accepted", entry: appended.entry, again: false },
		appended,
		refreshThread: appended.opensSegment ? said.thread : null,
	};
}

/** A read mark only grows, and never beyond what is there to be read. */
async function markRead(tx: WriteTransaction, said: Said & { kind: "read" }, from: Bringer): Promise<Decision> {
	const thread = await tx
		.selectFrom("threads")
		.select("last_seq")
		.where("id", "=", said.thread)
		.executeTakeFirstOrThrow();
	const seq = Math.min(said.seq, thread.last_seq);
	const changed = await tx
		.updateTable("thread_members")
		.set({ read_seq: seq })
		.where("thread_id", "=", said.thread)
		.where("member_id", "=", from.memberId)
		.where("read_seq", "<", seq)
		.executeTakeFirst();
	return {
		verdict: { kind: "read" },
		appended: null,
		refreshThread: changed.numUpdatedRows > 0n ? said.thread : null,
	};
}

async function decidedBefore(tx: WriteTransaction, said: Said, from: Bringer): Promise<Verdict | null> {
	const taken = await tx
		.selectFrom("entries")
		.select(["entry", "by_member", "thread_id"])
		.where("id", "=", said.id)
		.executeTakeFirst();
	if (taken !== undefined) {
		const isSame = taken.by_member === from.memberId && taken.thread_id === said.thread && said.kind === "message";
		// An id of somebody else's entry is refused, not answered: its words may be none of the bringer's business.
		if (!isSame) return { kind: "refused", code: "id_taken" };
		return { kind: "accepted", entry: JSON.parse(taken.entry) as Entry, again: true };
	}
	const refused = await tx
		.selectFrom("refusals")
		.select("code")
		.where("entry_id", "=", said.id)
		.where("device_id", "=", from.deviceId)
		.executeTakeFirst();
	return refused === undefined ? null : { kind: "refused", code: refused.code as RefusalCode };
}

/** Membership, asked inside the write, so that nothing is accepted after the removal was committed (invariant 5). */
async function mayWrite(tx: WriteTransaction, threadId: string, from: Bringer): Promise<boolean> {
	const row = await tx
		.selectFrom("thread_members")
		.innerJoin("devices", "devices.member_id", "thread_members.member_id")
		.select("devices.id")
		.where("thread_members.thread_id", "=", threadId)
		.where("thread_members.member_id", "=", from.memberId)
		.where("devices.id", "=", from.deviceId)
		.where("devices.revoked_at", "is", null)
		.executeTakeFirst();
	return row !== undefined;
}

async function isInThread(tx: WriteTransaction, entryId: string, threadId: string): Promise<boolean> {
	const row = await tx
		.selectFrom("entries")
		.select("seq")
		.where("id", "=", entryId)
		.where("thread_id", "=", threadId)
		.executeTakeFirst();
	return row !== undefined;
}

async function refuse(
	tx: WriteTransaction,
	id: string | null,
	code: RefusalCode,
	from: Bringer,
	now: number,
): Promise<Decision> {
	if (id !== null) {
		await tx
			.insertInto("refusals")
			.values({ entry_id: id, device_id: from.deviceId, code, at: new Date(now).toISOString() })
			.onConflict((conflict) => conflict.doNothing())
			.execute();
	}
	return unchanged({ kind: "refused", code });
}

function unchanged(verdict: Verdict): Decision {
	return { verdict, appended: null, refreshThread: null };
}
