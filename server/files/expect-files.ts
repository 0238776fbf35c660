import type { AttachedFile } from "../../shared/attached-file.ts";
import { compileOnce, type Value } from "../database/compile-once.ts";
import type { WriteTransaction } from "../database/write-queue.ts";

/** A message in the log, as far as its files hang on it; `at` is when the server took it. */
type MessageWithFiles = { id: string; thread: string; by: string; at: string; files: readonly AttachedFile[] };

/**
 * Sees to it that each of a message's files has its row: what its author has brought for no message belongs to this one
 * now, and what is not there is expected from now on. A row that is somebody else's, or another message's, stays as it is.
 * Answers whether any of them is not ready, which the thread's record has to say.
 */
export async function expectFiles(tx: WriteTransaction, message: MessageWithFiles): Promise<boolean> {
	const { id: messageId, thread: threadId, by: memberId, at } = message;
	let isAnyAway = false;
	for (const facts of message.files.flatMap(factsOf)) {
		const [row] = await expectFile(tx, { ...facts, messageId, threadId, memberId, at });
		isAnyAway ||= row !== undefined && row.status !== "ready";
	}
	return isAnyAway;
}

type FileFacts = { id: string; name: string; type: string; size: number; posterOf: string | null };

/** A message tells of a poster no more than its id: what it is, is told when it is brought (POST /api/files). */
function factsOf({ id, name, type, size, poster }: AttachedFile): FileFacts[] {
	const file = { id, name, type, size, posterOf: null };
	return poster === undefined
		? [file]
		: [file, { id: poster, name, type: "application/octet-stream", size: 0, posterOf: id }];
}

type NewFile = FileFacts & { messageId: string; threadId: string; memberId: string; at: string };

const expectFile = compileOnce((tx, value: Value<NewFile>) =>
	tx
		.insertInto("files")
		.values({
			...{ id: value("id"), member_id: value("memberId"), name: value("name"), created_at: value("at") },
			...{ announced_type: value("type"), announced_size: value("size"), status: "pending" },
			...{ thread_id: value("threadId"), message_id: value("messageId"), poster_of: value("posterOf") },
		})
		.onConflict((conflict) =>
			conflict
				.column("id")
				.doUpdateSet((row) => ({
					thread_id: row.ref("excluded.thread_id"),
					message_id: row.ref("excluded.message_id"),
					poster_of: row.ref("excluded.poster_of"),
				}))
				.where("files.message_id", "is", null)
				.whereRef("files.member_id", "=", "excluded.member_id"),
		)
		.returning("status"),
);
