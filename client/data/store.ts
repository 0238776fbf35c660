import { type DeviceSchema, openDatabase } from "./database.ts";
import { openStore, type StoreOf } from "./open-store.ts";

/** One member's disk: what was said, what was heard, what is being written. */
export type Store = StoreOf<DeviceSchema>;

export function createStore(factory: IDBFactory, name: string): Store {
	return openStore<DeviceSchema>({
		open: (onLost) => openDatabase(factory, name, onLost),
		tryDisk: (store) => store.write(["facts"], "relaxed", (tx) => tx.objectStore("facts").put(0, "probe")),
	});
}
