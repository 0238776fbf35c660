import type { IDBPObjectStore } from "idb";
import * as z from "zod/mini";
import { type AttachedFile, attachedFileSchema } from "../../shared/attached-file.ts";
import type { DeviceSchema, StoreName } from "./database.ts";
import { createWritable, type Readable } from "./readable.ts";
import type { Store } from "./store.ts";
import type { Tabs } from "./tabs.ts";

/**
 * The files each composer holds, in the order they are shown. Only what describes them; their bytes stand in a database of
 * their own (client/data/files). On disk first, then in `lists`, then told to the other pages. Throws StorageFailed.
 */
export type DraftFiles = {
	lists: Readable<ReadonlyMap<string, readonly AttachedFile[]>>;
	/** True while a list could not be kept; it is tried again when the trouble ends. */
	hasUnkept: Readable<boolean>;
	read: (threadId: string) => Promise<AttachedFile[]>;
	/** What another page has attached in the meantime stays, and what it has sent is not put back. */
	write: (threadId: string, files: readonly AttachedFile[]) => Promise<void>;
	/** The outbox has taken these along; memory follows. */
	forget: (threadId: string, files: readonly AttachedFile[]) => void;
	/** Resolves when the disk was read for the first time; false when it could not be. */
	ready: Promise<boolean>;
	stop: () => void;
};

type DraftBox = IDBPObjectStore<DeviceSchema, StoreName[], "drafts", "readwrite">;

const listSchema = z.array(attachedFileSchema);
const ending = "/files";
const keyOf = (threadId: string) => `${threadId}${ending}`;
const none: readonly AttachedFile[] = [];

/** Among the keys of `drafts`, those of files. */
export function isFilesKey(key: string): boolean {
	return key.endsWith(ending);
}

/** Takes these off a list of attached files, in the transaction that keeps the message they went into. */
export async function takeOffDraft(box: DraftBox, threadId: string, files: readonly AttachedFile[]): Promise<void> {
	if (files.length === 0) return;
	const kept = parseList(await box.get(keyOf(threadId)));
	await putList(box, threadId, without(kept, files));
}

export function createDraftFiles(store: Store, tabs: Tabs): DraftFiles {
	const lists = createWritable<ReadonlyMap<string, readonly AttachedFile[]>>(new Map());
	const hasUnkept = createWritable(false);
	const unkept = new Map<string, readonly AttachedFile[]>();
	/** What this page has last read or written. */
	const own = new Map<string, readonly AttachedFile[]>();
	const ready = load();
	let loaded = ready;

	async function load(): Promise<boolean> {
		try {
			const [keys, kept] = await store.read(["drafts"], (tx) => {
				const drafts = tx.objectStore("drafts");
				return Promise.all([drafts.getAllKeys(), drafts.getAll()]);
			});
			const found = keys.map((key, index) => [key, parseList(kept[index])] as const);
			lists.set(
				new Map(
					found.flatMap(([key, list]) => (isFilesKey(key) && list.length > 0 ? [[threadOf(key), list] as const] : [])),
				),
			);
			return true;
		} catch {
			// The store shows the trouble; what memory holds stays.
			return false;
		}
	}
	function remember(threadId: string, list: readonly AttachedFile[]): void {
		const next = new Map(lists.get());
		if (list.length === 0) next.delete(threadId);
		else next.set(threadId, list);
		if (lists.get().has(threadId) || list.length > 0) lists.set(next);
	}

	async function write(threadId: string, files: readonly AttachedFile[]): Promise<void> {
		// The words beside them change with every key.
		if (!unkept.has(threadId) && isSame(own.get(threadId) ?? none, files)) return;
		unkept.set(threadId, files);
		try {
			const list = await store.write(["drafts"], "strict", async (tx) => {
				const drafts = tx.objectStore("drafts");
				const kept = parseList(await drafts.get(keyOf(threadId)));
				// Asked only now: what was written just before this has come to the disk by then.
				const next = merged(kept, own.get(threadId) ?? none, files);
				await putList(drafts, threadId, next);
				return next;
			});
			own.set(threadId, files);
			if (unkept.get(threadId) === files) unkept.delete(threadId);
			remember(threadId, list);
			tabs.tell({ kind: "drafts" });
		} finally {
			hasUnkept.set(unkept.size > 0);
		}
	}
	function keepAgain(): void {
		if (store.trouble.get() !== null) return;
		for (const [threadId, files] of [...unkept]) write(threadId, files).catch(() => undefined);
	}
	/** A database that came back may have come back empty. */
	async function keepKnown(): Promise<void> {
		const known = [...lists.get()];
		if (known.length === 0) return;
		const putMissing = store.write(["drafts"], "strict", async (tx) => {
			const drafts = tx.objectStore("drafts");
			const there = new Set(await drafts.getAllKeys());
			const missing = known.filter(([threadId]) => !there.has(keyOf(threadId)));
			await Promise.all(missing.map(([threadId, list]) => putList(drafts, threadId, list)));
		});
		// The store shows the trouble, and `reopened` brings us back here when it has passed.
		await putMissing.catch(() => undefined);
	}

	const stops = [
		store.trouble.subscribe(keepAgain),
		tabs.hear((message) => {
			if (message.kind === "drafts" || message.kind === "outbox") loaded = load();
		}),
		store.reopened.subscribe(() => {
			loaded = keepKnown().then(load);
		}),
	];

	return {
		lists,
		hasUnkept,
		async read(threadId) {
			await loaded;
			const list = lists.get().get(threadId) ?? none;
			own.set(threadId, list);
			return [...list];
		},
		write,
		forget(threadId, files) {
			unkept.delete(threadId);
			hasUnkept.set(unkept.size > 0);
			own.set(threadId, without(own.get(threadId) ?? none, files));
			remember(threadId, without(lists.get().get(threadId) ?? none, files));
		},
		ready,
		stop() {
			for (const stop of stops) stop();
		},
	};
}

/** `mine` as this page wants it, over what is on the disk; `before` is what this page knew of it. */
function merged(
	kept: readonly AttachedFile[],
	before: readonly AttachedFile[],
	mine: readonly AttachedFile[],
): readonly AttachedFile[] {
	const isIn = (list: readonly AttachedFile[], { id }: AttachedFile) => list.some((one) => one.id === id);
	const still = mine.filter((file) => !isIn(before, file) || isIn(kept, file));
	return [...still, ...kept.filter((file) => !isIn(before, file) && !isIn(mine, file))];
}

function isSame(one: readonly AttachedFile[], other: readonly AttachedFile[]): boolean {
	return one.length === other.length && one.every(({ id }, index) => id === other[index]?.id);
}

function without(list: readonly AttachedFile[], files: readonly AttachedFile[]): readonly AttachedFile[] {
	return list.filter(({ id }) => !files.some((file) => file.id === id));
}

async function putList(box: DraftBox, threadId: string, list: readonly AttachedFile[]): Promise<void> {
	if (list.length === 0) await box.delete(keyOf(threadId));
	else await box.put(JSON.stringify(list), keyOf(threadId));
}

/** What another version has written and this one cannot read is no list. */
function parseList(kept: string | undefined): readonly AttachedFile[] {
	try {
		const parsed = listSchema.safeParse(JSON.parse(kept ?? "[]"));
		return parsed.success ? parsed.data : none;
	} catch {
		return none;
	}
}

function threadOf(key: string): string {
	return key.slice(0, -ending.length);
}
