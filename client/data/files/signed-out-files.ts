import { StorageFailed } from "../family-data.ts";
import { createWritable } from "../readable.ts";
import { usualBudget } from "./budget.ts";
import type { FileProgress, FileSource, Files } from "./files.ts";

const refuse = () => Promise.reject(new StorageFailed("closed", new Error("nobody is signed in")));
const unknown = async () => ({ ok: false as const, code: "unauthenticated", retryAfterMs: null });

/** In the moment of signing out nothing is kept any more, and nothing can be seen. */
export const signedOutFiles: Files = {
	keep: refuse,
	copy: refuse,
	drop: async () => undefined,
	progress: () => createWritable<FileProgress>({ kind: "coming" }),
	open: () => ({ source: createWritable<FileSource>({ kind: "away" }), close: () => undefined }),
	retry: () => undefined,
	cancel: unknown,
	usage: unknown,
	storage: async () => ({ pictures: 0, originals: 0, unsent: 0, quota: null }),
	budget: createWritable(usualBudget),
	setBudget: refuse,
	freeUp: async () => 0,
};
