import { access } from "node:fs/promises";
import type { Database } from "../../database/open-database.ts";
import type { WriteQueue } from "../../database/write-queue.ts";
import type { Heard } from "../../live/heard.ts";
import { fileStatus, filesOfMessages } from "../../queries/message-files.ts";
import type { Directory } from "../../threads/directory.ts";
import type { FilePlaces } from "../file-places.ts";
import { isMissing } from "../names-in.ts";
import { inSmallSteps } from "./in-small-steps.ts";

export type CheckKeptParts = {
	database: Database;
	writes: WriteQueue;
	directory: Directory;
	heard: Heard;
	places: FilePlaces;
	/** False where ready files lie at another server: then only uploads are looked at. */
	isKeptHere: boolean;
};

type Claimed = { id: string; status: string; uploaded_at: string | null; type: string | null };
/** What a row has to say instead, by what is on the disk. */
type Truth = { status?: "pending" | "ready"; uploaded_at?: string | null };

/**
 * What the rows say of the bytes is what is on the disk: a file whose bytes are gone is expected once more, for its
 * author's device may still have it, and one whose bytes are back with their disk is ready again. Answers how many
 * were not as their rows said.
 */
export async function checkKept(parts: CheckKeptParts, signal: AbortSignal): Promise<number> {
	const { database } = parts;
	const claimed: Claimed[] = await database
		.selectFrom("files")
		.select(["id", "status", "uploaded_at", "type"])
		.where("status", "<>", "failed")
		.execute();
	let corrected = 0;
	await inSmallSteps(claimed, signal, async (some) => {
		for (const row of some) {
			const truth = await truthOf(row, parts);
			if (truth === null) continue;
			corrected += 1;
			await correct(parts, row, truth);
		}
	});
	return corrected;
}

/** Null for a row that says what is so. */
async function truthOf(
	{ id, status, uploaded_at, type }: Claimed,
	{ places, isKeptHere }: Pick<CheckKeptParts, "places" | "isKeptHere">,
): Promise<Truth | null> {
	if (status === "ready" && !isKeptHere) return null;
	if (status === "ready")
		return (await isThere(places.kept(id, "original"))) ? null : { status: "pending", uploaded_at: null };
	if (uploaded_at !== null) return (await isThere(places.whole(id))) ? null : { uploaded_at: null };
	// What was known of it when it was ready was left standing.
	return isKeptHere && type !== null && (await isThere(places.kept(id, "original"))) ? { status: "ready" } : null;
}

async function correct({ writes, directory, heard }: CheckKeptParts, before: Claimed, truth: Truth): Promise<void> {
	await writes.writeKeepingRights(async (tx) => {
		const row = await tx
			.updateTable("files")
			.set(truth)
			.where("id", "=", before.id)
			.where("status", "=", before.status as "pending" | "ready")
			.where("uploaded_at", before.uploaded_at === null ? "is" : "=", before.uploaded_at)
			.returning(["thread_id", "message_id", "poster_of"])
			.executeTakeFirst();
		const nothing = { value: undefined, show: () => undefined };
		if (truth.status === undefined || row === undefined || row.thread_id === null || row.message_id === null)
			return nothing;
		const threadId = row.thread_id;
		const told = row.poster_of ?? before.id;
		const showDirectory = await directory.refreshThread(tx, threadId, []);
		const status = fileStatus(told, await filesOfMessages(tx, [row.message_id]));
		return {
			value: undefined,
			show() {
				showDirectory();
				heard.tell.onFile(threadId, { fileId: told, ...status });
			},
		};
	});
}

async function isThere(path: string): Promise<boolean> {
	try {
		await access(path);
		return true;
	} catch (error) {
		if (isMissing(error)) return false;
		throw error;
	}
}
