import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import type { Clock } from "../../../shared/ids.ts";
import type { CrashPoint } from "../../crash-point.ts";
import type { WriteQueue } from "../../database/write-queue.ts";
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
			return { value: numUpdatedRows > 0n, show: () => undefined };
		});
		if (!isAwaited) {
			await rm(places.whole(fileId), { force: true });
			throw new HttpProblem("bad_upload");
		}
		crashPoint("kept");
		onArrived();
	}

	return {
		note,
		async take({ id, hash }) {
			const path = places.incoming(id);
			if (hash !== null && (await hashOf(path)) !== hash) {
				await rm(path, { force: true });
				throw new HttpProblem("bad_upload");
			}
			crashPoint("arrived");
			await moveForGood(path, places.whole(id));
			crashPoint("renamed");
			await note(id);
		},
	};
}

async function hashOf(path: string): Promise<string> {
	const hash = createHash("sha256");
	await pipeline(createReadStream(path), hash);
	return hash.digest("hex");
}
