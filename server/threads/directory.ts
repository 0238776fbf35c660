import type { WriteTransaction } from "../database/write-queue.ts";

/**
 * Keeps the member documents (thread list, family, read marks) in line with the tables.
 * Call inside the write that changed people, membership or titles; run what it returns in that write's `show`.
 */
export type Directory = {
	/** Everything of everybody: for changes of people. */
	refresh: (tx: WriteTransaction) => Promise<() => void>;
	/** What is said of the family's people, in every member document: for what takes no right and touches no thread. */
	refreshFamily: (tx: WriteTransaction) => Promise<() => void>;
	/**
	 * One thread's record at each of its members, and no more at those who are gone from it: for read marks, titles,
	 * members and new segments.
	 */
	refreshThread: (tx: WriteTransaction, threadId: string, gone: readonly string[]) => Promise<() => void>;
	/** Something is put behind these sealed segments: what was known of their ends holds no more. */
	forgetEnds: (threadId: string, segments: ReadonlySet<number>) => void;
	/** What one member wants to be told of their threads. */
	refreshMutes: (tx: WriteTransaction, memberId: string) => Promise<() => void>;
	/** What one member will say later, and what of it was not sent. */
	refreshScheduled: (tx: WriteTransaction, memberId: string) => Promise<() => void>;
	/** Which of these messages one member has starred. */
	refreshStars: (tx: WriteTransaction, memberId: string, messageIds: ReadonlySet<string>) => Promise<() => void>;
};
