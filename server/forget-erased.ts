import { sql } from "kysely";
import type { Database } from "./database/open-database.ts";
import type { WriteQueue } from "./database/write-queue.ts";
import type { Heard } from "./live/heard.ts";
import type { WordIndex } from "./search/word-index.ts";

type Parts = {
	database: Database;
	writes: WriteQueue;
	heard: Heard;
	words: WordIndex;
	/** Must not throw. */
	removeBytes: (fileId: string) => void;
	onError: (error: unknown) => void;
};

/** Many deletions in a row empty the journal once. */
const journalMs = 2_000;

/**
 * What was made of deleted words goes with them: the search, the bytes of files, and what the database's journal still
 * holds of the old pages (invariant 9). Returns what ends it.
 */
export function forgetErased({ database, writes, heard, words, removeBytes, onError }: Parts): () => void {
	let timer: NodeJS.Timeout | undefined;

	/** A backup that is being made may keep it from being emptied; the next deletion, and every orderly stop, do it too. */
	function emptyJournal(): void {
		writes.between(() => sql`pragma wal_checkpoint(truncate)`.execute(database)).catch(onError);
	}
	const stopHearing = heard.listen({
		onErased(erased) {
			for (const { left, files } of erased) {
				for (const { entry } of left) words.forget(entry.id);
				for (const fileId of files) removeBytes(fileId);
			}
			clearTimeout(timer);
			timer = setTimeout(emptyJournal, journalMs).unref();
		},
	});
	return () => {
		stopHearing();
		clearTimeout(timer);
	};
}
