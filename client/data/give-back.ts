import type { Ask } from "./api.ts";
import { createAskPatiently, pause } from "./ask-patiently.ts";
import { createBackoff } from "./backoff.ts";
import type { HistoryWatch } from "./history-watch.ts";
import type { Link } from "./link.ts";
import type { LookThrough } from "./look-through.ts";
import type { MemberReplica } from "./member-replica.ts";
import { onePageAtATime } from "./one-page-at-a-time.ts";
import type { Outbox } from "./outbox.ts";
import type { Segments } from "./segments.ts";
import type { Tabs } from "./tabs.ts";
import { until } from "./until.ts";
import type { UpdateRows } from "./update-rows.ts";
import type { World } from "./world.ts";

/** Gives the server back what it has lost, when it was put back to an older day: people first, then the threads. */
export type GiveBack = {
	/** The server lacks something of this document. */
	foundBehind: (name: string) => void;
	stop: () => void;
};

export type GiveBackAllParts = {
	world: World;
	me: string;
	ask: Ask;
	link: Link;
	tabs: Tabs;
	rows: UpdateRows;
	member: MemberReplica;
	segments: Segments;
	outbox: Outbox;
	history: HistoryWatch;
	lookThrough: LookThrough;
};

/** A server that is behind again so soon after it was given everything is asked less and less often. */
const calmMs = 5 * 60_000;

/**
 * The old member document names everything there was to give, so it is replaced last: whoever is killed in between
 * begins again, and what is back already is only known to the server a second time.
 */
export function createGiveBack(parts: GiveBackAllParts): GiveBack {
	const { world, me, link, member, history } = parts;
	const stopping = new AbortController();
	const { signal } = stopping;
	const ask = createAskPatiently({ world, ask: parts.ask, link, signal });
	const giving = { ...parts, ask, signal, isBehindAgain: () => behind.size > 0 };
	const backoff = createBackoff(1_000, 60_000, world.randomBytes);
	let behind: ReadonlySet<string> = new Set();
	let isRunning = false;
	let endedAt = 0;

	async function giveAll(): Promise<void> {
		await until([member.view], () => member.view.get() !== null, signal);
		await member.catchUp().catch(() => undefined);
		const old = member.view.get();
		if (old === null) return;
		const names = behind;
		behind = new Set();
		try {
			// Hardly any server is ever put back: this is no part of the first script. What cannot be fetched is tried again.
			const { giveAndTakeUp } = await import("./give-and-take-up.ts");
			await giveAndTakeUp(giving, names, old);
		} catch (error) {
			behind = new Set([...behind, ...names]);
			throw error;
		}
	}
	async function run(): Promise<void> {
		isRunning = true;
		if (performance.now() - endedAt > calmMs) backoff.reset();
		history.setGiving(true);
		while (behind.size > 0 && !signal.aborted) {
			// Those that are behind are found one after the other.
			await pause(backoff.nextMs(), signal);
			// The store shows what is wrong with the disk; the documents are still behind, and are told of again.
			await onePageAtATime(world, `hearth gives back for ${me}`, signal, giveAll).catch(() => undefined);
			await settled();
		}
		history.setGiving(false);
		isRunning = false;
		endedAt = performance.now();
	}
	/** What was entered anew is told whether it is still behind. */
	async function settled(): Promise<void> {
		await until([member.state], () => ["live", "behind"].includes(member.state.get().kind), signal);
	}

	return {
		foundBehind(name) {
			behind = new Set([...behind, name]);
			if (!isRunning) run().catch(reportError);
		},
		stop: () => stopping.abort(),
	};
}
