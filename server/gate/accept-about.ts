import type { MessageEntry } from "../../shared/entry.ts";
import type { RefusalCode } from "../../shared/refusal.ts";
import type { SaidAbout } from "../../shared/said.ts";
import { type Deciding, refuse } from "./deciding.ts";
import { findMessage } from "./find-message.ts";
import { takeIn } from "./take-in.ts";
import type { Bringer, Verdict } from "./verdict.ts";

/** Takes what is said of a message into that message's segment (decision 0032). */
export async function acceptAbout(said: SaidAbout, from: Bringer, deciding: Deciding): Promise<Verdict> {
	if (!(await deciding.mayTalk(said.thread))) return refuse(said.id, "not_allowed", from, deciding);
	const message = await findMessage(said.of, said.thread, deciding);
	if (message === null) return refuse(said.id, "unknown_message", from, deciding);
	const code = whyNot(said, message.entry, from);
	if (code !== null) return refuse(said.id, code, from, deciding);
	return takeIn(said, from, deciding, message.segment);
}

function whyNot(said: SaidAbout, message: MessageEntry, { memberId }: Bringer): RefusalCode | null {
	if (said.kind !== "edit") return null;
	if (message.by !== memberId) return "not_author";
	// Its words would be changed in the name of whoever wrote them elsewhere.
	if (message.imported !== undefined) return "not_allowed";
	return said.body.trim() === "" && message.files === undefined ? "empty_message" : null;
}
