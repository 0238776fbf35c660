import { type OpenThread, StorageFailed, type ThreadView } from "./family-data.ts";
import type { OpenMarked } from "./marked-view.ts";
import type { OpenMedia } from "./media-view.ts";
import { createWritable } from "./readable.ts";

/** A thread that was asked for in the moment of signing out: it shows nothing and keeps nothing. */
export function createUnopened(): OpenThread {
	const view = createWritable<ThreadView>({
		state: "missing",
		shown: null,
		record: null,
		items: [],
		hasOlder: false,
		isLoadingOlder: false,
		lastSeq: 0,
		typing: [],
		online: [],
	});
	const refuse = () => Promise.reject(new StorageFailed("closed", new Error("nobody is signed in")));
	return {
		view,
		loadOlder: async () => undefined,
		loadBackTo: async () => "nowhere",
		say: refuse,
		ask: refuse,
		reply: { to: createWritable<string | null>(null), set: () => undefined },
		speakOf: {
			edit: refuse,
			react: refuse,
			vote: refuse,
			delete: refuse,
			undoDelete: refuse,
			pin: refuse,
			star: refuse,
		},
		later: { scheduled: createWritable([]), say: refuse, change: refuse, takeBack: refuse },
		retry: refuse,
		retryAll: refuse,
		discard: refuse,
		markRead: () => undefined,
		setTyping: () => undefined,
		readDraft: async () => "",
		writeDraft: refuse,
		readDraftFiles: async () => [],
		writeDraftFiles: refuse,
		close: () => undefined,
	};
}

/** The same of what was pinned in one, or starred. */
export const unopenedMarked: OpenMarked = {
	view: createWritable({ marked: [], found: new Map(), missing: new Set(), isReading: false }),
	close: () => undefined,
};

/** The same of what was shown in one. */
export const unopenedMedia: OpenMedia = {
	view: createWritable({ messages: [], reach: "end" }),
	loadOlder: async () => undefined,
	close: () => undefined,
};
