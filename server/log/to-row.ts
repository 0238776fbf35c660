import type { Insertable } from "kysely";
import type { Entry } from "../../shared/entry.ts";
import type { Tables } from "../database/tables.ts";
import type { Place } from "./encode-append.ts";

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
	} satisfies Insertable<Tables["entries"]>;
}
