import type { LeftThreadParts } from "./wipe-left-thread.ts";

/**
 * Takes the words and files of threads I am not in any more off this disk, whoever took me out. Only those the member document
 * itself once named and names no longer: where the server has lost a thread, this may be the last copy. Returns what stops it.
 */
export function wipeLeftThreads(parts: LeftThreadParts): () => void {
	const { store, member } = parts;
	/** Those that were looked for since they were left. */
	let wiped: ReadonlySet<string> = new Set();
	let turn: Promise<void> = Promise.resolve();

	async function wipe(threadId: string): Promise<void> {
		// Hardly ever is a thread left: this is no part of the first script.
		const { wipeLeftThread } = await import("./wipe-left-thread.ts");
		await wipeLeftThread(parts, threadId);
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
