import { rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Clock } from "../../../shared/ids.ts";
import type { Database } from "../../database/open-database.ts";
import type { WriteQueue } from "../../database/write-queue.ts";
import type { FilePlaces } from "../file-places.ts";
import type { FileStore } from "../file-store.ts";
import { isMissing, namesIn } from "../names-in.ts";
import { inSmallSteps } from "./in-small-steps.ts";

export type SweepParts = {
	database: Database;
	writes: WriteQueue;
	places: FilePlaces;
	store: FileStore;
	clock: Clock;
};

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * Takes away what nobody will ask for again: files that were in no message a day after they were announced, and bytes of
 * no file an hour after they were written, as a crash leaves them.
 */
export async function sweep(parts: SweepParts, signal: AbortSignal): Promise<void> {
	await dropUnsent(parts, signal);
	await clearIncoming(parts, signal);
	await clearKept(parts, signal);
}

async function dropUnsent({ writes, store, clock }: SweepParts, signal: AbortSignal): Promise<void> {
	const before = new Date(clock() - dayMs).toISOString();
	const dropped = await writes.writeKeepingRights(async (tx) => {
		const photos = tx.selectFrom("members").select("photo_id").$castTo<{ photo_id: string }>();
		const rows = await tx
			.deleteFrom("files")
			.where("message_id", "is", null)
			.where("created_at", "<", before)
			.where("id", "not in", photos.where("photo_id", "is not", null))
			.returning("id")
			.execute();
		return { value: rows, show: () => undefined };
	});
	for (const { id } of dropped) {
		// What is left of the others has no row any more, and is found below at another time.
		if (signal.aborted) return;
		await store.remove(id);
	}
}

/** Names there are ids, and `<id>.<what it is>`. */
async function clearIncoming({ database, places, clock }: SweepParts, signal: AbortSignal): Promise<void> {
	const names = await namesIn(places.incomingFolder);
	await inSmallSteps(names, signal, async (some) => {
		const wanted = await stillWanted(
			database,
			some.map((name) => name.slice(0, 36)),
			["pending"],
		);
		for (const name of some) {
			const isUpload = name.length === 36 || name.endsWith(".whole");
			if (isUpload && wanted.has(name.slice(0, 36))) continue;
			const path = join(places.incomingFolder, name);
			if (await isOlder(path, clock() - hourMs)) await rm(path, { recursive: true, force: true });
		}
	});
}

async function clearKept({ database, store, clock }: SweepParts, signal: AbortSignal): Promise<void> {
	await inSmallSteps(store.keptBefore(clock() - hourMs), signal, async (some) => {
		const wanted = await stillWanted(database, some, ["pending", "ready"]);
		for (const id of some) if (!wanted.has(id)) await store.remove(id);
	});
}

async function stillWanted(
	database: Database,
	ids: readonly string[],
	statuses: readonly ("pending" | "ready")[],
): Promise<ReadonlySet<string>> {
	const rows = await database
		.selectFrom("files")
		.select("id")
		.where("id", "in", ids)
		.where("status", "in", statuses)
		.execute();
	return new Set(rows.map(({ id }) => id));
}

async function isOlder(path: string, than: number): Promise<boolean> {
	try {
		return (await stat(path)).mtimeMs < than;
	} catch (error) {
		if (isMissing(error)) return false;
		throw error;
	}
}
