import { sql } from "kysely";
import type { Database } from "../database/open-database.ts";

/** Those of the ids under which a message stands in this thread. */
export async function idsInThread(
	database: Database,
	threadId: string,
	ids: readonly string[],
): Promise<ReadonlySet<string>> {
	const rows = await database
		.selectFrom("entries")
		.select("id")
		.where("id", "in", sql<string>`(select value from json_each(${JSON.stringify(ids)}))`)
		.where("thread_id", "=", threadId)
		.where("kind", "=", "message")
		.execute();
	return new Set(rows.map(({ id }) => id));
}
