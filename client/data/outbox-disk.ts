import type { IDBPObjectStore } from "idb";
import type { DeviceSchema, StoreName } from "./database.ts";
import { isLater, isShown, keptRefused, keptWaiting, type OutboxRow, parseOutboxRow } from "./outbox-row.ts";

export type Box = IDBPObjectStore<DeviceSchema, StoreName[], "outbox", "readwrite">;

/**
 * Deletes these rows and gives back those that were still there. A row is known by its key and its id: another page may
 * have taken it off meanwhile, and in a database that was made anew the key may belong to other words.
 */
export async function takeOff<R extends OutboxRow>(box: Box, rows: readonly R[]): Promise<R[]> {
	const kept = await Promise.all(rows.map((row) => box.get(row.key)));
	const there = rows.filter((row, index) => {
		const found = kept[index];
		return found !== undefined && parseOutboxRow(row.key, found)?.said.id === row.said.id;
	});
	await Promise.all(there.map((row) => box.delete(row.key)));
	return there;
}

/**
 * Puts back what is missing of the words, before what was said since. All in the caller's one transaction, because
 * every page of this browser does the same.
 */
export async function putBack(box: Box, known: readonly OutboxRow[]): Promise<void> {
	const [keys, kept] = await Promise.all([box.getAllKeys(), box.getAll()]);
	const ids = new Set(kept.map((row, index) => parseOutboxRow(keys[index] ?? 0, row)?.said.id));
	const missing = known.filter((row) => (isShown(row) || isLater(row)) && !ids.has(row.said.id));
	if (missing.length === 0) return;
	const again = missing.map(({ said, refused }) => (refused === null ? keptWaiting(said) : keptRefused(said, refused)));
	await box.clear();
	await Promise.all([...again, ...kept].map((row) => box.add(row)));
}
