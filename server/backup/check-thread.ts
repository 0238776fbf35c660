import { hash } from "node:crypto";
import type SQLite from "better-sqlite3";
import { Doc } from "yjs";
import type { Entry } from "../../shared/entry.ts";
import { beginningOf, type HistoryMark, nextHash } from "../../shared/history.ts";
import { type Database, DatabaseUnusable } from "../database/open-database.ts";
import { readSegment } from "../log/read-segment.ts";
import { checkingFiles } from "./checking-files.ts";

const sha256 = (text: string) => hash("sha256", text, "base64url");

/** A thread's numbers, running hash and documents, as its rows make them. Throws DatabaseUnusable with what is wrong. */
export async function checkThread(
	sqlite: SQLite.Database,
	database: Database,
	thread: { id: string; last_seq: number },
): Promise<void> {
	const segments = checkChain(sqlite, thread);
	for (const segment of segments) await checkDocument(database, thread.id, segment);
}

type Row = { seq: number; id: string; by_member: string; at: string; hash: string; entry: string; segment: number };

/** Row by row, so that a family of any age fits into memory. Answers the segments there are. */
function checkChain(sqlite: SQLite.Database, thread: { id: string; last_seq: number }): Set<number> {
	const select = "select seq, id, by_member, at, hash, entry, segment from entries where thread_id = ? order by seq";
	const segments = new Set<number>();
	const hasItsFiles = checkingFiles(sqlite, thread.id);
	let mark: HistoryMark = beginningOf(thread.id);
	for (const row of sqlite.prepare<[string], Row>(select).iterate(thread.id)) {
		if (row.seq !== mark.seq + 1)
			throw new DatabaseUnusable(`The data is damaged: message ${mark.seq + 1} of a thread is missing.`);
		if (!follows(mark, row))
			throw new DatabaseUnusable(`The data is damaged: message ${row.seq} of a thread was changed.`);
		if (!hasItsFiles(row))
			throw new DatabaseUnusable(
				`The data is damaged: a file of message ${row.seq} of a thread is not where it belongs.`,
			);
		mark = { seq: row.seq, hash: row.hash };
		segments.add(row.segment);
	}
	if (mark.seq !== thread.last_seq)
		throw new DatabaseUnusable("The data is damaged: a thread ends elsewhere than it says.");
	return segments;
}

function follows(mark: HistoryMark, row: Row): boolean {
	try {
		return isNext(mark, row, JSON.parse(row.entry) as Entry);
	} catch {
		// A single wrong bit can make of an entry no JSON, and of its kind none there is.
		return false;
	}
}

function isNext(mark: HistoryMark, row: Row, entry: Entry): boolean {
	const isSame =
		entry.seq === row.seq &&
		entry.id === row.id &&
		entry.by === row.by_member &&
		entry.at === row.at &&
		entry.hash === row.hash;
	return isSame && nextHash(mark.hash, entry, sha256) === row.hash;
}

/** A row whose update bytes are damaged is made again from its other columns, here as in the server. */
async function checkDocument(database: Database, threadId: string, segment: number): Promise<void> {
	const rows = await database
		.selectFrom("entries")
		.select("entry")
		.where("thread_id", "=", threadId)
		.where("segment", "=", segment)
		.orderBy("seq")
		.execute();
	const document = new Doc();
	await readSegment(database, document, { threadId, segment, upto: 0 }, () => undefined);
	const shown = document.getArray<Entry>("messages").toArray();
	const isWhole = document.store.pendingStructs === null && shown.length === rows.length;
	if (!isWhole || rows.some((row, index) => row.entry !== JSON.stringify(shown[index])))
		throw new DatabaseUnusable("The data is damaged: a document differs from its messages.");
	document.destroy();
}
