import type { IDBPObjectStore } from "idb";
import type { DeviceSchema, StoreName } from "./database.ts";
import { createWritable, type Readable } from "./readable.ts";
import type { Store } from "./store.ts";

/** The message that what is being written in one thread answers; kept beside its words, and there again after a reload. */
export type DraftReply = {
	/** Its id, or null. */
	to: Readable<string | null>;
	/** Shown at once, kept right after; a failing disk shows itself elsewhere. */
	set: (messageId: string | null) => void;
	/** What goes with a message that is being said: no draft any more, until `putBack`. The disk lets go of it with the words. */
	take: () => { replyTo: string | null; putBack: () => void };
};

type DraftBox = IDBPObjectStore<DeviceSchema, StoreName[], "drafts", "readwrite">;

const ending = "/reply";
const keyOf = (threadId: string) => `${threadId}${ending}`;

/** Among the keys of `drafts`, those of replies. */
export function isReplyKey(key: string): boolean {
	return key.endsWith(ending);
}

/** In the transaction that keeps the message. What was chosen to be answered meanwhile stays. */
export async function takeReplyOffDraft(box: DraftBox, threadId: string, replyTo: string | undefined): Promise<void> {
	if (replyTo !== undefined && (await box.get(keyOf(threadId))) === replyTo) await box.delete(keyOf(threadId));
}

export function createDraftReply(store: Store, threadId: string): DraftReply {
	const to = createWritable<string | null>(null);
	/** What is chosen before the disk has answered is newer. */
	let isChosen = false;

	async function read(): Promise<void> {
		const kept = await store.read(["drafts"], (tx) => tx.objectStore("drafts").get(keyOf(threadId)));
		if (!isChosen) to.set(kept ?? null);
	}
	async function write(messageId: string | null): Promise<void> {
		await store.write(["drafts"], "relaxed", async (tx) => {
			const drafts = tx.objectStore("drafts");
			if (messageId === null) await drafts.delete(keyOf(threadId));
			else await drafts.put(messageId, keyOf(threadId));
		});
	}
	function choose(messageId: string | null): void {
		isChosen = true;
		to.set(messageId);
	}
	read().catch(() => undefined);

	return {
		to,
		set(messageId) {
			if (messageId === to.get()) return;
			choose(messageId);
			write(messageId).catch(() => undefined);
		},
		take() {
			const replyTo = to.get();
			choose(null);
			return {
				replyTo,
				putBack() {
					if (to.get() === null) choose(replyTo);
				},
			};
		},
	};
}
