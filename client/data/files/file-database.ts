import type { DBSchema } from "idb";
import { type DatabaseFormat, fileDatabaseName, openWith } from "../database.ts";
import { openStore, type StoreOf } from "../open-store.ts";

/**
 * A member's files on this device, beside the database of their words: `facts` by file id, `bytes` by `<file id>/<part>`,
 * `settings` what the person has chosen (how many bytes of originals are kept).
 */
export interface FileSchema extends DBSchema {
	facts: { key: string; value: unknown };
	bytes: { key: string; value: Blob };
	settings: { key: string; value: number };
}
export type FileStore = StoreOf<FileSchema>;

export function createFileStore(factory: IDBFactory, memberId: string): FileStore {
	const format: DatabaseFormat = { name: fileDatabaseName(memberId), version: 1, make: createStores };
	return openStore<FileSchema>({
		open: (onLost) => openWith<FileSchema>(factory, format, onLost),
		tryDisk: (store) => store.write(["settings"], "relaxed", (tx) => tx.objectStore("settings").put(0, "probe")),
	});
}

function createStores(handle: IDBDatabase): void {
	handle.createObjectStore("facts");
	handle.createObjectStore("bytes");
	handle.createObjectStore("settings");
}
