import { type Selectable, sql } from "kysely";
import type { FileReason } from "../../shared/file-state.ts";
import { compileOnce, type Value } from "../database/compile-once.ts";
import type { Database } from "../database/open-database.ts";
import type { Tables } from "../database/tables.ts";
import type { WriteTransaction } from "../database/write-queue.ts";

/** A file of a message, as its row says it; posters are rows of their own. */
export type FileRow = Pick<Selectable<Tables["files"]>, (typeof columns)[number]>;

const columns = [
	...(["id", "message_id", "status", "reason", "poster_of"] as const),
	...(["type", "width", "height", "has_thumbs"] as const),
];

/** The files of these messages, in one question. */
export async function filesOfMessages(
	database: Database | WriteTransaction,
	messageIds: readonly string[],
): Promise<FileRow[]> {
	return findFiles(database, { messageIds: JSON.stringify(messageIds) });
}

const findFiles = compileOnce((database, value: Value<{ messageIds: string }>) =>
	database
		.selectFrom("files")
		.select(columns)
		.where("message_id", "in", sql<string>`(select value from json_each(${value("messageIds")}))`),
);

type FileStatus = { status: FileRow["status"]; thumbUrl?: string; reason?: FileReason };

/** Where a file of a message stands, for programs; `rows` are those of its message. One without a row is lost. */
export function fileStatus(fileId: string, rows: readonly FileRow[]): FileStatus {
	const file = rows.find(({ id }) => id === fileId);
	if (file === undefined) return { status: "failed", reason: "lost" };
	const { status, reason } = file;
	if (status === "failed") return { status, reason: (reason ?? "lost") as FileReason };
	const poster = rows.find(({ poster_of }) => poster_of === fileId);
	const hasThumbs = [file, poster].some((row) => row?.status === "ready" && row.has_thumbs === 1);
	return status === "ready" && hasThumbs ? { status, thumbUrl: `/thumbs/${fileId}` } : { status };
}
