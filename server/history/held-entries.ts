import { sql } from "kysely";
import type { Entry } from "../../shared/entry.ts";
import { saysSame } from "../../shared/entry-content.ts";
import { contentHash, type Sha256 } from "../../shared/history.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import type { Given } from "../log/log.ts";

export type HeldEntry = { entry: Entry; threadId: string; segment: number; writer: number; clock: number };

/** The entries the log holds under these ids. The ids travel as one parameter, so that it is one prepared statement. */
export async function readHeld(tx: WriteTransaction, ids: readonly string[]): Promise<Map<string, HeldEntry>> {
	const rows = await tx
		.selectFrom("entries")
		.select(["id", "thread_id as threadId", "segment", "writer", "clock", "entry"])
		.where("id", "in", sql<string>`(select value from json_each(${JSON.stringify(ids)}))`)
		.execute();
	return new Map(rows.map(({ id, entry, ...place }) => [id, { ...place, entry: JSON.parse(entry) as Entry }]));
}

/** Whether it is what was given, wherever it stands; an id alone may be anybody's. Of what was deleted here, nobody's words come back. */
export function isSameEntry(held: HeldEntry, threadId: string, { entry }: Given, sha256: Sha256): boolean {
	if (held.threadId !== threadId || held.entry.by !== entry.by) return false;
	if (held.entry.kind === "deleted") return true;
	if (entry.kind === "deleted") return contentHash(held.entry, sha256) === entry.content;
	return saysSame(held.entry, entry);
}

export function isSamePlace(held: HeldEntry, { entry, segment, place }: Given): boolean {
	const isSameSpot = held.segment === segment && held.writer === place.writer && held.clock === place.clock;
	return isSameSpot && held.entry.hash === entry.hash;
}
