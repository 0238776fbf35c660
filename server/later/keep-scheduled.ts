import type { Entry } from "../../shared/entry.ts";
import { limits } from "../../shared/limits.ts";
import type { RefusalCode } from "../../shared/refusal.ts";
import type { Said } from "../../shared/said.ts";
import { utf8Length } from "../../shared/text.ts";
import { type Deciding, refuse } from "../gate/deciding.ts";
import { findMessage } from "../gate/find-message.ts";
import { isWritingDevice } from "../gate/may-write.ts";
import type { Bringer, Verdict } from "../gate/verdict.ts";
import { countOthers, dropOldMarks, findScheduled, putScheduled, type ScheduledRow } from "./scheduled-rows.ts";

type SaidSchedule = Said & { kind: "schedule" };
type SaidUnschedule = Said & { kind: "unschedule" };

const done: Verdict = { kind: "done" };

/** Keeps what is to be said later. Of several wishes the one composed later holds, whichever device brings it first. */
export async function keepScheduled(said: SaidSchedule, from: Bringer, deciding: Deciding): Promise<Verdict> {
	const { tx } = deciding;
	const { id, body, replyTo } = said.message;
	if (!(await deciding.mayTalk(said.thread))) return refuse(said.id, "not_allowed", from, deciding);
	if (replyTo !== undefined && (await findMessage(replyTo, said.thread, deciding)) === null)
		return refuse(said.id, "unknown_message", from, deciding);
	const [row] = await findScheduled(tx, { id });
	const sent = sentEntry(id, deciding);
	if (isOthers(row, sent, said, from)) return refuse(said.id, "id_taken", from, deciding);
	const composed = composedOf(said, deciding);
	if (sent !== null)
		return hasSaid(sent, said) || isOlder(composed, row) ? done : refuse(said.id, "already_sent", from, deciding);
	if (isOlder(composed, row) || (row?.state === "gone" && row.composed === composed)) return done;
	const code = await whyFull(said, from, deciding);
	if (code !== null) return refuse(said.id, code, from, deciding);
	await putScheduled(tx, {
		...{ id, member_id: from.memberId, device_id: from.deviceId, thread_id: said.thread, due: said.due, composed },
		...{ state: "waiting", code: null, body, reply_to: replyTo ?? null },
	});
	deciding.changed.scheduled(from.memberId);
	return done;
}

/** Its words go at once; that it was taken back stays, for a device that brings an older wish later. */
export async function takeBackScheduled(said: SaidUnschedule, from: Bringer, deciding: Deciding): Promise<Verdict> {
	const { tx } = deciding;
	const id = said.message;
	const [row] = await findScheduled(tx, { id });
	const asked = { threadId: said.thread, ...from };
	const may = row === undefined ? deciding.mayWrite.ask(said.thread, from) : isWritingDevice(tx, asked);
	if (!(await may)) return refuse(said.id, "thread_not_found", from, deciding);
	const sent = sentEntry(id, deciding);
	if (isOthers(row, sent, said, from)) return refuse(said.id, "id_taken", from, deciding);
	if (sent !== null) return refuse(said.id, "already_sent", from, deciding);
	const composed = composedOf(said, deciding);
	if (isOlder(composed, row)) return done;
	await putScheduled(tx, {
		...{ id, member_id: from.memberId, device_id: from.deviceId, thread_id: said.thread, due: composed, composed },
		...{ state: "gone", code: null, body: "", reply_to: null },
	});
	await dropOldMarks(tx, from.memberId);
	deciding.changed.scheduled(from.memberId);
	return done;
}

type Taken = { by: string; thread: string; entry: Entry };

/** What stands in the log under this id: it was said. */
function sentEntry(id: string, { log, known }: Deciding): Taken | null {
	const inThisWrite = log.find(id);
	return inThisWrite === undefined ? (known.taken(id) ?? null) : { ...inThisWrite, by: inThisWrite.entry.by };
}

/** An id of somebody else's, or of another thread, is refused like that of an entry. */
function isOthers(row: ScheduledRow | undefined, sent: Taken | null, { thread }: Said, { memberId }: Bringer): boolean {
	if (row !== undefined && (row.member_id !== memberId || row.thread_id !== thread)) return true;
	return sent !== null && (sent.by !== memberId || sent.thread !== thread);
}

/** A device that did not hear that its wish was taken brings it once more, perhaps after it was sent. */
function hasSaid({ entry }: Taken, { message }: SaidSchedule): boolean {
	return entry.kind === "message" && entry.body === message.body && entry.replyTo === message.replyTo;
}

/** What a device composed in the future would hold against everything until then. */
function composedOf({ composed }: Said, { now }: Deciding): string {
	return new Date(Math.min(Date.parse(composed), now)).toISOString();
}

function isOlder(composed: string, row: ScheduledRow | undefined): boolean {
	return row !== undefined && composed < row.composed;
}

async function whyFull({ message }: SaidSchedule, from: Bringer, { tx }: Deciding): Promise<RefusalCode | null> {
	const { messages, bytes } = await countOthers(tx, from.memberId, message.id);
	const isFull = messages >= limits.scheduled.messages || bytes + utf8Length(message.body) > limits.scheduled.bytes;
	return isFull ? "too_many_scheduled" : null;
}
