import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import type { Clock } from "../../../shared/ids.ts";
import type { CrashPoint } from "../../crash-point.ts";
import type { WriteQueue, WriteTransaction } from "../../database/write-queue.ts";
import { HttpProblem } from "../../http-problem.ts";
import type { FilePlaces } from "../file-places.ts";
import { moveForGood } from "../for-good.ts";

export type ArrivalParts = {
	places: FilePlaces;
	writes: WriteQueue;
	clock: Clock;
	crashPoint: CrashPoint;
	/** A file is whole and waits to be read. */
	onArrived: () => void;
};

export type Arrivals = {
	/** All its bytes are in `incoming`. Throws bad_upload when they are not what was announced; then they are gone. */
	take: (file: { id: string; hash: string | null }) => Promise<void>;
	/** It is whole on the disk, and its row does not say so yet. Throws bad_upload when nobody waits for it any more. */
	note: (fileId: string) => Promise<void>;
};

/** What has come to its last byte: the bytes durable first, then the row, then they are read (invariant 11). */
export function createArrivals({ places, writes, clock, crashPoint, onArrived }: ArrivalParts): Arrivals {
	/** By file: its device and what takes up after a start may find it whole at once, and must not do it twice. */
	const taking = new Map<string, Promise<void>>();

	async function note(fileId: string): Promise<void> {
		const uploaded_at = new Date(clock()).toISOString();
		const isAwaited = await writes.writeKeepingRights(async (tx) => {
			const { numUpdatedRows } = await tx
				.updateTable("files")
				.set({ uploaded_at })
				.where("id", "=", fileId)
				.where("status", "=", "pending")
				.where("uploaded_at", "is", null)
				.executeTakeFirst();
			// Whoever was first has said so, and may be reading it already.
			return { value: numUpdatedRows > 0n || (await isKnownToBeHere(tx, fileId)), show: () => undefined };
		});
		if (!isAwaited) {
			await rm(places.whole(fileId), { force: true });
			throw new HttpProblem("bad_upload");
		}
		crashPoint("kept");
		onArrived();
	}

	async function takeOnce({ id, hash }: { id: string; hash: string | null }): Promise<void> {
		const path = places.incoming(id);
		if (hash !== null && (await hashOf(path)) !== hash) {
			await rm(path, { force: true });
			throw new HttpProblem("bad_upload");
		}
		crashPoint("arrived");
		await moveForGood(path, places.whole(id));
		crashPoint("renamed");
		await note(id);
	}

	return {
		note,
		take(file) {
			const taken = taking.get(file.id) ?? takeOnce(file).finally(() => taking.delete(file.id));
			taking.set(file.id, taken);
			return taken;
		},
	};
}

async function isKnownToBeHere(tx: WriteTransaction, fileId: string): Promise<boolean> {
	const row = await tx
		.selectFrom("files")
		.select("id")
		.where("id", "=", fileId)
		.where("status", "<>", "failed")
		.where("uploaded_at", "is not", null)
		.executeTakeFirst();
	return row !== undefined;
}

async function hashOf(path: string): Promise<string> {
	const hash = createHash("sha256");
	await pipeline(createReadStream(path), hash);
	return hash.digest("hex");
}
