import { type Entry, isAboutEntry, type MessageEntry, type PinEntry } from "../../shared/entry.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import { expectFiles } from "../files/expect-files.ts";
import { findMessage } from "../gate/find-message.ts";
import type { LogWrite } from "../log/log.ts";
import { applyThreadEntry } from "../threads/apply-thread-entry.ts";
import type { ChangedThreads } from "../threads/changed-threads.ts";
import { applyPin } from "../threads/pins.ts";

/**
 * What follows from an entry that came back, under the id it has now. A message's files, whose rows were lost with it, are
 * expected from its author's devices once more. Others move a thread's title and members when they came back to their own
 * place. At the end they are later than what was said meanwhile, and move nothing, but for one thing: whoever was shown
 * out stays out, unless they came in again since. Somebody who was removed after the backup could otherwise speak first,
 * and hear all that follows.
 */
export async function followGiven(
	tx: WriteTransaction,
	threadId: string,
	{ entry, isMoved }: { entry: Entry; isMoved: boolean },
	{ log, changed }: { log: LogWrite; changed: ChangedThreads },
): Promise<void> {
	if (entry.kind === "message") return expectAgain(tx, threadId, entry, changed);
	if (entry.kind === "pin") return pinAgain(tx, threadId, entry, log, changed);
	if (isAboutEntry(entry) || entry.kind === "deleted") return;
	if (!isMoved) return applyThreadEntry(tx, threadId, entry, changed);
	if (entry.kind !== "members" || entry.remove.length === 0) return;
	const since = await tx
		.selectFrom("thread_members")
		.innerJoin("threads", "threads.id", "thread_members.thread_id")
		.select("member_id")
		.where("thread_id", "=", threadId)
		.where("member_id", "in", entry.remove)
		// Whoever is in it by its beginning did not come in again: it may be one they have made anew, under its old id.
		.where((is) => is.or([is("joined_at", "<=", entry.at), is("joined_at", "=", is.ref("threads.created_at"))]))
		.execute();
	const remove = since.map((row) => row.member_id);
	await applyThreadEntry(tx, threadId, { ...entry, add: [], remove }, changed);
}

/** Under the number it has now; a message that is not here, or deleted, cannot be pinned. */
async function pinAgain(
	tx: WriteTransaction,
	threadId: string,
	pin: PinEntry,
	log: LogWrite,
	changed: ChangedThreads,
): Promise<void> {
	const message = await findMessage(pin.of, threadId, { tx, log });
	const seq = log.find(pin.id)?.entry.seq ?? pin.seq;
	if (message?.entry.kind === "message") await applyPin(tx, threadId, { ...pin, seq }, message.segment, changed);
}

async function expectAgain(
	tx: WriteTransaction,
	threadId: string,
	{ id, by, at, files }: MessageEntry,
	changed: ChangedThreads,
): Promise<void> {
	if (files === undefined) return;
	if (await expectFiles(tx, { id, thread: threadId, by, at, files })) changed.expects(threadId);
}
