import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import { StorageFailed, type StorageTrouble } from "./family-data.ts";
import { createWritable, type Readable } from "./readable.ts";
import { isLostHandle, OpenTimedOut, troubleOf } from "./storage-trouble.ts";

type Reading<S extends DBSchema> = IDBPTransaction<S, StoreNames<S>[], "readonly">;
type Writing<S extends DBSchema> = IDBPTransaction<S, StoreNames<S>[], "readwrite">;

/**
 * One database of a member's. Every call is one transaction and settles only when that transaction has completed or failed;
 * inside, await nothing but the transaction's own requests. Failures are StorageFailed and shown in `trouble`.
 */
export type StoreOf<S extends DBSchema> = {
	trouble: Readable<StorageTrouble>;
	/** Grows when a lost or withheld database could be opened again: what was kept may be gone from it. */
	reopened: Readable<number>;
	read: <T>(names: StoreNames<S>[], work: (tx: Reading<S>) => Promise<T>) => Promise<T>;
	/** `strict` waits for the disk itself; `relaxed` for the system, for what the server has too. */
	write: <T>(
		names: StoreNames<S>[],
		durability: "strict" | "relaxed",
		work: (tx: Writing<S>) => Promise<T>,
	) => Promise<T>;
	close: () => void;
};

export type Opening<S extends DBSchema> = {
	/** `onLost` is called when the handle is taken away; may never settle. */
	open: (onLost: () => void) => Promise<IDBPDatabase<S>>;
	/** A small write, to see whether the disk takes anything. */
	tryDisk: (store: StoreOf<S>) => Promise<unknown>;
};

const openTimeoutMs = 4_000;
/** While there is trouble, a small write is tried this often, so that it ends by itself when its cause has gone. */
const probeMs = 5_000;
/** A lost database is opened again after this long: a page that is signed out by then must not make it anew. */
const reopenMs = 250;

export function openStore<S extends DBSchema>(opening: Opening<S>): StoreOf<S> {
	const trouble = createWritable<StorageTrouble>(null);
	const reopened = createWritable(0);
	let handleComing: Promise<IDBPDatabase<S>> | null = null;
	let hadHandle = false;
	let isClosed = false;
	let probe: ReturnType<typeof setTimeout> | undefined;
	let reopening: ReturnType<typeof setTimeout> | undefined;

	async function openOnce(): Promise<IDBPDatabase<S>> {
		const opened = opening.open(onLost);
		// A slow disk may still answer after the time was up; what waits then is tried again.
		opened.then(onOpened, () => undefined);
		try {
			return await Promise.race([opened, timeUp()]);
		} catch (error) {
			// An open that is still pending must not be asked for again and again: the browser would queue them all.
			if (error instanceof OpenTimedOut) opened.catch(forget);
			else forget();
			throw error;
		}
	}
	function onOpened(database: IDBPDatabase<S>): void {
		if (isClosed) {
			database.close();
			return;
		}
		handleComing = Promise.resolve(database);
		if (hadHandle || trouble.get() !== null) reopened.set(reopened.get() + 1);
		hadHandle = true;
		if (trouble.get() !== "full") trouble.set(null);
	}
	function forget(): void {
		handleComing = null;
	}
	/** What the browser took away is kept again by whoever hears of `reopened`, and not only when somebody next writes. */
	function onLost(): void {
		forget();
		clearTimeout(reopening);
		if (!isClosed) reopening = setTimeout(tryDisk, reopenMs);
	}
	function tryDisk(): void {
		opening.tryDisk(store).catch(() => undefined);
	}
	async function handle(): Promise<IDBPDatabase<S>> {
		if (isClosed) throw new DOMException("the store is closed", "NotAllowedError");
		handleComing ??= openOnce();
		return handleComing;
	}

	async function run<T>(attempt: (database: IDBPDatabase<S>) => Promise<T>): Promise<T> {
		try {
			try {
				return await attempt(await handle());
			} catch (error) {
				if (!isLostHandle(error)) throw error;
				forget();
				return await attempt(await handle());
			}
		} catch (error) {
			const kind = troubleOf(error);
			if (!isClosed) showTrouble(kind);
			throw new StorageFailed(kind, error);
		}
	}
	function showTrouble(kind: Exclude<StorageTrouble, null>): void {
		trouble.set(kind);
		clearTimeout(probe);
		probe = setTimeout(tryDisk, probeMs);
	}
	const write: StoreOf<S>["write"] = (names, durability, work) =>
		run(async (database) => {
			const tx = database.transaction(names, "readwrite", { durability });
			const value = await settle(tx, work(tx));
			trouble.set(null);
			return value;
		});

	function close(): void {
		isClosed = true;
		clearTimeout(probe);
		clearTimeout(reopening);
		handleComing?.then(
			(database) => database.close(),
			() => undefined,
		);
	}

	const store: StoreOf<S> = {
		trouble,
		reopened,
		read: (names, work) =>
			run(async (database) => {
				const tx = database.transaction(names, "readonly");
				return settle(tx, work(tx));
			}),
		write,
		close,
	};
	return store;
}

async function settle<T>(tx: { done: Promise<void>; abort: () => void; error: unknown }, work: Promise<T>): Promise<T> {
	// An aborted transaction rejects `done` too: without a listener that would be reported as nobody's.
	tx.done.catch(() => undefined);
	try {
		const value = await work;
		await tx.done;
		return value;
	} catch (error) {
		try {
			tx.abort();
		} catch {
			// It had ended already, which is what was wanted.
		}
		// Quota is told as the reason of the abort, while the request only says that it was aborted.
		throw tx.error ?? error;
	}
}

function timeUp(): Promise<never> {
	return new Promise((_, reject) => setTimeout(() => reject(new OpenTimedOut()), openTimeoutMs));
}
