import { sql } from "kysely";
import type { FileReason, FileState } from "../../shared/file-state.ts";
import { compileOnce, type Value } from "../database/compile-once.ts";
import type { WriteTransaction } from "../database/write-queue.ts";

/**
 * A thread's record is written anew with each read mark, so it names so many files at most, at some 60 bytes each: those
 * that are expected before those that failed, the newest first. The server knows of the others when it is asked for them.
 */
const namedMost = 200;

/** Where the files of a thread's messages stand that are not ready. */
export async function awayFiles(tx: WriteTransaction, threadId: string): Promise<Record<string, FileState>> {
	const rows = await findAway(tx, { threadId });
	return Object.fromEntries(rows.map(({ id, status, reason }) => [id, stateOf(status, reason)]));
}

function stateOf(status: "pending" | "ready" | "failed", reason: string | null): FileState {
	return status === "failed" ? { status, reason: (reason ?? "lost") as FileReason } : { status: "pending" };
}

const findAway = compileOnce((tx, value: Value<{ threadId: string }>) =>
	tx
		.selectFrom("files")
		.select(["id", "status", "reason"])
		.where("thread_id", "=", value("threadId"))
		// Said outright, or the index of these alone could not be used.
		.where("status", "<>", sql.lit("ready"))
		.orderBy("status", "desc")
		.orderBy("created_at", "desc")
		.orderBy("id", "desc")
		.limit(namedMost),
);
