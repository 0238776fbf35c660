import type { WriteQueue, WriteTransaction, Written } from "../database/write-queue.ts";
import type { Heard } from "../live/heard.ts";
import { fileStatus, filesOfMessages } from "../queries/message-files.ts";
import type { Directory } from "../threads/directory.ts";
import type { FileOutcome, SettleFile } from "./files.ts";

export type SettleParts = { queue: WriteQueue; directory: Directory; heard: Heard };

/**
 * What was read of a file's bytes is said everywhere at once: in its row, in the record of its thread, and to programs
 * behind the commit.
 */
export function createSettleFile(parts: SettleParts): SettleFile {
	return (fileId, outcome) => parts.queue.writeKeepingRights((tx) => settle(parts, tx, fileId, outcome));
}

async function settle(
	{ directory, heard }: SettleParts,
	tx: WriteTransaction,
	fileId: string,
	outcome: FileOutcome,
): Promise<Written<undefined>> {
	const file = await tx
		.updateTable("files")
		.set(columnsOf(outcome))
		.where("id", "=", fileId)
		.where("status", "=", "pending")
		.returning(["id", "thread_id", "message_id", "poster_of"])
		.executeTakeFirst();
	const nothing = { value: undefined, show: () => undefined };
	if (file === undefined || file.thread_id === null || file.message_id === null) return nothing;
	const threadId = file.thread_id;
	const showDirectory = await directory.refreshThread(tx, threadId, []);
	// A poster is no attachment of its own: what programs hear of it is that its video has a picture now.
	const told = file.poster_of ?? file.id;
	const status = fileStatus(told, await filesOfMessages(tx, [file.message_id]));
	const isNews = file.poster_of === null || status.thumbUrl !== undefined;
	return {
		value: undefined,
		show() {
			showDirectory();
			if (isNews) heard.tell.onFile(threadId, { fileId: told, ...status });
		},
	};
}

function columnsOf(outcome: FileOutcome) {
	if (outcome.status === "failed") return { status: outcome.status, reason: outcome.reason };
	const { hasThumbs, ...known } = outcome;
	return { ...known, has_thumbs: hasThumbs ? 1 : 0 };
}
