import type { SaidDelete } from "../../shared/said.ts";
import { compileOnce, type Value } from "../database/compile-once.ts";
import { forgetMarks } from "../threads/forget-marks.ts";
import { type Deciding, refuse } from "./deciding.ts";
import { findMessage } from "./find-message.ts";
import { overRate } from "./take-in.ts";
import type { Bringer, Verdict } from "./verdict.ts";

/**
 * Deletes a message for everybody, by its author or an owner: its words and those it was changed to go in this very write
 * (decision 0037). Of two who delete it at once both had what they wanted.
 */
export async function acceptDelete(said: SaidDelete, from: Bringer, deciding: Deciding): Promise<Verdict> {
	const { log } = deciding;
	const message = await findMessage(said.of, said.thread, deciding);
	if (message === null) return refuse(said.id, "unknown_message", from, deciding);
	if (message.entry.by !== from.memberId && !(await isOwner(from, deciding)))
		return refuse(said.id, "not_author", from, deciding);
	if (message.entry.kind === "deleted") return { kind: "done" };
	const ms = overRate(said, said.thread, from, deciding);
	if (ms > 0) return { kind: "wait", ms };
	const { files, gone } = await log.erase(said.thread, said.of, message.segment);
	await forgetMarks(deciding.tx, said.thread, said.of, deciding.changed);
	// The record may name files of it that were still to come.
	if (files.length > 0) deciding.changed.record(said.thread);
	const at = new Date(deciding.now).toISOString();
	const entry = await log.append({ ...said, files, gone }, from, at, message.segment);
	return { kind: "accepted", entry, again: false };
}

async function isOwner({ memberId }: Bringer, { tx }: Deciding): Promise<boolean> {
	const [member] = await readRole(tx, { memberId });
	return member?.role === "owner";
}

const readRole = compileOnce((tx, value: Value<{ memberId: string }>) =>
	tx.selectFrom("members").select("role").where("id", "=", value("memberId")).where("removed_at", "is", null),
);
