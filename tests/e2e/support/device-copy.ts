import type { Page } from "@playwright/test";

/** Everything one origin keeps in a browser, as plain JSON: bytes stand as `{ bytes: <base64> }`. */
export type DeviceCopy = {
	databases: { name: string; version: number; stores: StoreCopy[] }[];
	localStorage: Record<string, string>;
};
type StoreCopy = {
	name: string;
	keyPath: string | string[] | null;
	autoIncrement: boolean;
	indexes: { name: string; keyPath: string | string[] }[];
	rows: { key: IDBValidKey; value: unknown }[];
};

/** Reads what the page's origin keeps. */
export function copyDevice(page: Page): Promise<DeviceCopy> {
	return page.evaluate(async () => {
		const asked = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		const plain = (value: unknown): unknown => {
			if (value instanceof Uint8Array) return { bytes: btoa(String.fromCharCode(...value)) };
			if (Array.isArray(value)) return value.map(plain);
			if (typeof value !== "object" || value === null) return value;
			return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
		};
		const copyStore = async (database: IDBDatabase, name: string) => {
			const store = database.transaction(name).objectStore(name);
			const [keys, values] = await Promise.all([asked(store.getAllKeys()), asked(store.getAll())]);
			const indexes = [...store.indexNames].map((index) => ({ name: index, keyPath: store.index(index).keyPath }));
			const rows = keys.map((key, at) => ({ key, value: plain(values[at]) }));
			return { name, keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes, rows };
		};
		const databases = [];
		for (const { name = "", version = 1 } of await indexedDB.databases()) {
			const database = await asked(indexedDB.open(name));
			const stores = [];
			for (const store of database.objectStoreNames) stores.push(await copyStore(database, store));
			databases.push({ name, version, stores });
			database.close();
		}
		return { databases, localStorage: { ...localStorage } };
	});
}

/** Puts a copy into the page's origin, which must hold nothing of the kind yet. */
export async function putDevice(page: Page, copy: DeviceCopy): Promise<void> {
	await page.evaluate(async (packed) => {
		const kept = JSON.parse(packed) as DeviceCopy;
		const live = (value: unknown): unknown => {
			if (Array.isArray(value)) return value.map(live);
			if (typeof value !== "object" || value === null) return value;
			if ("bytes" in value) return Uint8Array.from(atob(String(value.bytes)), (letter) => letter.charCodeAt(0));
			return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, live(one)]));
		};
		for (const { name, version, stores } of kept.databases) {
			const opening = indexedDB.open(name, version);
			opening.onupgradeneeded = () => {
				for (const { name: store, keyPath, autoIncrement, indexes, rows } of stores) {
					const made = opening.result.createObjectStore(store, { keyPath, autoIncrement });
					for (const index of indexes) made.createIndex(index.name, index.keyPath);
					for (const { key, value } of rows) made.put(live(value), keyPath === null ? key : undefined);
				}
			};
			await new Promise<void>((resolve, reject) => {
				opening.onsuccess = () => resolve();
				opening.onerror = () => reject(opening.error);
			});
			opening.result.close();
		}
		for (const [key, value] of Object.entries(kept.localStorage)) localStorage.setItem(key, value);
	}, JSON.stringify(copy));
}
