import type { HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { limits } from "../../shared/limits.ts";
import { closeReasons, protocolVersion } from "../../shared/protocol.ts";
import { createBackoff } from "./backoff.ts";
import { isAboutUs } from "./close-reason.ts";
import {
	createJoined,
	type DocumentState,
	isIn,
	type Joined,
	type JoinedDocument,
	type Joining,
	type Line,
} from "./joined-document.ts";
import { type LinkKind, linkKind } from "./link-state.ts";
import { createWritable, type Readable } from "./readable.ts";
import type { World } from "./world.ts";

/** The one connection to the family's server, with many documents on it. `since` is in ms of the clock handed in. */
export type Link = {
	state: Readable<{ kind: LinkKind; since: number }>;
	join: (joining: Joining) => JoinedDocument;
	/** Tries at once instead of waiting for the next attempt. */
	retryNow: () => void;
	/** Asks the server for a sign of life and makes a new connection when none comes. */
	probe: () => void;
	close: () => void;
};

const attemptMs = 12_000;
const answerMs = 3_000;
/** A connection that lasted this long was a good one: the next begins without a wait. */
const steadyMs = 5_000;
const offlineRetryMs = 60_000;
/** What still comes in so long after the network is said to be gone proves that the browser is mistaken. */
const afterglowMs = 2_000;
/** Documents knocking at once, after the first has been let in; the server's budget before that is small. */
const knockingAtOnce = 20;
/** Places only the opener and the outbox may take: what was said must not wait for what could be read. */
const keptFree = 10;

/**
 * `onDoubt` is called when the server no longer knows us, perhaps: the session must be looked at.
 * `onBehind` gets the name of a document of its own of which it knows less than this device does.
 */
export function createLink(world: World, onDoubt: () => void, onBehind: (name: string) => void): Link {
	const url = `${world.origin.replace(/^http/, "ws")}/sync?protocol=${protocolVersion}`;
	const state = createWritable<{ kind: LinkKind; since: number }>({ kind: "connecting", since: world.clock() });
	const backoff = createBackoff(1_000, 30_000, world.randomBytes);
	const joined = new Set<Joined>();
	const timers: Record<"attempt" | "next" | "steady" | "answer", ReturnType<typeof setTimeout> | undefined> = {
		attempt: undefined,
		next: undefined,
		steady: undefined,
		answer: undefined,
	};
	let line: Line | null = null;
	let isFetching = false;
	let socket: HocuspocusProviderWebsocket | null = null;
	let wasLive = false;
	let failures = 0;
	let isTooOld = false;
	let networkChangedAt = Number.NEGATIVE_INFINITY;
	let isHeardOffline = false;
	let isClosed = false;

	const opener = () => [...joined].find((one) => one.rank === 0) ?? null;
	const isLive = () => isIn(opener()?.state.get() ?? { kind: "offline" });

	/** A house without internet has a server all the same, and some browsers call that offline. */
	const isOnline = () => world.page.isOnline() || isHeardOffline;

	function settle(): void {
		const kind = linkKind({ isOnline: isOnline(), isLive: isLive(), failures, isTooOld });
		if (kind !== state.get().kind) state.set({ kind, since: world.clock() });
	}

	function connect(): void {
		drop();
		if (line === null) {
			void fetchLine();
			return;
		}
		const mine = new line.HocuspocusProviderWebsocket({
			url,
			WebSocketPolyfill: world.WebSocket,
			// One socket, one life: what hung on it goes with it, and nothing queued for it reaches the next.
			maxAttempts: 1,
			messageReconnectTimeout: 45_000,
			onMessage: () => {
				if (isOnline() || performance.now() - networkChangedAt < afterglowMs) return;
				isHeardOffline = true;
				settle();
			},
			onDisconnect: ({ event }) => {
				if (socket === mine) ended(event?.reason ?? "");
			},
		});
		socket = mine;
		timers.attempt = setTimeout(() => ended(""), attemptMs);
		admit();
	}

	async function fetchLine(): Promise<void> {
		if (isFetching) return;
		isFetching = true;
		line = await import("./line.ts").catch(() => null);
		isFetching = false;
		if (isClosed) return;
		// What could not be had is an attempt that failed.
		if (line === null) ended("");
		else connect();
	}

	function ended(reason: string): void {
		failures = wasLive ? 0 : failures + 1;
		drop();
		heed(reason);
		if (isClosed) return;
		timers.next = setTimeout(connect, isOnline() ? backoff.nextMs() : offlineRetryMs);
		settle();
	}

	function drop(): void {
		for (const timer of Object.values(timers)) clearTimeout(timer);
		const old = socket;
		socket = null;
		wasLive = false;
		for (const one of joined) one.lose();
		old?.destroy();
	}

	/** Lets in the opener, then the others by rank, a few at a time, and no more than the server has room for. */
	function admit(): void {
		if (socket === null || line === null) return;
		const count = (kind: DocumentState["kind"]) => [...joined].filter((one) => one.state.get().kind === kind).length;
		const waiting = [...joined].filter((one) => one.state.get().kind === "offline");
		const knocking = count("connecting");
		const room = limits.linkedDocuments - knocking - count("live") - count("behind");
		const next = isLive() ? waiting.toSorted((one, other) => one.rank - other.rank) : waiting.filter(isOpener);
		for (const [index, one] of next.slice(0, Math.max(0, knockingAtOnce - knocking)).entries()) {
			if (index < (one.rank <= 1 ? room : room - keptFree)) one.enter(socket, line);
		}
	}

	function onChange(): void {
		if (isClosed) return;
		if (isLive() && !wasLive) {
			wasLive = true;
			failures = 0;
			isTooOld = false;
			clearTimeout(timers.attempt);
			timers.steady = setTimeout(backoff.reset, steadyMs);
		}
		admit();
		settle();
	}

	function heed(reason: string): void {
		if (reason === closeReasons.updateRequired) isTooOld = true;
		if (isAboutUs(reason)) onDoubt();
		settle();
	}

	/** Back in sight or back in the network: an open socket may be dead without knowing it, a closed one need not wait. */
	function wake(): void {
		settle();
		if (!isOnline() || isClosed) return;
		if (socket === null) {
			connect();
			return;
		}
		probe();
	}
	function probe(): void {
		if (socket === null || !isLive()) return;
		const asked = socket;
		const heardBefore = asked.lastMessageReceived;
		opener()?.ask();
		clearTimeout(timers.answer);
		timers.answer = setTimeout(() => {
			if (socket === asked && asked.lastMessageReceived === heardBefore) connect();
		}, answerMs);
	}

	function onNetwork(): void {
		networkChangedAt = performance.now();
		isHeardOffline = false;
		wake();
	}

	const stops = [world.page.onNetwork(onNetwork), world.page.onSight(wake)];
	connect();

	return {
		state,
		join(joining) {
			const one = createJoined(joining, world.randomBytes, {
				onChange,
				onBehind,
				onRefused: (reason) => {
					heed(reason);
					// Without its opener a connection is of no use to the others.
					if (joining.rank === 0 && !isClosed) ended("");
				},
				onRelease: (gone) => {
					joined.delete(gone);
					admit();
				},
			});
			joined.add(one);
			admit();
			return one;
		},
		retryNow() {
			if (!isLive()) connect();
		},
		probe,
		close() {
			isClosed = true;
			for (const stop of stops) stop();
			drop();
		},
	};
}

function isOpener(one: Joined): boolean {
	return one.rank === 0;
}
