import type { MessageEntry } from "../../shared/entry.ts";
import { compileOnce, type Value } from "../database/compile-once.ts";
import type { Deciding } from "./deciding.ts";

/** A message of this thread, also one of this very write, and the segment it stands in; null for what is none here. */
export async function findMessage(
	entryId: string,
	threadId: string,
	{ tx, log }: Pick<Deciding, "tx" | "log">,
): Promise<{ entry: MessageEntry; segment: number } | null> {
	const inThisWrite = log.find(entryId);
	if (inThisWrite?.thread === threadId && inThisWrite.entry.kind === "message")
		return { entry: inThisWrite.entry, segment: inThisWrite.segment };
	const [row] = await readMessage(tx, { entryId, threadId });
	return row === undefined ? null : { entry: JSON.parse(row.entry) as MessageEntry, segment: row.segment };
}

const readMessage = compileOnce((tx, value: Value<{ entryId: string; threadId: string }>) =>
	tx
		.selectFrom("entries")
		.select(["entry", "segment"])
		.where("id", "=", value("entryId"))
		.where("thread_id", "=", value("threadId"))
		.where("kind", "=", "message"),
);
