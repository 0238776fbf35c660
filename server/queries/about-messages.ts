import { sql } from "kysely";
import type { HistoryMark } from "../../shared/history.ts";
import { type AboutMessage, foldAbout } from "../../shared/timeline-about.ts";
import type { Database } from "../database/open-database.ts";
import { HistoryDamaged, unbrokenRuns } from "../log/unbroken.ts";

/**
 * What was said of these messages of one thread, by their ids; those nothing was said of are not in it. Throws
 * HistoryDamaged: words that were changed on the disk are not answered.
 */
export async function aboutMessages(
	database: Database,
	threadId: string,
	ids: readonly string[],
): Promise<ReadonlyMap<string, AboutMessage>> {
	const rows = await database
		.selectFrom("entries")
		.leftJoin("entries as before", (join) =>
			join.onRef("before.thread_id", "=", "entries.thread_id").on(sql<boolean>`before.seq = entries.seq - 1`),
		)
		.select(["entries.seq", "entries.entry", "before.hash"])
		.where("entries.thread_id", "=", threadId)
		.where("entries.about", "in", sql<string>`(select value from json_each(${JSON.stringify(ids)}))`)
		.orderBy("entries.seq")
		.execute();
	const begins = new Map<number, HistoryMark>();
	for (const { seq, hash } of rows) {
		if (hash === null) throw new HistoryDamaged(threadId, seq - 1);
		begins.set(seq, { seq: seq - 1, hash });
	}
	return foldAbout("", unbrokenRuns(threadId, begins, rows), []);
}
