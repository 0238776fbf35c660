import type { WriteTransaction } from "../database/write-queue.ts";

/**
 * Keeps the member documents (thread list, family, read marks) in line with the tables.
 * Call inside the write that changed people, membership or titles; run what it returns in that write's `show`.
 */
export type Directory = { refresh: (tx: WriteTransaction) => Promise<() => void> };
