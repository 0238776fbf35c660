import type { Clock, RandomBytes } from "../../shared/ids.ts";
import type { Database } from "../database/open-database.ts";
import { waitAfterRestore } from "./restored.ts";

/**
 * What a server must know of its history before it writes: the secret it seals with, and the time in ms before which
 * writing waits because the database was put back from a backup; null when it need not wait.
 */
export type HistoryFacts = { key: Uint8Array; writingFrom: number | null };

/** Reads them, and makes the key at the first start. Call it before anything else of this process writes. */
export async function openHistory(
	database: Database,
	{ clock, randomBytes }: { clock: Clock; randomBytes: RandomBytes },
): Promise<HistoryFacts> {
	return database.transaction().execute(async (tx) => {
		const row = await tx.selectFrom("history_key").select("key").executeTakeFirst();
		const key = row?.key ?? randomBytes(32);
		if (row === undefined) await tx.insertInto("history_key").values({ id: 1, key }).execute();
		return { key, writingFrom: await waitAfterRestore(tx, clock()) };
	});
}
