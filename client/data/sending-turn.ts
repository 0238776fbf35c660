import type { Link } from "./link.ts";
import type { Sender } from "./sender.ts";
import type { Tabs } from "./tabs.ts";
import type { World } from "./world.ts";

type Parts = {
	world: World;
	name: string;
	/** What the page at work tells the others. */
	sign: "sending" | "bringing";
	tabs: Tabs;
	link: Link;
	/** What is to be sent next, by a name of its own; null when there is nothing. */
	next: () => string | number | null;
	sender: Sender;
};

const lookMs = 2_500;
/** A page that sends and does not say so for this long is frozen or without a connection. */
const patienceMs = 5_000;

/**
 * Lets one page of this browser send at a time, by a lock the browser takes back when the page ends. A page in the
 * background may be frozen with the lock in its hand: a visible one whose words do not move takes it over. Should two
 * send for a moment, nothing is doubled, because an id is taken once.
 */
export function takeTurnsSending(parts: Parts): () => void {
	const { world, name, sign, tabs, link, next, sender } = parts;
	const { locks } = world;
	let isClosed = false;
	let hasGivenWay = false;
	let letGo: (() => void) | null = null;
	let waiting: AbortController | null = null;
	let stuckSince: { at: number; key: string | number } | null = null;

	if (locks === null) {
		// Plain http has no locks: every page sends.
		sender.start();
		return sender.pause;
	}

	function holdLock(): Promise<void> {
		sender.start();
		return new Promise((resolve) => {
			letGo = resolve;
		});
	}
	function loseLock(): void {
		letGo = null;
		sender.pause();
	}
	function queueUp(): void {
		const giveUp = new AbortController();
		waiting = giveUp;
		locks?.request(name, { signal: giveUp.signal }, holdLock).catch(() => {
			// Either we stopped waiting ourselves, or another page took the lock out of our hand.
			if (giveUp.signal.aborted) return;
			loseLock();
			if (!isClosed) queueUp();
		});
	}
	function takeOver(): void {
		waiting?.abort();
		locks?.request(name, { steal: true }, holdLock).catch(() => {
			loseLock();
			if (!isClosed) queueUp();
		});
	}

	/** A page the server no longer speaks with can send nothing: a newer one of this browser may. */
	function giveWay(): void {
		const isTooOld = link.state.get().kind === "update-required";
		if (isTooOld === hasGivenWay) return;
		hasGivenWay = isTooOld;
		if (!isTooOld) {
			queueUp();
			return;
		}
		waiting?.abort();
		letGo?.();
		loseLock();
	}

	/** What is next has not moved for long, though this page could send it. */
	function isStuck(): boolean {
		const first = next();
		const couldSend = world.page.isVisible() && link.state.get().kind === "live";
		if (first === null || !couldSend) {
			stuckSince = null;
			return false;
		}
		if (stuckSince?.key !== first) stuckSince = { at: performance.now(), key: first };
		return performance.now() - stuckSince.at > patienceMs;
	}
	function look(): void {
		if (letGo !== null) {
			if (link.state.get().kind === "live" && next() !== null) tabs.tell({ kind: sign });
		} else if (isStuck()) {
			stuckSince = null;
			takeOver();
		}
	}

	const stopHearing = tabs.hear((message) => {
		if (message.kind === sign) stuckSince = null;
	});
	const looking = setInterval(look, lookMs);
	const stopFollowing = link.state.subscribe(giveWay);
	queueUp();

	return () => {
		isClosed = true;
		clearInterval(looking);
		stopFollowing();
		stopHearing();
		waiting?.abort();
		letGo?.();
		loseLock();
	};
}
