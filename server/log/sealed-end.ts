import { hash } from "node:crypto";
import { sql } from "kysely";
import type { Database } from "../database/open-database.ts";
import type { WriteTransaction } from "../database/write-queue.ts";

/** `places`: 11 letters that are others when any of its entries stands under other Yjs ids. */
export type SealedEnd = { seq: number; hash: string; places: string };

/**
 * How a sealed segment ends, and where its entries stand. An entry that was lost and said once more has the number and the
 * hash it had and another place, and so has all that is given back behind it: by hashes alone nobody would find that.
 * Each writer begins once in a segment and goes on without a gap, so its writers are its places.
 */
export async function readSealedEnd(
	database: Database | WriteTransaction,
	threadId: string,
	segment: number,
): Promise<SealedEnd> {
	const entries = database.selectFrom("entries").where("thread_id", "=", threadId).where("segment", "=", segment);
	const end = await entries.select(["seq", "hash"]).orderBy("seq", "desc").limit(1).executeTakeFirstOrThrow();
	const writers = await entries.select("writer").where("clock", "=", sql.lit(0)).orderBy("writer").execute();
	const places = hash("sha256", writers.map(({ writer }) => writer).join(), "base64url").slice(0, 11);
	return { ...end, places };
}
