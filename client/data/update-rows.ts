import * as Y from "yjs";
import { heldFactName } from "./held.ts";
import { createWritable, type Readable } from "./readable.ts";
import type { Store } from "./store.ts";

/**
 * The replicas' updates on disk. `append` only queues and never throws, because it is called from inside Yjs,
 * where a thrown error would mute the document for good; one writer takes the queue to the disk and never gives up.
 */
export type UpdateRows = {
	/** Everything kept of a document and everything still queued for it, oldest first. Throws StorageFailed. */
	load: (document: string) => Promise<Uint8Array[]>;
	append: (document: string, update: Uint8Array) => void;
	/** Resolves when everything appended so far is on disk. */
	persisted: () => Promise<void>;
	/** Takes a document off the disk, for one that cannot be read any more. */
	drop: (document: string) => Promise<void>;
	/**
	 * Puts a document that was fetched anew in the place of the one on the disk. `encode` is called inside the transaction
	 * with what is there, so that it holds whatever was appended until then; where it answers null, that stays. False then.
	 */
	replace: (document: string, encode: (onDisk: readonly Uint8Array[]) => Uint8Array | null) => Promise<boolean>;
	/** Writes a document's rows as one, without the words that were deleted in it. */
	compact: (document: string) => Promise<void>;
	/** Whether another page has put something of a document there that was not read here yet. Throws StorageFailed. */
	hasNews: (document: string) => Promise<boolean>;
	/** Whether the disk holds anything of a document. */
	isKept: (document: string) => Promise<boolean>;
	/** Grows when this page has changed what the disk holds. */
	written: Readable<number>;
	/** Grows when the disk came back, perhaps empty. */
	reopened: Store["reopened"];
	stop: () => void;
};

const retryMs = 3_000;

export function createUpdateRows(store: Store): UpdateRows {
	let queue: readonly { document: string; update: Uint8Array }[] = [];
	let written: Promise<void> | null = null;
	/** The keys of the rows that were read or written here: the others are another page's. */
	const known = new Map<string, Set<number>>();
	const writes = createWritable(0);
	const tellWritten = () => writes.set(writes.get() + 1);
	let isStopped = false;

	async function writeAll(): Promise<void> {
		while (queue.length > 0 && !isStopped) {
			const batch = new Set(queue);
			try {
				const keys = await store.write(["updates"], "relaxed", async (tx) => {
					const rows = tx.objectStore("updates");
					return Promise.all([...batch].map((row) => rows.add(row)));
				});
				for (const [index, { document }] of [...batch].entries()) note(document, keys[index]);
				queue = queue.filter((row) => !batch.has(row));
				tellWritten();
			} catch {
				// The store shows the trouble; the queue waits until it has passed.
				await new Promise((resolve) => setTimeout(resolve, retryMs));
			}
		}
		written = null;
	}
	function persisted(): Promise<void> {
		if (queue.length > 0) written ??= Promise.resolve().then(writeAll);
		return written ?? Promise.resolve();
	}
	function note(document: string, key: number | undefined): void {
		const keys = known.get(document) ?? new Set();
		if (key !== undefined) keys.add(key);
		known.set(document, keys);
	}
	const queued = (document: string) => queue.filter((row) => row.document === document).map((row) => row.update);

	return {
		async load(document) {
			const [keys, rows] = await store.read(["updates"], (tx) => {
				const index = tx.objectStore("updates").index("document");
				return Promise.all([index.getAllKeys(document), index.getAll(document)]);
			});
			known.set(document, new Set(keys));
			return [...rows.map((row) => row.update), ...queued(document)];
		},
		append(document, update) {
			queue = [...queue, { document, update }];
			void persisted();
		},
		persisted,
		async drop(document) {
			queue = queue.filter((row) => row.document !== document);
			await store.write(["updates", "facts"], "relaxed", async (tx) => {
				const rows = tx.objectStore("updates");
				await tx.objectStore("facts").delete(heldFactName(document));
				const keys = await rows.index("document").getAllKeys(document);
				await Promise.all(keys.map((key) => rows.delete(key)));
			});
		},
		async replace(document, encode) {
			// What is still queued of the old one must not come in behind the new one.
			await persisted();
			const isReplaced = await store.write(["updates", "facts"], "relaxed", async (tx) => {
				const rows = tx.objectStore("updates");
				const index = rows.index("document");
				const [keys, values] = await Promise.all([index.getAllKeys(document), index.getAll(document)]);
				const update = encode(values.map((row) => row.update));
				if (update === null) return false;
				const facts = tx.objectStore("facts").delete(heldFactName(document));
				await Promise.all([facts, rows.add({ document, update }), ...keys.map((key) => rows.delete(key))]);
				return true;
			});
			if (isReplaced) tellWritten();
			return isReplaced;
		},
		async compact(document) {
			known.delete(document);
			await store.write(["updates"], "relaxed", async (tx) => {
				// Read and replaced in one transaction: a row another page adds meanwhile is not among those deleted.
				const rows = tx.objectStore("updates");
				const [keys, values] = await Promise.all([
					rows.index("document").getAllKeys(document),
					rows.index("document").getAll(document),
				]);
				const update = mergeWithoutDeleted(values.map((row) => row.update));
				if (update === null) return;
				await Promise.all([rows.add({ document, update }), ...keys.map((key) => rows.delete(key))]);
			});
			tellWritten();
		},
		async hasNews(document) {
			const keys = await store.read(["updates"], (tx) =>
				tx.objectStore("updates").index("document").getAllKeys(document),
			);
			return keys.some((key) => !known.get(document)?.has(key));
		},
		isKept: async (document) =>
			(await store.read(["updates"], (tx) => tx.objectStore("updates").index("document").count(document))) > 0,
		written: writes,
		reopened: store.reopened,
		stop() {
			isStopped = true;
		},
	};
}

/** `Y.mergeUpdates` would keep the content of what was deleted; a document collects it. Null when a row is corrupt. */
function mergeWithoutDeleted(updates: readonly Uint8Array[]): Uint8Array | null {
	const document = new Y.Doc();
	try {
		document.transact(() => {
			for (const update of updates) Y.applyUpdate(document, update);
		});
		return Y.encodeStateAsUpdate(document);
	} catch {
		return null;
	} finally {
		document.destroy();
	}
}
