import { threadDocumentName } from "../../shared/document-names.ts";
import type { MemberReplica } from "./member-replica.ts";
import type { Store } from "./store.ts";
import type { UpdateRows } from "./update-rows.ts";

type Parts = { store: Store; rows: UpdateRows; member: MemberReplica; onWiped: () => void };

/**
 * Takes the words of threads I am not in any more off this disk, whoever took me out. Only those the member document
 * itself once named and names no longer: where the server has lost a thread, this may be the last copy. Returns what stops it.
 */
export function wipeLeftThreads({ store, rows, member, onWiped }: Parts): () => void {
	/** Those that were looked for since they were left. */
	let wiped: ReadonlySet<string> = new Set();
	let turn: Promise<void> = Promise.resolve();

	async function wipe(threadId: string): Promise<void> {
		// What a full disk has not taken yet would come in behind.
		await rows.persisted();
		const documents = await documentsOf(threadId);
		// Somebody may have taken me in again meanwhile.
		if (!member.view.get()?.left.has(threadId)) return;
		for (const document of documents) await rows.drop(document);
		if (documents.length > 0) onWiped();
	}
	async function documentsOf(threadId: string): Promise<string[]> {
		// "0" is what comes after "/": the first segment bears the bare name.
		const range = IDBKeyRange.bound(threadDocumentName(threadId, 0), `thread/${threadId}0`, false, true);
		return store.read(["updates"], async (tx) => {
			const names: string[] = [];
			let at = await tx.objectStore("updates").index("document").openKeyCursor(range, "nextunique");
			for (; at !== null; at = await at.continue()) names.push(at.key);
			return names;
		});
	}
	function look(): void {
		const left = member.view.get()?.left ?? new Set<string>();
		const fresh = [...left].filter((threadId) => !wiped.has(threadId));
		wiped = left;
		for (const threadId of fresh) {
			turn = turn
				.then(() => wipe(threadId))
				.catch(() => {
					// The store shows what is wrong with the disk; it is tried again when that has passed.
					wiped = new Set([...wiped].filter((one) => one !== threadId));
				});
		}
	}

	const stops = [member.view.subscribe(look), store.trouble.subscribe(look)];
	look();
	return () => {
		for (const stop of stops) stop();
	};
}
