import { IDBFactory as MemoryFactory } from "fake-indexeddb";

/** A device's disk: IndexedDB in memory. What a transaction completed stays; what a page left unfinished is undone. */
export type Disk = {
	/** IndexedDB as one page sees it, and how that page dies with what it has open. */
	openFor: () => { indexedDB: IDBFactory; die: () => void };
	/** Nothing more can be added until there is room again. */
	setFull: (isFull: boolean) => void;
	/** True while no transaction is under way. */
	isQuiet: () => boolean;
	/** A second disk with the same content. Only while quiet. */
	copy: () => Disk;
	/** The values of one store, in key order. */
	values: (store: string) => unknown[];
};

/** The insides of fake-indexeddb that crashes, copies and quotas need. */
type RawRecord = { key: unknown; value: unknown };
type RawIndex = { name: string; keyPath: unknown; multiEntry: boolean; unique: boolean; initialized: boolean };
type RawStore = {
	name: string;
	keyPath: unknown;
	autoIncrement: boolean;
	keyGenerator: { num: number } | null;
	records: { values: () => Iterable<RawRecord> };
	rawIndexes: Map<string, RawIndex>;
	storeRecord: (record: RawRecord, noOverwrite: boolean, rollback?: unknown[]) => unknown;
};
type RawTransaction = { db: unknown; _state: string; _abort: (name: string) => void };
type RawDatabase = {
	name: string;
	version: number;
	transactions: RawTransaction[];
	rawObjectStores: Map<string, RawStore>;
};
type Constructor = new (...args: unknown[]) => unknown;
type Factory = IDBFactory & { _databases: Map<string, RawDatabase> };

export function createDisk(): Disk {
	return wrap(new MemoryFactory() as Factory);
}

function wrap(factory: Factory): Disk {
	let isFull = false;
	const guarded = new WeakSet<RawStore>();

	function guard(database: RawDatabase): void {
		for (const store of database.rawObjectStores.values()) {
			if (guarded.has(store)) continue;
			guarded.add(store);
			const storeRecord = store.storeRecord.bind(store);
			store.storeRecord = (record, noOverwrite, rollback) => {
				// Without a log to roll back by, it is a rollback itself.
				if (isFull && rollback !== undefined) throw new DOMException("no room", "QuotaExceededError");
				return storeRecord(record, noOverwrite, rollback);
			};
		}
	}
	const unfinished = () =>
		[...factory._databases.values()].flatMap((database) =>
			database.transactions.filter((transaction) => transaction._state !== "finished"),
		);

	return {
		openFor() {
			const connections = new Set<IDBDatabase>();
			let isDead = false;
			const indexedDB = {
				open(name: string, version: number) {
					// A dead page's request is never answered.
					if (isDead) return {} as IDBOpenDBRequest;
					const request = factory.open(name, version);
					request.addEventListener("success", () => {
						connections.add(request.result);
						for (const database of factory._databases.values()) guard(database);
						if (isDead) request.result.close();
					});
					return request;
				},
				deleteDatabase: (name: string) => (isDead ? ({} as IDBOpenDBRequest) : factory.deleteDatabase(name)),
			} as unknown as IDBFactory;
			return {
				indexedDB,
				die() {
					isDead = true;
					for (const transaction of unfinished()) {
						if (connections.has(transaction.db as IDBDatabase)) transaction._abort("AbortError");
					}
					for (const connection of connections) connection.close();
				},
			};
		},
		setFull(next) {
			isFull = next;
		},
		isQuiet: () => unfinished().length === 0,
		copy() {
			const copied = new MemoryFactory() as Factory;
			for (const [name, database] of factory._databases) copied._databases.set(name, copyDatabase(database));
			return wrap(copied);
		},
		values: (store) =>
			[...factory._databases.values()].flatMap((database) =>
				[...(database.rawObjectStores.get(store)?.records.values() ?? [])].map((record) => record.value),
			),
	};
}

function copyDatabase(database: RawDatabase): RawDatabase {
	const copied = make<RawDatabase>(database, database.name, database.version);
	for (const store of database.rawObjectStores.values()) {
		const copy = make<RawStore>(store, copied, store.name, store.keyPath, store.autoIncrement);
		for (const index of store.rawIndexes.values()) {
			const again = make<RawIndex>(index, copy, index.name, index.keyPath, index.multiEntry, index.unique);
			again.initialized = true;
			copy.rawIndexes.set(index.name, again);
		}
		for (const { key, value } of store.records.values()) copy.storeRecord(structuredClone({ key, value }), false);
		if (copy.keyGenerator !== null && store.keyGenerator !== null) copy.keyGenerator.num = store.keyGenerator.num;
		copied.rawObjectStores.set(store.name, copy);
	}
	return copied;
}

function make<T>(like: object, ...args: unknown[]): T {
	return new (like.constructor as Constructor)(...args) as T;
}
