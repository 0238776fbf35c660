import { applyUpdate, type Doc, transact } from "yjs";
import type { Entry } from "../../shared/entry.ts";
import type { Database } from "../database/open-database.ts";
import { encodeAppend, type Place } from "./encode-append.ts";

/** Reads the rows of one segment after `upto` (0 for all) into `document`, with the Yjs ids they were written under. */
export async function readSegment(
	database: Database,
	document: Doc,
	where: { threadId: string; segment: number; upto: number },
	onBadRow: (seq: number, error: unknown) => void,
): Promise<void> {
	const rows = await database
		.selectFrom("entries")
		.select(["seq", "entry", "writer", "clock", "update"])
		.where("thread_id", "=", where.threadId)
		.where("segment", "=", where.segment)
		.orderBy("seq")
		.execute();
	transact(document, () => {
		let last: Place | null = null;
		for (const row of rows) {
			if (row.seq > where.upto) applyRow(document, row, last, onBadRow);
			last = { writer: row.writer, clock: row.clock };
		}
	});
}

type Row = { seq: number; entry: string; writer: number; clock: number; update: Uint8Array };

/**
 * The update bytes are as good as the row's other columns: should they be damaged, they are made again from
 * those, under the same ids. One bad row must not close the whole thread to everybody.
 */
function applyRow(document: Doc, row: Row, last: Place | null, onBadRow: (seq: number, error: unknown) => void): void {
	try {
		applyUpdate(document, row.update);
	} catch (error) {
		onBadRow(row.seq, error);
		const place = { writer: row.writer, clock: row.clock };
		applyUpdate(document, encodeAppend("messages", place, last, [JSON.parse(row.entry) as Entry]));
	}
}
