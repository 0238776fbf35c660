import type { LogWrite } from "../log/log.ts";

/** What one write changed of threads, for the member documents and the doors. */
export type ChangedThreads = {
	/** The thread's record: its title, its members, a mark. */
	record: (threadId: string) => void;
	/** The thread's record names files of a new message that are not ready: it is shown before the message. */
	expects: (threadId: string) => void;
	/** Members who came into the thread, or went out of it. */
	moved: (threadId: string, came: readonly string[], went: readonly string[]) => void;
	/** What the log has opened, and which sealed segments of it have grown. */
	segments: (log: Pick<LogWrite, "opened" | "grown">) => void;
	/** What a member wants to be told of their threads. */
	mutes: (memberId: string) => void;
	/** What a member will say later. */
	scheduled: (memberId: string) => void;
	/** Whether a member has starred this message. */
	star: (memberId: string, messageId: string) => void;
	/** Each thread whose record changed, with those who were in it before the write and are not any more. */
	threads: () => ReadonlyMap<string, ReadonlySet<string>>;
	expecting: () => ReadonlySet<string>;
	muted: () => ReadonlySet<string>;
	rescheduled: () => ReadonlySet<string>;
	/** Messages, by the member who has starred them or no longer. */
	starred: () => ReadonlyMap<string, ReadonlySet<string>>;
	/** Sealed segments that end elsewhere than before, by thread. */
	grown: () => ReadonlyMap<string, ReadonlySet<number>>;
};

export function createChangedThreads(): ChangedThreads {
	const threads = new Map<string, Set<string>>();
	const expecting = new Set<string>();
	const muted = new Set<string>();
	const rescheduled = new Set<string>();
	const starred = new Map<string, Set<string>>();
	let grown: ReadonlyMap<string, ReadonlySet<number>> = new Map();

	function goneFrom(threadId: string): Set<string> {
		const gone = threads.get(threadId) ?? new Set();
		threads.set(threadId, gone);
		return gone;
	}

	return {
		record: (threadId) => void goneFrom(threadId),
		expects(threadId) {
			goneFrom(threadId);
			expecting.add(threadId);
		},
		moved(threadId, came, went) {
			const gone = goneFrom(threadId);
			for (const memberId of came) gone.delete(memberId);
			for (const memberId of went) gone.add(memberId);
		},
		segments(log) {
			grown = log.grown;
			for (const threadId of log.opened) goneFrom(threadId);
			for (const threadId of log.grown.keys()) {
				goneFrom(threadId);
				// A device that had the entry and not the record would not know that a server it finds behind lacks it.
				expecting.add(threadId);
			}
		},
		mutes: (memberId) => void muted.add(memberId),
		scheduled: (memberId) => void rescheduled.add(memberId),
		star: (memberId, messageId) => void starred.set(memberId, (starred.get(memberId) ?? new Set()).add(messageId)),
		threads: () => threads,
		expecting: () => expecting,
		muted: () => muted,
		rescheduled: () => rescheduled,
		starred: () => starred,
		grown: () => grown,
	};
}
