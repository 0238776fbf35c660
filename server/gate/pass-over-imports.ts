import { type Entry, isMessageEntry } from "../../shared/entry.ts";
import { compileOnce, type Value } from "../database/compile-once.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import type { LogWrite } from "../log/log.ts";
import type { ChangedThreads } from "../threads/changed-threads.ts";

/**
 * What was imported is nothing new: whoever had read everything before it has read it too, and nobody is told of ten
 * thousand unread messages. Not noted in `reads`, for nobody has looked at it.
 */
export async function passOverImports(
	tx: WriteTransaction,
	log: Pick<LogWrite, "added">,
	changed: ChangedThreads,
): Promise<void> {
	for (const [threadId, entries] of log.added()) {
		const run = importedRun(entries);
		if (run !== null && (await passOver(tx, { threadId, ...run })).length > 0) changed.record(threadId);
	}
}

/** The imported of one write, unless something was said among them: that is new, and so is what stands behind it. */
function importedRun(entries: readonly Entry[]): { first: number; last: number } | null {
	const messages = entries.filter(isMessageEntry);
	const said = messages.findIndex(({ imported }) => imported === undefined);
	const run = said === -1 ? messages : messages.slice(0, said);
	const [first, last] = [run[0], run.at(-1)];
	return first === undefined || last === undefined ? null : { first: first.seq, last: last.seq };
}

const passOver = compileOnce((tx, value: Value<{ threadId: string; first: number; last: number }>) =>
	tx
		.updateTable("thread_members")
		.set({ read_seq: value("last") })
		.where("thread_id", "=", value("threadId"))
		.where("read_seq", "<", value("last"))
		.where((is) =>
			is.not(
				is.exists(
					is
						.selectFrom("entries")
						.select("entries.seq")
						.where("entries.thread_id", "=", value("threadId"))
						.where("entries.kind", "=", "message")
						.whereRef("entries.seq", ">", "thread_members.read_seq")
						.where("entries.seq", "<", value("first"))
						.whereRef("entries.by_member", "!=", "thread_members.member_id"),
				),
			),
		)
		.returning("member_id"),
);
