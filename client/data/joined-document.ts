import type {
	HocuspocusProvider,
	HocuspocusProviderConfiguration,
	HocuspocusProviderWebsocket,
} from "@hocuspocus/provider";
import type { Awareness } from "y-protocols/awareness";
import type * as Y from "yjs";
import type { RandomBytes } from "../../shared/ids.ts";
import { closeReasons, type MemberPresence, type Presence } from "../../shared/protocol.ts";
import { createBackoff } from "./backoff.ts";
import { isFinal } from "./close-reason.ts";
import type { Listening } from "./listening.ts";
import { followPresence } from "./presence.ts";
import { createWritable, type Readable } from "./readable.ts";

/**
 * `offline` also while it waits for its turn. `behind`: let in, but the server lacks what is held here, and the document
 * is left as it is until that was given back. `denied` and `closed` carry one of the reasons of shared/protocol.
 */
export type DocumentState =
	| { kind: "offline" }
	| { kind: "connecting" }
	| { kind: "live" }
	| { kind: "behind" }
	| { kind: "denied"; reason: string }
	| { kind: "closed"; reason: string };

export type Joining = {
	name: string;
	/** Read from disk already: what is added afterwards would be taken for new and uploaded. */
	document: Y.Doc;
	/** Who goes in first; rank 0 is the one document that opens the connection for all others. */
	rank: 0 | 1 | 2 | 3;
	/** What this device says of itself here; without it nothing of presence travels. */
	presence: Readable<Presence | null> | null;
	onStateless: (payload: string) => void;
	/** Written by the server alone: it can never know less of it than a device. */
	isServers: boolean;
	/** What the server lacks is not to be given back (any more): what it tells is taken in beside that. */
	isMerged: boolean;
};

/** The server has let this document in. */
export function isIn({ kind }: DocumentState): boolean {
	return kind === "live" || kind === "behind";
}

export type JoinedDocument = {
	state: Readable<DocumentState>;
	present: Readable<readonly MemberPresence[]>;
	/** Has everything told once more, into this document, and `behind` until it is; for a document the server writes. */
	listenAnew: (document: Y.Doc, isMerged: boolean) => void;
	release: () => void;
};

/** What is fetched to speak with the server. */
export type Line = typeof import("./line.ts");

/** The side the link holds. */
export type Joined = JoinedDocument & {
	rank: number;
	enter: (socket: HocuspocusProviderWebsocket, line: Line) => void;
	/** The connection is gone, and everything of this document that hung on it. */
	lose: () => void;
	/** Asks the server for anything, to learn whether it still answers. */
	ask: () => void;
};

/** What Hocuspocus answers to a document that leaves. */
const echoOfGoodbye = "provider_initiated";

/**
 * An answer to our knocking takes a moment; after this long it was lost, behind an earlier goodbye for instance. Twice as
 * long at each further try, because a slow connection must not be asked again and again for what is on its way.
 */
const answerMs = 10_000;

type Current = { provider: HocuspocusProvider; listening: Listening | null; socket: HocuspocusProviderWebsocket };
type Listeners = {
	onChange: () => void;
	/** The server knows less of this document than this device. */
	onBehind: (name: string) => void;
	onRefused: (reason: string) => void;
	onRelease: (joined: Joined) => void;
};

/** One document's way in: offline → connecting → live, or denied or closed with a reason; tries again where that can help. */
export function createJoined(joining: Joining, randomBytes: RandomBytes, listeners: Listeners): Joined {
	const state = createWritable<DocumentState>({ kind: "offline" });
	const present = createWritable<readonly MemberPresence[]>([]);
	const backoff = createBackoff(1_000, 60_000, randomBytes);
	let { document, isMerged } = joining;
	let current: Current | null = null;
	let retry: ReturnType<typeof setTimeout> | undefined;
	let unanswered: ReturnType<typeof setTimeout> | undefined;
	let patienceMs = answerMs;

	function become(next: DocumentState): void {
		if (next.kind === "offline" && state.get().kind === "offline") return;
		state.set(next);
		listeners.onChange();
	}

	function enter(socket: HocuspocusProviderWebsocket, line: Line): void {
		state.set({ kind: "connecting" });
		const configuration: HocuspocusProviderConfiguration = {
			name: joining.name,
			document,
			websocketProvider: socket,
			awareness: createAwareness(line),
			// The cookie is what counts; an empty token would not be sent at all.
			token: "cookie",
			onSynced: () => answered(provider, { kind: "live" }),
			onAuthenticated: () => {
				if (current?.provider === provider) clearTimeout(unanswered);
			},
			onAuthenticationFailed: ({ reason }) => {
				if (current?.provider === provider) refused({ kind: "denied", reason });
			},
			onClose: ({ event }) => {
				// Told for the whole connection too, which the link hears by itself and answers with `lose`.
				if (current?.provider !== provider || socket.status !== "connected") return;
				// The echo of an earlier goodbye under the same name: our own entry is still being answered.
				if (event.reason === echoOfGoodbye && state.get().kind === "connecting") return;
				refused({ kind: "closed", reason: event.reason });
			},
			onStateless: ({ payload }) => joining.onStateless(payload),
		};
		const listening = joining.isServers
			? new line.Listening(configuration, {
					isMerged,
					onBehind: () => {
						if (answered(provider, { kind: "behind" })) listeners.onBehind(joining.name);
					},
				})
			: null;
		const provider: HocuspocusProvider = listening ?? new line.HocuspocusProvider(configuration);
		current = { provider, listening, socket };
		provider.attach();
		// For its opener the link has a patience of its own.
		if (joining.rank !== 0) waitForAnswer();
	}
	function waitForAnswer(): void {
		clearTimeout(unanswered);
		unanswered = setTimeout(() => {
			patienceMs *= 2;
			refused({ kind: "closed", reason: closeReasons.tryLater });
		}, patienceMs);
	}

	/** False when it is not this entry that was answered. */
	function answered(provider: HocuspocusProvider, next: DocumentState): boolean {
		if (current?.provider !== provider) return false;
		if (joining.isServers && !provider.isAuthenticated) {
			// The answer of an earlier entry, just being closed or left before it was let in; it has swallowed this one, which
			// would stay deaf. Whatever the server still holds under this name has to end before the next try.
			current.socket.detach(provider);
			refused({ kind: "closed", reason: closeReasons.tryLater });
			return false;
		}
		clearTimeout(unanswered);
		patienceMs = answerMs;
		backoff.reset();
		become(next);
		return true;
	}

	function createAwareness(line: Line): Awareness | null {
		if (joining.presence === null) return null;
		const awareness = new line.Awareness(document);
		awareness.setLocalState(joining.presence.get());
		followPresence(awareness, (now) => {
			if (current?.provider.awareness === awareness) present.set(now);
		});
		return awareness;
	}

	function refused(next: DocumentState & { reason: string }): void {
		dropQuietly();
		become(next);
		listeners.onRefused(next.reason);
		// The listener may have ended the whole connection: then the next one brings the next try.
		if (isFinal(next.reason) || state.get() !== next) return;
		retry = setTimeout(() => become({ kind: "offline" }), backoff.nextMs());
	}

	/**
	 * Leaves without a word. The CLOSE frame of `detach` must not be sent for a document the server has not let in:
	 * the server would keep it and close the next entry of the same name with it, unseen.
	 */
	function dropQuietly(): void {
		clearTimeout(retry);
		clearTimeout(unanswered);
		if (current === null) return;
		const { provider, socket } = current;
		current = null;
		socket.configuration.providerMap.delete(joining.name);
		provider.detach();
		provider.destroy();
		present.set([]);
	}

	const stopPresence = joining.presence?.subscribe(() => {
		current?.provider.awareness?.setLocalState(joining.presence?.get() ?? null);
	});

	const joined: Joined = {
		state,
		present,
		rank: joining.rank,
		enter,
		lose() {
			dropQuietly();
			become({ kind: "offline" });
		},
		ask: () => current?.provider.forceSync(),
		listenAnew(next, merged) {
			document = next;
			isMerged = merged;
			// What the server did not know it may know by now.
			if (state.get().kind === "denied") {
				clearTimeout(retry);
				become({ kind: "offline" });
			}
			if (!current?.listening) return;
			// Not let in yet, it must not go on hearing into the document that was meant when it knocked.
			if (isIn(state.get())) {
				become({ kind: "behind" });
				waitForAnswer();
			}
			current.listening.listenAnew(next, merged);
		},
		release() {
			stopPresence?.();
			if (isIn(state.get())) {
				const provider = current?.provider;
				current = null;
				provider?.destroy();
			}
			dropQuietly();
			listeners.onRelease(joined);
		},
	};
	return joined;
}
