import type { SaidMessage } from "../../shared/said.ts";
import { type Deciding, refuse } from "./deciding.ts";
import { findMessage } from "./find-message.ts";
import { whyNotImported } from "./imports.ts";
import { mayTakeFiles, takeFiles } from "./take-files.ts";
import { takeIn } from "./take-in.ts";
import type { Bringer, Verdict } from "./verdict.ts";

export async function acceptMessage(said: SaidMessage, from: Bringer, deciding: Deciding): Promise<Verdict> {
	if (!(await deciding.mayTalk(said.thread))) return refuse(said.id, "not_allowed", from, deciding);
	if (said.replyTo !== undefined && (await findMessage(said.replyTo, said.thread, deciding)) === null) {
		return refuse(said.id, "unknown_message", from, deciding);
	}
	if (said.imported !== undefined) {
		const code = await whyNotImported(said.thread, said.imported, from, deciding);
		if (code !== null) return refuse(said.id, code, from, deciding);
	}
	const { files } = said;
	if (files === undefined) return takeIn(said, from, deciding, null);
	if (!(await mayTakeFiles(files, from, deciding))) return refuse(said.id, "unknown_file", from, deciding);
	const verdict = await takeIn(said, from, deciding, null);
	if (verdict.kind === "accepted") await takeFiles(said, files, from, deciding);
	return verdict;
}
