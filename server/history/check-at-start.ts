import { sql } from "kysely";
import { type Database, DatabaseUnusable } from "../database/open-database.ts";
import { HistoryDamaged, markAt, unbrokenEntries } from "../log/unbroken.ts";

/** What everything else hangs on, and small in any family. The log is checked where it is read. */
const smallTables = [
	"family",
	"members",
	"devices",
	"invites",
	"sign_in_links",
	"threads",
	"thread_members",
	"child_people",
	"mutes",
	"pins",
	"stars",
] as const;

/** Messages looked at from the end of each thread: what comes next hangs on them. */
const lastMessages = 20;

/**
 * A look that costs the same however old a family is: the small tables are whole, and each thread ends where it says,
 * with an unbroken history just before. Throws DatabaseUnusable. Everything is read by `hearth doctor`.
 */
export async function checkAtStart(database: Database): Promise<void> {
	for (const table of smallTables) {
		const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(${sql.lit(table)})`.execute(
			database,
		);
		if (rows[0]?.integrity_check !== "ok")
			throw new DatabaseUnusable(
				`The database is damaged (${table}). See what is wrong with hearth doctor, and put a backup back.`,
			);
	}
	for (const { id, last_seq } of await database.selectFrom("threads").select(["id", "last_seq"]).execute())
		await checkEnd(database, id, last_seq);
}

async function checkEnd(database: Database, threadId: string, lastSeq: number): Promise<void> {
	const newest = await database
		.selectFrom("entries")
		.select(["seq", "entry", "hash"])
		.where("thread_id", "=", threadId)
		.orderBy("seq", "desc")
		.limit(lastMessages)
		.execute();
	const rows = newest.reverse();
	const first = rows[0]?.seq ?? 1;
	const entries = unbrokenEntries(threadId, await markAt(database, threadId, first - 1), rows);
	const last = entries[entries.length - 1];
	if ((last?.seq ?? 0) !== lastSeq || last?.hash !== rows[rows.length - 1]?.hash)
		throw new HistoryDamaged(threadId, lastSeq);
}
