import type { Entry } from "../../shared/entry.ts";
import type { FileReason } from "../../shared/file-state.ts";

/** `thumbUrl` is a path; `reason` is told of a failed one. */
export type FileNews = {
	fileId: string;
	status: "pending" | "ready" | "failed";
	thumbUrl?: string;
	reason?: FileReason;
};

/** What doors for programs hang on: told after the commit, in commit order, what was newly said and who is out. */
export type Listener = {
	/**
	 * What was said in a thread, of whatever kind, in `seq` order. What devices give back after a restore is old, and is
	 * not told.
	 */
	onEntries?: (threadId: string, entries: readonly Entry[]) => void;
	/** These were in the thread and are not any more; told before anything of that commit is shown to anybody. */
	onMembersGone?: (threadId: string, memberIds: readonly string[]) => void;
	/** Words that were deleted, and the files that went with them: nothing made of them may stay, and no bytes. */
	onErased?: (erased: readonly { left: readonly { entry: { id: string } }[]; files: readonly string[] }[]) => void;
	/** A file of a message has come, or will not. */
	onFile?: (threadId: string, news: FileNews) => void;
	/** What is to be said later is another than before. */
	onScheduled?: () => void;
};

export type Heard = {
	/** Returns what stops it. */
	listen: (listener: Listener) => () => void;
	/** For the writes alone, in their `show`. Never throws. */
	tell: Required<Listener>;
};

/** `onFailed`: a listener threw; the others are told all the same. */
export function createHeard(onFailed: (error: unknown) => void): Heard {
	const listeners = new Set<Listener>();

	function tellAll(tell: (listener: Listener) => void): void {
		for (const listener of [...listeners]) {
			try {
				tell(listener);
			} catch (error) {
				onFailed(error);
			}
		}
	}

	return {
		listen(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		tell: {
			onEntries: (threadId, entries) => tellAll((listener) => listener.onEntries?.(threadId, entries)),
			onMembersGone: (threadId, memberIds) => tellAll((listener) => listener.onMembersGone?.(threadId, memberIds)),
			onErased: (erased) => tellAll((listener) => listener.onErased?.(erased)),
			onScheduled: () => tellAll((listener) => listener.onScheduled?.()),
			onFile: (threadId, news) => tellAll((listener) => listener.onFile?.(threadId, news)),
		},
	};
}
