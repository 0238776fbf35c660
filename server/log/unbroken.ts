import { hash } from "node:crypto";
import type { Entry } from "../../shared/entry.ts";
import { beginningOf, type HistoryMark, nextHash } from "../../shared/history.ts";
import { type Database, DatabaseUnusable } from "../database/open-database.ts";

/** What lies on the disk is not what was written there. Nothing of it is shown; the message is for whoever runs the server. */
export class HistoryDamaged extends DatabaseUnusable {
	constructor(threadId: string, seq: number) {
		super(
			`Message ${seq} of conversation ${threadId} is damaged on the disk and not shown. See what is wrong with hearth doctor, and put a backup back.`,
		);
	}
}

const sha256 = (text: string) => hash("sha256", text, "base64url");

type Row = { seq: number; entry: string };

/**
 * The entries of these rows, which follow each other from `before` on: each is the next number, and its running hash
 * follows. Throws HistoryDamaged at the first that is not. Some 5 µs an entry.
 */
export function unbrokenEntries(threadId: string, before: HistoryMark, rows: readonly Row[]): Entry[] {
	return unbrokenRuns(threadId, new Map([[before.seq + 1, before]]), rows);
}

/** The same for several runs of rows: `begins` is what stands before the first of each, by its number. */
export function unbrokenRuns(
	threadId: string,
	begins: ReadonlyMap<number, HistoryMark>,
	rows: readonly Row[],
): Entry[] {
	let mark: HistoryMark | undefined;
	return rows.map((row) => {
		mark = begins.get(row.seq) ?? mark;
		const entry = mark === undefined ? null : parseFollowing(mark, row);
		if (entry === null) throw new HistoryDamaged(threadId, row.seq);
		mark = { seq: entry.seq, hash: entry.hash };
		return entry;
	});
}

/** Where the running hash stands after a number: its row's own column. */
export async function markAt(database: Database, threadId: string, seq: number): Promise<HistoryMark> {
	if (seq === 0) return beginningOf(threadId);
	const row = await database
		.selectFrom("entries")
		.select("hash")
		.where("thread_id", "=", threadId)
		.where("seq", "=", seq)
		.executeTakeFirst();
	if (row === undefined) throw new HistoryDamaged(threadId, seq);
	return { seq, hash: row.hash };
}

/** Null for what does not follow. A single wrong bit can make of an entry no JSON, and of its kind none there is. */
function parseFollowing(mark: HistoryMark, row: Row): Entry | null {
	try {
		const entry = JSON.parse(row.entry) as Entry;
		const isNext = row.seq === mark.seq + 1 && entry.seq === row.seq;
		return isNext && nextHash(mark.hash, entry, sha256) === entry.hash ? entry : null;
	} catch {
		return null;
	}
}
