import { type DBSchema, type IDBPDatabase, wrap } from "idb";

/**
 * One member's database on this device. `updates` are the replicas' Yjs updates, `outbox` what was said and not yet taken
 * (its keys are the one order across pages), `drafts` what each composer holds, `facts` how far old segments are held whole,
 * and what else must outlast a page.
 */
export interface DeviceSchema extends DBSchema {
	updates: { key: number; value: { document: string; update: Uint8Array }; indexes: { document: string } };
	outbox: { key: number; value: { said: unknown; state: "waiting" | "refused"; code: string | null } };
	drafts: { key: string; value: string };
	facts: { key: string; value: number };
}
export type DeviceDatabase = IDBPDatabase<DeviceSchema>;
export type StoreName = "updates" | "outbox" | "drafts" | "facts";

const formatVersion = 1;

/** Named by member and format, so that signing in again as the same member finds what was kept. */
export function databaseName(memberId: string): string {
	return `hearth-1-${memberId}`;
}

/** Where the bytes of their files stand (client/data/files/file-database.ts), with a format version of its own. */
export function fileDatabaseName(memberId: string): string {
	return `hearth-files-1-${memberId}`;
}

/** What their search has made of the words (client/data/search), with a format version of its own. */
export function searchDatabaseName(memberId: string): string {
	return `hearth-search-1-${memberId}`;
}

/** Where an export stands while it is brought in (client/data/import). */
export function importDatabaseName(memberId: string): string {
	return `hearth-import-1-${memberId}`;
}

/** Opens or makes the database of a member's words. */
export function openDatabase(factory: IDBFactory, name: string, onLost: () => void): Promise<DeviceDatabase> {
	return openWith<DeviceSchema>(factory, { name, version: formatVersion, make: createStores }, onLost);
}

export type DatabaseFormat = { name: string; version: number; make: (handle: IDBDatabase) => void };

/**
 * Opens or makes a database. `onLost` is called when the browser or another page takes the handle away.
 * May never settle (some private modes): the caller races it.
 */
export function openWith<S extends DBSchema>(
	factory: IDBFactory,
	{ name, version, make }: DatabaseFormat,
	onLost: () => void,
): Promise<IDBPDatabase<S>> {
	return new Promise((resolve, reject) => {
		const request = factory.open(name, version);
		request.onupgradeneeded = () => make(request.result);
		request.onerror = () => reject(request.error);
		request.onsuccess = () => {
			const handle = request.result;
			handle.onclose = onLost;
			// Another page deletes the database: holding on would keep it waiting for ever.
			handle.onversionchange = () => {
				handle.close();
				onLost();
			};
			// The decoder of what the browser hands out: idb cannot know the schema of a handle it did not open.
			resolve(wrap(handle) as unknown as IDBPDatabase<S>);
		};
	});
}

/** Resolves when nothing is left; other pages let go when they hear of it. */
export function deleteDatabase(factory: IDBFactory, name: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = factory.deleteDatabase(name);
		request.onsuccess = () => resolve();
		request.onerror = () => reject(request.error);
	});
}

function createStores(handle: IDBDatabase): void {
	handle.createObjectStore("updates", { autoIncrement: true }).createIndex("document", "document");
	handle.createObjectStore("outbox", { autoIncrement: true });
	handle.createObjectStore("drafts");
	handle.createObjectStore("facts");
}
