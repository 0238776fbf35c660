import { sql } from "kysely";
import type { WriteTransaction } from "../database/write-queue.ts";
import type { Place } from "./encode-append.ts";
import type { Writers } from "./writers.ts";

/** The document an append goes to, and what it hangs on there. */
export type Spot = { threadId: string; segment: number; last: Place | null };

/** Two processes drawing the same 32 random bits is one in billions; reusing a place would lose a message on devices. */
export async function unusedPlace(tx: WriteTransaction, spot: Spot, writers: Writers): Promise<Place> {
	for (;;) {
		const place = writers.after(spot.last);
		if (place.clock > 0 || (await isUnused(tx, spot, place))) return place;
	}
}

/**
 * Whether an entry may be written at this very place next: the next clock of the last writer, or a writer's first.
 * Anything else would leave a gap, and Yjs would wait for ever for what should stand in it.
 */
export async function mayFollow(tx: WriteTransaction, spot: Spot, place: Place): Promise<boolean> {
	if (place.clock === 0) return isUnused(tx, spot, place);
	return spot.last !== null && place.writer === spot.last.writer && place.clock === spot.last.clock + 1;
}

async function isUnused(tx: WriteTransaction, { threadId, segment, last }: Spot, place: Place): Promise<boolean> {
	if (place.writer === last?.writer) return false;
	const used = await tx
		.selectFrom("entries")
		.select("seq")
		.where("thread_id", "=", threadId)
		.where("segment", "=", segment)
		.where("writer", "=", place.writer)
		// A writer begins at clock 0 and goes on without a gap: its first entry is the one the index knows.
		.where("clock", "=", sql.lit(0))
		.limit(1)
		.executeTakeFirst();
	return used === undefined;
}
