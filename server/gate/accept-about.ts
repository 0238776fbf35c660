import type { MessageEntry } from "../../shared/entry.ts";
import { limits } from "../../shared/limits.ts";
import { fitsPoll } from "../../shared/poll.ts";
import type { RefusalCode } from "../../shared/refusal.ts";
import type { SaidAbout, SaidDelete } from "../../shared/said.ts";
import { compileOnce, type Value } from "../database/compile-once.ts";
import { applyPin } from "../threads/pins.ts";
import { type Deciding, refuse } from "./deciding.ts";
import { findMessage } from "./find-message.ts";
import { takeIn } from "./take-in.ts";
import type { Bringer, Verdict } from "./verdict.ts";

/** Takes what is said of a message into that message's segment (decision 0032). */
export async function acceptAbout(
	said: Exclude<SaidAbout, SaidDelete>,
	from: Bringer,
	deciding: Deciding,
): Promise<Verdict> {
	if (!(await deciding.mayTalk(said.thread))) return refuse(said.id, "not_allowed", from, deciding);
	const message = await findMessage(said.of, said.thread, deciding);
	if (message === null) return refuse(said.id, "unknown_message", from, deciding);
	// A deletion never loses to what is said of the message later: it comes to nothing, and the mark in its place says why.
	if (message.entry.kind === "deleted") return { kind: "done" };
	const code = await whyNot(said, message.entry, from, deciding);
	if (code !== null) return refuse(said.id, code, from, deciding);
	const verdict = await takeIn(said, from, deciding, message.segment);
	if (verdict.kind === "accepted" && verdict.entry.kind === "pin")
		await applyPin(deciding.tx, said.thread, verdict.entry, message.segment, deciding.changed);
	return verdict;
}

async function whyNot(
	said: Exclude<SaidAbout, SaidDelete>,
	entry: MessageEntry,
	{ memberId }: Bringer,
	deciding: Deciding,
): Promise<RefusalCode | null> {
	if (said.kind === "vote") return fitsPoll(entry.poll, said.choices) ? null : "bad_vote";
	if (said.kind !== "edit") return null;
	if (entry.by !== memberId) return "not_author";
	// Its words would be changed in the name of whoever wrote them elsewhere.
	if (entry.imported !== undefined) return "not_allowed";
	// Whoever has voted, here or in a place without a network, has voted on these words.
	if (entry.poll !== undefined) return "not_editable";
	if (said.body.trim() === "" && entry.files === undefined) return "empty_message";
	return (await editsOf(said.of, deciding)) < limits.messageEdits ? null : "too_many_edits";
}

/** Those that were written; a few more of the same write do no harm. */
async function editsOf(messageId: string, { tx }: Deciding): Promise<number> {
	const [row] = await countEdits(tx, { messageId });
	return row?.edits ?? 0;
}

const countEdits = compileOnce((tx, value: Value<{ messageId: string }>) =>
	tx
		.selectFrom("entries")
		.select((count) => count.fn.countAll<number>().as("edits"))
		.where("about", "=", value("messageId"))
		.where("kind", "=", "edit"),
);
