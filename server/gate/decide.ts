import type { RefusalCode } from "../../shared/refusal.ts";
import { parseSaid, type Said, type SaidMessage } from "../../shared/said.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import type { LogWrite } from "../log/log.ts";
import type { Known } from "./known.ts";
import type { MayWrite } from "./may-write.ts";
import type { RateDraft } from "./rates.ts";
import type { Bringer, Verdict } from "./verdict.ts";

/** What a decision is made with, all of one write. `now` is in ms. */
export type Deciding = {
	tx: WriteTransaction;
	now: number;
	/** How long nothing new is taken, in ms, so that what a backup lacks can be given back first; 0 on every other day. */
	waitMs: number;
	log: LogWrite;
	rates: RateDraft;
	known: Known;
	mayWrite: MayWrite;
	/** Threads whose read marks changed. */
	marked: Set<string>;
};

/** Decides one entry inside the write that will hold it. Each id is decided once, for good (invariant 3). */
export async function decide(value: unknown, from: Bringer, deciding: Deciding): Promise<Verdict> {
	const parsed = parseSaid(value);
	const before = parsed.ok ? decidedBefore(parsed.said, from, deciding) : null;
	if (before !== null) return before;
	if (deciding.waitMs > 0) return { kind: "wait", ms: deciding.waitMs };
	// Refusals and read marks are rows too: the ceiling counts everything new that is brought.
	const ms = deciding.rates.takeAny(from.memberId, deciding.now);
	if (ms > 0) return { kind: "wait", ms };
	if (!parsed.ok) return refuse(parsed.id, parsed.code, from, deciding);
	const { said } = parsed;
	if (!(await deciding.mayWrite(said.thread, from))) return refuse(said.id, "thread_not_found", from, deciding);
	switch (said.kind) {
		case "read":
			return markRead(said, from, deciding);
		case "message":
			return accept(said, from, deciding);
		default:
			return refuse(said.id, "bad_entry", from, deciding);
	}
}

async function accept(said: SaidMessage, from: Bringer, deciding: Deciding): Promise<Verdict> {
	const { now, log, rates } = deciding;
	if (said.replyTo !== undefined && !(await isInThread(said.replyTo, said.thread, deciding))) {
		return refuse(said.id, "unknown_message", from, deciding);
	}
	const ms = rates.take(from.memberId, said.thread, Math.min(Date.parse(said.composed), now), now);
	if (ms > 0) return { kind: "wait", ms };
	const entry = await log.append(said, from, new Date(now).toISOString());
	return { kind: "accepted", entry, again: false };
}

/** A read mark only grows, and never beyond what is there to be read. */
async function markRead(said: Said & { kind: "read" }, from: Bringer, { tx, log, marked }: Deciding): Promise<Verdict> {
	const seq = Math.min(said.seq, await log.lastSeq(said.thread));
	const changed = await tx
		.updateTable("thread_members")
		.set({ read_seq: seq })
		.where("thread_id", "=", said.thread)
		.where("member_id", "=", from.memberId)
		.where("read_seq", "<", seq)
		.executeTakeFirst();
	if (changed.numUpdatedRows > 0n) marked.add(said.thread);
	return { kind: "done" };
}

function decidedBefore(said: Said, from: Bringer, { log, known }: Deciding): Verdict | null {
	const inThisWrite = log.find(said.id);
	const taken = inThisWrite === undefined ? known.taken(said.id) : { ...inThisWrite, by: inThisWrite.entry.by };
	if (taken !== undefined) {
		const isSame = taken.by === from.memberId && taken.thread === said.thread && said.kind === "message";
		// An id of somebody else's entry is refused, not answered: its words may be none of the bringer's business.
		return isSame ? { kind: "accepted", entry: taken.entry, again: true } : { kind: "refused", code: "id_taken" };
	}
	const code = known.refused(said.id, from.deviceId);
	return code === undefined ? null : { kind: "refused", code };
}

async function isInThread(entryId: string, threadId: string, { tx, log }: Deciding): Promise<boolean> {
	if (log.find(entryId)?.thread === threadId) return true;
	const row = await tx
		.selectFrom("entries")
		.select("seq")
		.where("id", "=", entryId)
		.where("thread_id", "=", threadId)
		.executeTakeFirst();
	return row !== undefined;
}

async function refuse(id: string | null, code: RefusalCode, from: Bringer, { tx, now }: Deciding): Promise<Verdict> {
	if (id !== null) {
		await tx
			.insertInto("refusals")
			.values({ entry_id: id, device_id: from.deviceId, code, at: new Date(now).toISOString() })
			.onConflict((conflict) => conflict.doNothing())
			.execute();
	}
	return { kind: "refused", code };
}
