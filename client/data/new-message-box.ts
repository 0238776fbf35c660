import type { AttachedFile } from "../../shared/attached-file.ts";

/**
 * `to` are the others, or I myself for notes: one is a dm, more a group. `body` and `files` are said in it too, when there
 * are any, in the same breath: nothing is kept of the one without the other.
 */
export type NewThread = { to: readonly string[]; title: string; body: string; files: readonly AttachedFile[] };

/** What stands half written in the New message dialog: `to` are members' ids, or "everybody". */
export type NewDraft = { to: string[]; title: string; text: string; files: readonly AttachedFile[] };

/** Words and files that were somebody's before, and where they go. */
export type ForwardedMessage = { thread: string; body: string; files: readonly AttachedFile[] };

/** What the New message dialog needs beside `startThread`. */
export type NewMessage = {
	readDraft: () => Promise<NewDraft | null>;
	/** The words and whom they are for; what is attached stays as it is. null when they are done with. Rejects with StorageFailed. */
	writeDraft: (draft: Omit<NewDraft, "files"> | null) => Promise<void>;
	writeDraftFiles: (files: readonly AttachedFile[]) => Promise<void>;
	/** Says something in a thread that exists; what its own composer holds stays a draft. Resolves when it is kept. */
	sayIn: (threadId: string, body: string, files: readonly AttachedFile[]) => Promise<void>;
	/** Says these as forwarded, all or none. Files are copies of their own (`Files.copy`). Resolves when they are kept. */
	forward: (messages: readonly ForwardedMessage[]) => Promise<void>;
};
