import { isFilesKey } from "./draft-files.ts";
import { isReplyKey } from "./draft-reply.ts";
import { createWritable, type Readable } from "./readable.ts";
import type { Store } from "./store.ts";
import type { Tabs } from "./tabs.ts";

/** What each thread's composer holds. On disk first, then in `texts`, then told to the other pages. Throws StorageFailed. */
export type Drafts = {
	texts: Readable<ReadonlyMap<string, string>>;
	/** True while something typed could not be kept: leaving now would lose it. It is tried again when the trouble ends. */
	hasUnkept: Readable<boolean>;
	read: (threadId: string) => Promise<string>;
	write: (threadId: string, text: string) => Promise<void>;
	/** What this page has last read or written of a thread's draft: another page may have put a different one there since. */
	own: (threadId: string) => string;
	/** The outbox has taken a draft along; memory follows. */
	forget: (threadId: string, body: string) => void;
	stop: () => void;
};

export function createDrafts(store: Store, tabs: Tabs): Drafts {
	const texts = createWritable<ReadonlyMap<string, string>>(new Map());
	const hasUnkept = createWritable(false);
	const unkept = new Map<string, string>();
	const own = new Map<string, string>();
	let loaded = load();

	async function load(): Promise<void> {
		try {
			const [threadIds, kept] = await store.read(["drafts"], (tx) => {
				const drafts = tx.objectStore("drafts");
				return Promise.all([drafts.getAllKeys(), drafts.getAll()]);
			});
			const found = threadIds.map((threadId, index) => [threadId, kept[index] ?? ""] as const);
			texts.set(new Map(found.filter(([threadId]) => !isFilesKey(threadId) && !isReplyKey(threadId))));
		} catch {
			// The store shows the trouble; what memory holds stays.
		}
	}
	function remember(threadId: string, text: string): void {
		if ((texts.get().get(threadId) ?? "") === text) return;
		const next = new Map(texts.get());
		if (text === "") next.delete(threadId);
		else next.set(threadId, text);
		texts.set(next);
	}

	/** A database that came back may have come back empty; what another page has put there meanwhile is newer. */
	async function keepKnown(): Promise<void> {
		const known = [...texts.get()];
		if (known.length === 0) return;
		const putMissing = store.write(["drafts"], "relaxed", async (tx) => {
			const drafts = tx.objectStore("drafts");
			const there = new Set(await drafts.getAllKeys());
			await Promise.all(known.filter(([id]) => !there.has(id)).map(([id, text]) => drafts.put(text, id)));
		});
		// The store shows the trouble, and `reopened` brings us back here when it has passed.
		await putMissing.catch(() => undefined);
	}

	async function write(threadId: string, text: string): Promise<void> {
		unkept.set(threadId, text);
		own.set(threadId, text);
		try {
			await store.write(["drafts"], "relaxed", async (tx) => {
				const drafts = tx.objectStore("drafts");
				const changed = text === "" ? drafts.delete(threadId) : drafts.put(text, threadId);
				// A page that goes does not live to see the answer, and what nobody commits is undone.
				tx.commit();
				await changed;
			});
			// Something newer may have been typed while this was on its way to the disk.
			if (unkept.get(threadId) === text) unkept.delete(threadId);
			remember(threadId, text);
			tabs.tell({ kind: "drafts" });
		} finally {
			hasUnkept.set(unkept.size > 0);
		}
	}
	function keepAgain(): void {
		if (store.trouble.get() !== null) return;
		for (const [threadId, text] of [...unkept]) write(threadId, text).catch(() => undefined);
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
		texts,
		hasUnkept,
		async read(threadId) {
			await loaded;
			const text = texts.get().get(threadId) ?? "";
			own.set(threadId, text);
			return text;
		},
		write,
		own: (threadId) => own.get(threadId) ?? "",
		forget(threadId, body) {
			unkept.delete(threadId);
			hasUnkept.set(unkept.size > 0);
			if (isSpent(texts.get().get(threadId) ?? "", own.get(threadId) ?? "", body)) remember(threadId, "");
			own.delete(threadId);
		},
		stop() {
			for (const stop of stops) stop();
		},
	};
}

/** A kept draft is done with when it is what the composer held, or an earlier beginning of what was said. */
export function isSpent(kept: string, held: string, body: string): boolean {
	return kept === held || body.trim().startsWith(kept.trim());
}
