import type { DBSchema, IDBPDatabase } from "idb";
import { openWith, searchDatabaseName } from "../database.ts";
import type { SearchedSegment } from "./searched-segment.ts";

/**
 * What a member's search keeps on this device (decision 0033), all of it made of other databases and thrown away with them:
 * `segments` by the name of their document, `signs` which rows each was made of, `recent` what was looked for.
 */
export interface SearchSchema extends DBSchema {
	segments: { key: string; value: SearchedSegment };
	signs: { key: string; value: string };
	recent: { key: string; value: string[] };
}
export type SearchDatabase = IDBPDatabase<SearchSchema>;

export function openSearchDatabase(factory: IDBFactory, memberId: string, onLost: () => void): Promise<SearchDatabase> {
	const format = { name: searchDatabaseName(memberId), version: 1, make: createStores };
	return openWith<SearchSchema>(factory, format, onLost);
}

function createStores(handle: IDBDatabase): void {
	handle.createObjectStore("segments");
	handle.createObjectStore("signs");
	handle.createObjectStore("recent");
}
