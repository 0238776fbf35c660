import type { AttachedFile } from "../../../shared/attached-file.ts";
import type { ExportedFile } from "../../../shared/keepsake/export-format.ts";
import type { ExportHead, ThreadHead } from "../../../shared/keepsake/export-json.ts";
import type { PageWords } from "../../../shared/keepsake/page-words.ts";
import type { ReadThrough } from "./read-through.ts";

/** A thread as it is kept: `shownTitle` is what its head says, `segments` how many steps it takes to read it. */
export type KeptThread = ThreadHead & { shownTitle: string; segments: number };

/** The bytes of a file, which `by` has said, as they can be had now, or that they cannot. */
export type TakeFile = (
	file: AttachedFile,
	by: string,
	signal: AbortSignal,
) => Promise<{ bytes: Blob; is: Exclude<ExportedFile["bytes"], "none"> } | null>;

/** `page`: one file that opens by itself; `folder`: the same with its photos beside it, in a zip. */
export type KeepsakeShape = "page" | "folder";

export type KeepsakeWish = {
	/** Whose timeline it is; nothing in it hangs on who that was but who made it. */
	me: string;
	head: ExportHead;
	threads: readonly KeptThread[];
	words: PageWords;
	shape: KeepsakeShape;
	readThrough: ReadThrough;
	/** null for the words alone. */
	takeFile: TakeFile | null;
	onStep: (step: KeepsakeStep) => void;
	/** Ends the making; it rejects with the signal's reason. */
	signal: AbortSignal;
};

/** How far it is: `done` of `of` segments, and what was counted so far. */
export type KeepsakeStep = { done: number; of: number; messages: number; files: number };

/** What was made, and what is not in it: messages this device does not hold, files nobody could give. */
export type Keepsake = {
	blob: Blob;
	messages: number;
	files: number;
	/** Threads some of whose messages are not in it, by what they are called. */
	cutThreads: readonly string[];
	missingFiles: number;
	smallerFiles: number;
};
