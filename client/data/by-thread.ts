import type { OutboxRow } from "./outbox-row.ts";

/** The rows of the outbox by the thread they speak of, each in their order. */
export function byThread(rows: readonly OutboxRow[]): ReadonlyMap<string, readonly OutboxRow[]> {
	const grouped = new Map<string, OutboxRow[]>();
	for (const row of rows) {
		const known = grouped.get(row.said.thread);
		if (known === undefined) grouped.set(row.said.thread, [row]);
		else known.push(row);
	}
	return grouped;
}
