import type { Clock } from "../../shared/ids.ts";
import type { Database } from "../database/open-database.ts";
import type { WriteQueue, WriteTransaction } from "../database/write-queue.ts";
import { HttpProblem } from "../http-problem.ts";
import { refuseEnded } from "../people/refuse-ended.ts";
import type { FileRow } from "./file-row.ts";
import { fileToBring } from "./may-bring.ts";
import { type Quotas, readUsed } from "./quotas.ts";

/** A file whose bytes will come; its name and type were made safe. `hash` is null where nobody said it. */
export type Announced = { id: string; name: string; type: string; size: number; hash: string | null };
type From = { memberId: string; deviceId: string };

/** The file's row, the same for the same id again. Throws id_taken, quota_exceeded, unauthenticated. */
export type Announce = (file: Announced, from: From) => Promise<FileRow>;

export type AnnounceParts = { writes: WriteQueue; clock: Clock; quotas: Quotas };

export function createAnnounce({ writes, clock, quotas }: AnnounceParts): Announce {
	async function insert(tx: WriteTransaction, { id, name, type, size, hash }: Announced, from: From): Promise<FileRow> {
		return tx
			.insertInto("files")
			.values({
				...{ id, name, hash, member_id: from.memberId, announced_type: type, announced_size: size },
				...{ status: "pending", created_at: new Date(clock()).toISOString() },
			})
			.returningAll()
			.executeTakeFirstOrThrow();
	}

	/** In one write with the question, so that two who ask at once cannot both have the last of the room. */
	async function refuseWithoutRoom(tx: WriteTransaction, { status, uploaded_at }: FileRow, from: From): Promise<void> {
		if (status !== "pending" || uploaded_at !== null) return;
		const used = await readUsed(tx, from.memberId, quotas);
		if (used.member > quotas.member || used.family > quotas.family) throw new HttpProblem("quota_exceeded");
	}

	return (file, from) =>
		writes.writeKeepingRights(async (tx) => {
			await refuseEnded(tx, from.deviceId);
			const isKnown = await isThere(tx, file.id);
			const row = isKnown ? await takeUp(tx, file, from) : await insert(tx, file, from);
			await refuseWithoutRoom(tx, row, from);
			return { value: row, show: () => undefined };
		});
}

async function isThere(database: Database | WriteTransaction, fileId: string): Promise<boolean> {
	const row = await database.selectFrom("files").select("id").where("id", "=", fileId).executeTakeFirst();
	return row !== undefined;
}

/** What is known of a file stays; what a message could not say of it, its hash and all of a poster, is added. */
async function takeUp(tx: WriteTransaction, file: Announced, from: From): Promise<FileRow> {
	const known = await fileToBring(tx, file.id, from.deviceId);
	if (known === null) throw new HttpProblem("id_taken");
	const isPoster = known.announced_size === 0;
	if (!isPoster && known.announced_size !== file.size) throw new HttpProblem("id_taken");
	if (known.hash !== null && file.hash !== null && known.hash !== file.hash) throw new HttpProblem("id_taken");
	const added = {
		...(known.hash === null && known.uploaded_at === null ? { hash: file.hash } : {}),
		...(isPoster ? { name: file.name, announced_type: file.type, announced_size: file.size } : {}),
	};
	if (Object.keys(added).length > 0) await tx.updateTable("files").set(added).where("id", "=", file.id).execute();
	return { ...known, ...added };
}
