import type { DBSchema } from "idb";
import { importDatabaseName, openWith } from "../database.ts";
import type { ImportWish } from "./imports.ts";

/** The import under way: the export as it was chosen, and what was decided about it. */
export type KeptImport = { chosen: File; wish: ImportWish };

interface ImportSchema extends DBSchema {
	imports: { key: string; value: KeptImport };
}
const key = "now";

/** Keeps the import that is under way on this device, so that it outlives the page. All of these reject where the disk will not. */
export function createKeptImport(factory: IDBFactory, memberId: string) {
	const format = {
		...{ name: importDatabaseName(memberId), version: 1 },
		make: (handle: IDBDatabase) => void handle.createObjectStore("imports"),
	};
	async function within<T>(work: (database: Awaited<ReturnType<typeof open>>) => Promise<T>): Promise<T> {
		const database = await open();
		try {
			return await work(database);
		} finally {
			database.close();
		}
	}
	const open = () => openWith<ImportSchema>(factory, format, () => undefined);
	return {
		read: () => within((database) => database.get("imports", key)),
		write: (kept: KeptImport) => within((database) => database.put("imports", kept, key)),
		clear: () => within((database) => database.delete("imports", key)),
	};
}
