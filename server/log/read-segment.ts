import { applyUpdate, type Doc, decodeUpdate, transact } from "yjs";
import type { Entry } from "../../shared/entry.ts";
import type { HistoryMark } from "../../shared/history.ts";
import { compileOnce, type Value } from "../database/compile-once.ts";
import type { Database } from "../database/open-database.ts";
import { quietly } from "../quietly.ts";
import { deletedBy, elementOf, encodeAppendOf, type Place } from "./encode-append.ts";
import { createRuns } from "./runs.ts";
import { HistoryDamaged, markAt, unbrokenRuns } from "./unbroken.ts";

type Row = { seq: number; entry: string; hash: string; writer: number; clock: number; update: Uint8Array };
type Where = { threadId: string; segment: number; upto: number };

/**
 * Reads the rows of one segment after `upto` (0 for all) into `document`, with the Yjs ids they were written under, and
 * answers how many these were. Throws HistoryDamaged, and leaves the document as it was, when they are not what was
 * written.
 */
export async function readSegment(
	database: Database,
	document: Doc,
	where: Where,
	onBadRow: (seq: number, error: unknown) => void,
): Promise<number> {
	const { threadId, upto } = where;
	const found = await rowsFrom(database, where);
	// What the document already holds is not read again, but for its end, which the rest must follow.
	const before = upto === 0 ? null : (found[0] ?? null);
	if (upto > 0 && before?.seq !== upto) throw new HistoryDamaged(threadId, upto);
	const rows = before === null ? found : found.slice(1);
	await refuseGaps(database, where, found);
	const [first] = rows;
	if (first === undefined) return 0;
	const entries = unbrokenRuns(threadId, await beginsOf(database, threadId, before, rows), rows);
	const updates = updatesOf(threadId, before, rows, entries, onBadRow);
	quietly(document, () =>
		transact(document, () => {
			for (const update of updates) applyUpdate(document, update);
		}),
	);
	if (document.store.pendingStructs !== null) throw new HistoryDamaged(threadId, first.seq);
	return rows.length;
}

const rowsFrom = compileOnce((database, value: Value<Where>) =>
	database
		.selectFrom("entries")
		.select(["seq", "entry", "hash", "writer", "clock", "update"])
		.where("thread_id", "=", value("threadId"))
		.where("segment", "=", value("segment"))
		.where("seq", ">=", value("upto"))
		.orderBy("seq"),
);

/**
 * A damaged index may lack rows: what lies beside a run of the segment must belong to other segments. What a run lacks
 * inside of itself its numbers tell.
 */
async function refuseGaps(database: Database, where: Where, found: readonly Row[]): Promise<void> {
	const { threadId, segment, upto } = where;
	const runs = runsOf(found);
	if (runs.length === 0) runs.push({ first: 1, last: 0 });
	for (const [index, { first, last }] of runs.entries()) {
		const after = last + 1;
		const before = upto > 0 && index === 0 ? after : first - 1;
		const [beside] = await rowsBeside(database, { threadId, segment, before, after });
		if (beside !== undefined) throw new HistoryDamaged(threadId, beside.seq);
	}
}

/** Between two runs stands what belongs to other segments: something was said of a message here while a later one was open. */
function runsOf(rows: readonly { seq: number }[]): { first: number; last: number }[] {
	const runs: { first: number; last: number }[] = [];
	for (const { seq } of rows) {
		const run = runs.at(-1);
		if (run !== undefined && seq === run.last + 1) run.last = seq;
		else runs.push({ first: seq, last: seq });
	}
	return runs;
}

/** What stands before each run: the end of what the document holds, or an entry of another segment. */
async function beginsOf(
	database: Database,
	threadId: string,
	before: HistoryMark | null,
	rows: readonly Row[],
): Promise<Map<number, HistoryMark>> {
	const begins = new Map<number, HistoryMark>();
	for (const { first } of runsOf(rows))
		begins.set(first, before?.seq === first - 1 ? before : await markAt(database, threadId, first - 1));
	return begins;
}

const rowsBeside = compileOnce(
	(database, value: Value<{ threadId: string; segment: number; before: number; after: number }>) =>
		database
			.selectFrom("entries")
			.select("seq")
			.where("thread_id", "=", value("threadId"))
			.where("seq", "in", [value("before"), value("after")])
			.where("segment", "=", value("segment")),
);

/** The same Yjs ids as the rows' own updates, merged to one update for each run: a fraction of the work. */
function updatesOf(
	threadId: string,
	before: Row | null,
	rows: readonly Row[],
	entries: readonly Entry[],
	onBadRow: (seq: number, error: unknown) => void,
): Uint8Array[] {
	const runs = createRuns();
	let last: Place | null = before;
	for (const [index, row] of rows.entries()) {
		const place = { writer: row.writer, clock: row.clock };
		const entry = entries[index];
		if (entry === undefined) continue;
		const element = elementOf(entry);
		const deleted = deletedBy(entry);
		const update = encodeAppendOf("messages", place, last, [element], deleted);
		if (Buffer.compare(update, row.update) !== 0) {
			// Two tell where it stands, and one of them is wrong; under another place devices would show it twice.
			if (isElsewhere(row.update, place)) throw new HistoryDamaged(threadId, row.seq);
			onBadRow(row.seq, new Error("the update bytes differ from the row"));
		}
		runs.add("messages", place, last, element, deleted);
		last = place;
	}
	return runs.updates().map((run) => run.update);
}

/** Bytes that cannot be read say nothing: the row's other columns are believed, for one bad row must not close a thread. */
function isElsewhere(update: Uint8Array, { writer, clock }: Place): boolean {
	try {
		const [struct] = decodeUpdate(update).structs;
		return struct !== undefined && (struct.id.client !== writer || struct.id.clock !== clock);
	} catch {
		return false;
	}
}
