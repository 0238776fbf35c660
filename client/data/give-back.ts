import { parseDocumentName } from "../../shared/document-names.ts";
import type { Ask } from "./api.ts";
import { createAskPatiently, pause } from "./ask-patiently.ts";
import { createBackoff } from "./backoff.ts";
import { fetchAnew, ServerLostMore } from "./fetch-anew.ts";
import { giveBackPeople } from "./give-back-people.ts";
import { giveBackThread, type ThreadGiven } from "./give-back-thread.ts";
import type { HistoryWatch } from "./history-watch.ts";
import { isIn } from "./joined-document.ts";
import type { Link } from "./link.ts";
import type { LookThrough } from "./look-through.ts";
import type { MemberReplica } from "./member-replica.ts";
import type { MemberView } from "./member-view.ts";
import { onePageAtATime } from "./one-page-at-a-time.ts";
import type { Outbox } from "./outbox.ts";
import { isEntry, isWaiting } from "./outbox-row.ts";
import { sayReadsAgain } from "./say-reads-again.ts";
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

type Parts = {
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
export function createGiveBack(parts: Parts): GiveBack {
	const { world, me, link, tabs, rows, member, segments, outbox, history, lookThrough } = parts;
	const stopping = new AbortController();
	const { signal } = stopping;
	const ask = createAskPatiently({ world, ask: parts.ask, link, signal });
	const giving = { ...{ ask, segments, rows, tabs, history, signal }, onGiven: history.given };
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
			await giveAndTakeUp(names, old);
		} catch (error) {
			behind = new Set([...behind, ...names]);
			throw error;
		}
	}
	async function giveAndTakeUp(names: ReadonlySet<string>, old: MemberView): Promise<void> {
		const isMemberBehind = names.has(member.name);
		const arePeopleTaken = !isMemberBehind || (await giveBackPeople(ask, old));
		const given = new Map<string, ThreadGiven>();
		const found = segmentsIn(names);
		const threadIds = found.map(({ threadId }) => threadId);
		for (const threadId of new Set([...(isMemberBehind ? old.threads.keys() : []), ...threadIds])) {
			if (signal.aborted) return;
			const ofThread = found.filter((one) => one.threadId === threadId).map(({ segment }) => segment);
			given.set(threadId, await giveBackThread(giving, threadId, old.threads.get(threadId), ofThread));
		}
		if (signal.aborted) return;
		if (behind.size > 0) throw new ServerLostMore();
		await takeAllUp(names, given, old, arePeopleTaken);
		lookThrough.lookAgain(outbox.rows.get().filter((row) => isEntry(row) && isWaiting(row)));
	}
	async function takeAllUp(
		names: ReadonlySet<string>,
		given: ReadonlyMap<string, ThreadGiven>,
		old: MemberView,
		arePeopleTaken: boolean,
	): Promise<void> {
		const isMemberBehind = names.has(member.name);
		const agreed = await takeUp(names, given);
		const isAllTaken = arePeopleTaken && [...given.values()].every(({ segments: all }) => isTaken(all));
		if (!isAllTaken || isMemberBehind) history.setTaken(isAllTaken);
		if (!isMemberBehind || signal.aborted) return;
		if (behind.size > 0 || !isIn(member.state.get())) throw new ServerLostMore();
		if (!(await member.fetchAnew(signal))) return;
		tabs.tell({ kind: "replaced", document: member.name });
		await sayReadsAgain({ world, me, member, outbox }, old, agreed);
	}

	/**
	 * What the server holds elsewhere is fetched anew, what it has back is entered again, and what it would not take stays
	 * here beside what it has. Answers up to which number each thread still is as it was.
	 */
	async function takeUp(
		names: ReadonlySet<string>,
		given: ReadonlyMap<string, ThreadGiven>,
	): Promise<ReadonlyMap<string, number>> {
		const agreed = new Map<string, number>();
		for (const [threadId, { segments: outcomes, wasUnknown }] of given) {
			const back = wasUnknown ? [...outcomes].filter(([, { isGone }]) => !isGone) : [];
			for (const [segment, { isRefused }] of back) rejoin(threadId, segment, isRefused);
			const stale = [...outcomes].filter(([, { stale, isRefused }]) => stale && !isRefused).map(([segment]) => segment);
			if (stale.length > 0) agreed.set(threadId, await fetchAnew(giving, threadId, stale));
		}
		for (const { threadId, segment } of segmentsIn(names)) {
			const outcome = given.get(threadId)?.segments.get(segment);
			if (outcome === undefined || !outcome.stale || outcome.isRefused)
				rejoin(threadId, segment, outcome?.isRefused ?? false);
		}
		return agreed;
	}
	function rejoin(threadId: string, segment: number, isMerged: boolean): void {
		const held = segments.hold(threadId, segment);
		held.rejoin(isMerged);
		held.release();
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

function isTaken(segments: ThreadGiven["segments"]): boolean {
	return [...segments.values()].every(({ isRefused }) => !isRefused);
}

function segmentsIn(names: Iterable<string>): { threadId: string; segment: number }[] {
	return [...names].map(parseDocumentName).filter((one) => one?.kind === "thread");
}
