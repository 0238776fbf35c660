import type { WriteTransaction } from "../database/write-queue.ts";
import { HttpProblem } from "../http-problem.ts";

/**
 * A photo is a picture of one's own that was written anew by us and was sent to nobody: it will be shown to the whole
 * family. Throws unknown_file for anything else, and not_ready while it is still being read.
 */
export async function refuseAsPhoto(tx: WriteTransaction, memberId: string, fileId: string): Promise<void> {
	const file = await tx
		.selectFrom("files")
		.select(["status", "type", "has_thumbs"])
		.where("id", "=", fileId)
		.where("member_id", "=", memberId)
		.where("message_id", "is", null)
		.executeTakeFirst();
	if (file?.status === "pending") throw new HttpProblem("not_ready");
	const isPicture = file?.status === "ready" && file.has_thumbs === 1 && file.type?.startsWith("image/") === true;
	if (!isPicture) throw new HttpProblem("unknown_file", { field: "photo" });
}

/** Forgets what was somebody's photo. False where it was sent with a message since, and so stays that message's. */
export async function dropPhoto(tx: WriteTransaction, fileId: string | null): Promise<boolean> {
	if (fileId === null) return false;
	const dropped = await tx
		.deleteFrom("files")
		.where("id", "=", fileId)
		.where("message_id", "is", null)
		.returning("id")
		.executeTakeFirst();
	return dropped !== undefined;
}

/** The photo of somebody who is given back, where its file outlived what the server lost; else they choose one again. */
export async function photoStillHere(
	tx: WriteTransaction,
	{ id, photo }: { id: string; photo: string | null },
): Promise<string | null> {
	if (photo === null) return null;
	const file = await tx
		.selectFrom("files")
		.select("id")
		.where("id", "=", photo)
		.where("member_id", "=", id)
		.executeTakeFirst();
	return file?.id ?? null;
}
