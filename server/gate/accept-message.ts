import type { SaidMessage } from "../../shared/said.ts";
import { type Deciding, refuse } from "./deciding.ts";
import { mayTakeFiles, takeFiles } from "./take-files.ts";
import { takeIn } from "./take-in.ts";
import type { Bringer, Verdict } from "./verdict.ts";

export async function acceptMessage(said: SaidMessage, from: Bringer, deciding: Deciding): Promise<Verdict> {
	if (!(await deciding.mayTalk(said.thread))) return refuse(said.id, "not_allowed", from, deciding);
	if (said.replyTo !== undefined && !(await isInThread(said.replyTo, said.thread, deciding))) {
		return refuse(said.id, "unknown_message", from, deciding);
	}
	const { files } = said;
	if (files === undefined) return takeIn(said, from, deciding);
	if (!(await mayTakeFiles(files, from, deciding))) return refuse(said.id, "unknown_file", from, deciding);
	const verdict = await takeIn(said, from, deciding);
	if (verdict.kind === "accepted") await takeFiles(said, files, from, deciding);
	return verdict;
}

async function isInThread(entryId: string, threadId: string, { tx, log }: Deciding): Promise<boolean> {
	const inThisWrite = log.find(entryId);
	if (inThisWrite?.thread === threadId) return inThisWrite.entry.kind === "message";
	const row = await tx
		.selectFrom("entries")
		.select("seq")
		.where("id", "=", entryId)
		.where("thread_id", "=", threadId)
		.where("kind", "=", "message")
		.executeTakeFirst();
	return row !== undefined;
}
