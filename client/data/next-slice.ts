import { utf8Length } from "../../shared/text.ts";
import type { OutboxRow } from "./outbox-row.ts";

export type SliceLimit = { entries: number; bytes: number };

/** The first rows that fit into the limit together, in their order; one row always fits, however large. */
export function nextSlice(rows: readonly OutboxRow[], limit: SliceLimit): OutboxRow[] {
	const slice: OutboxRow[] = [];
	let bytes = 0;
	for (const row of rows) {
		bytes += rowBytes(row);
		if (slice.length > 0 && (slice.length >= limit.entries || bytes > limit.bytes)) break;
		slice.push(row);
	}
	return slice;
}

export function rowBytes(row: OutboxRow): number {
	return utf8Length(JSON.stringify(row.said));
}
