import type { DeletedEntry, Entry, MessageEntry } from "../../shared/entry.ts";
import { compileOnce, type Value } from "../database/compile-once.ts";
import type { Deciding } from "./deciding.ts";

/** `entry` is what is left of it when its words were deleted. */
export type FoundMessage = { entry: MessageEntry | DeletedEntry; segment: number };

/** A message of this thread, also one of this very write, and the segment it stands in; null for what is none here. */
export async function findMessage(
	entryId: string,
	threadId: string,
	{ tx, log }: Pick<Deciding, "tx" | "log">,
): Promise<FoundMessage | null> {
	const inThisWrite = log.find(entryId);
	if (inThisWrite?.thread === threadId && isMessage(inThisWrite.entry))
		return { entry: inThisWrite.entry, segment: inThisWrite.segment };
	const [row] = await readMessage(tx, { entryId, threadId });
	if (row === undefined) return null;
	const entry = JSON.parse(row.entry) as Entry;
	return isMessage(entry) ? { entry, segment: row.segment } : null;
}

function isMessage(entry: Entry): entry is MessageEntry | DeletedEntry {
	return entry.kind === "message" || (entry.kind === "deleted" && entry.was === "message");
}

const readMessage = compileOnce((tx, value: Value<{ entryId: string; threadId: string }>) =>
	tx
		.selectFrom("entries")
		.select(["entry", "segment"])
		.where("id", "=", value("entryId"))
		.where("thread_id", "=", value("threadId"))
		.where("kind", "in", ["message", "deleted"]),
);
