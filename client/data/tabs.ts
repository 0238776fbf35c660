/** What the pages of one browser tell each other. Each then reads the disk, which is what is true. */
export type TabMessage =
	| { kind: "session" }
	| { kind: "outbox" }
	| { kind: "drafts" }
	/** This document was fetched anew, and stands on the disk in place of what the others hold. */
	| { kind: "replaced"; document: string }
	/** What is to be said of the server's history has changed. */
	| { kind: "history" }
	/** Somebody has read how many words the browser has lost. */
	| { kind: "lost" }
	/** The page that sends, or brings files, has a connection and is at work. */
	| { kind: "sending" | "bringing" }
	/** The server goes on with what waits in so many ms. */
	| { kind: "patience"; ms: number }
	/** What is known of files on this device has changed. */
	| { kind: "files" }
	/** So many bytes of a file are at the server; null when it is not on its way any more. */
	| { kind: "brought"; fileId: string; sent: number | null };

export type Tabs = {
	tell: (message: TabMessage) => void;
	hear: (listener: (message: TabMessage) => void) => () => void;
	close: () => void;
};

/** Without a channel every page is alone: it still keeps and sends everything, and sees the others' words when it reloads. */
export function createTabs(channel: BroadcastChannel | null): Tabs {
	const listeners = new Set<(message: TabMessage) => void>();
	channel?.addEventListener("message", (event: MessageEvent<TabMessage>) => {
		for (const listener of [...listeners]) listener(event.data);
	});
	return {
		tell: (message) => channel?.postMessage(message),
		hear(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		close: () => channel?.close(),
	};
}
