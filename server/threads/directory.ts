import type { WriteTransaction } from "../database/write-queue.ts";

/**
 * Keeps the member documents (thread list, family, read marks) in line with the tables.
 * Call inside the write that changed people, membership or titles; run what it returns in that write's `show`.
 */
export type Directory = {
	/** Everything of everybody: for changes of people. */
	refresh: (tx: WriteTransaction) => Promise<() => void>;
	/** One thread's record at each of its members: for read marks, titles and new segments. */
	refreshThread: (tx: WriteTransaction, threadId: string) => Promise<() => void>;
};
