import { sql } from "kysely";
import type { Database } from "../database/open-database.ts";

/** Those of the ids under which something stands in this thread; also what was deleted there, which is not to come back. */
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
		.execute();
	return new Set(rows.map(({ id }) => id));
}
