import type { Database } from "../database/open-database.ts";
import type { WriteQueue } from "../database/write-queue.ts";
import { HttpProblem } from "../http-problem.ts";
import type { FileStore } from "./file-store.ts";
import type { SettleFile } from "./files.ts";
import { fileToBring } from "./may-bring.ts";
import type { Slots } from "./uploads/slots.ts";

export type CancelParts = {
	database: Database;
	writes: WriteQueue;
	settle: SettleFile;
	slots: Slots;
	store: FileStore;
};

/**
 * Takes a file back, for whoever is bringing it: one of no message is gone with its row, one of a message says that it was
 * cancelled. Throws not_found, and not_allowed for what the others have seen already: in a message, or as somebody's photo.
 */
export type Cancel = (fileId: string, deviceId: string) => Promise<void>;

export function createCancel({ database, writes, settle, slots, store }: CancelParts): Cancel {
	async function dropUnsent(fileId: string): Promise<boolean> {
		return writes.writeKeepingRights(async (tx) => {
			const { numDeletedRows } = await tx
				.deleteFrom("files")
				.where("id", "=", fileId)
				.where("message_id", "is", null)
				.where(
					"id",
					"not in",
					tx.selectFrom("members").select("photo_id").$castTo<{ photo_id: string }>().where("photo_id", "is not", null),
				)
				.executeTakeFirst();
			return { value: numDeletedRows > 0n, show: () => undefined };
		});
	}

	return async (fileId, deviceId) => {
		if ((await fileToBring(database, fileId, deviceId)) === null) throw new HttpProblem("not_found");
		// It may become a message's at this very moment: then it is that message's to say what became of it.
		if (!(await dropUnsent(fileId))) await settle(fileId, { status: "failed", reason: "cancelled" });
		const left = await database.selectFrom("files").select("status").where("id", "=", fileId).executeTakeFirst();
		if (left?.status === "ready") throw new HttpProblem("not_allowed");
		await slots.end(fileId);
		await store.remove(fileId);
	};
}
