import type { Database } from "../database/open-database.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import type { FileRow } from "./file-row.ts";

/**
 * The file, when this device may bring its bytes now: it is signed in, its member's own is the file, and where the file is
 * a message's, they are still in that thread (invariant 5). Null otherwise, and for a file that is not known.
 */
export async function fileToBring(
	database: Database | WriteTransaction,
	fileId: string,
	deviceId: string,
): Promise<FileRow | null> {
	const row = await database
		.selectFrom("files")
		.innerJoin("devices", "devices.member_id", "files.member_id")
		.innerJoin("members", "members.id", "files.member_id")
		.selectAll("files")
		.where("files.id", "=", fileId)
		.where("devices.id", "=", deviceId)
		.where("devices.revoked_at", "is", null)
		.where("devices.scope", "=", "write")
		.where("members.removed_at", "is", null)
		.where((where) =>
			where.or([
				where("files.thread_id", "is", null),
				where.and([
					where.exists(
						where
							.selectFrom("thread_members")
							.select("thread_members.thread_id")
							.whereRef("thread_members.thread_id", "=", "files.thread_id")
							.whereRef("thread_members.member_id", "=", "files.member_id"),
					),
					where.or([
						where("devices.thread_id", "is", null),
						where("devices.thread_id", "=", where.ref("files.thread_id")),
					]),
				]),
			]),
		)
		.executeTakeFirst();
	return row ?? null;
}
