import type { Insertable } from "kysely";
import { type Entry, messageOf } from "../../shared/entry.ts";
import type { Value } from "../database/compile-once.ts";
import type { Tables } from "../database/tables.ts";
import type { Place } from "./encode-append.ts";

export type EntryRow = ReturnType<typeof toRow>;

/** The row of an accepted entry: the entry as it stands in the thread document, who brought it, and what it became. */
export function toRow(
	entry: Entry,
	threadId: string,
	author: { memberId: string; deviceId: string },
	segment: number,
	place: Place,
	update: Uint8Array,
) {
	return {
		thread_id: threadId,
		seq: entry.seq,
		id: entry.id,
		kind: entry.kind,
		by_member: author.memberId,
		by_device: author.deviceId,
		at: entry.at,
		composed: entry.composed,
		entry: JSON.stringify(entry),
		hash: entry.hash,
		segment,
		writer: place.writer,
		clock: place.clock,
		update,
		about: messageOf(entry),
	} satisfies Insertable<Tables["entries"]>;
}

const columnNames = [
	...["thread_id", "seq", "id", "kind", "by_member", "by_device", "at", "composed", "entry", "hash"],
	...["segment", "writer", "clock", "update", "about"],
] as (keyof EntryRow)[];

/** Every column of such a row with the place of its value. */
export function entryColumns(value: Value<EntryRow>): EntryRow {
	return Object.fromEntries(columnNames.map((name) => [name, value(name)])) as EntryRow;
}
