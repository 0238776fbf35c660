import { limits } from "../../shared/limits.ts";
import { parseSaid } from "../../shared/said.ts";
import { createBackoff } from "./backoff.ts";
import { isRejected } from "./close-reason.ts";
import type { Link } from "./link.ts";
import type { Outbox } from "./outbox.ts";
import { createOutboxPage, type OutboxPage } from "./outbox-page.ts";
import { isWaiting, type OutboxRow } from "./outbox-row.ts";
import type { World } from "./world.ts";

/** Brings what waits in the outbox to the server, in order, through one outbox document after the other. */
export type Sender = { start: () => void; pause: () => void };

type Parts = {
	world: World;
	link: Link;
	outbox: Outbox;
	deviceId: string;
	/** The server has taken this, and nothing in a thread document will say so. */
	onDone: (id: string) => void;
	/** The server keeps what waits, and decides it in so many ms. */
	onWait: (ms: number) => void;
	/** Gets what was sent and not decided for the time of the silence; the server may have asked for patience before it. */
	onSilence: (rows: readonly OutboxRow[], isToldToWait: boolean) => void;
};

/** Nothing decided for so long, on a live connection: the server has forgotten what it took, and gets it anew. */
const silenceMs = 60_000;
/** Said and not decided for so long: somebody who walked out of the range of the house would not be told otherwise. */
const doubtMs = 5_000;
/** A refusal that could not be kept is tried again after this long. */
const lookAgainMs = 5_000;
const oneByOne = { entries: 1, bytes: 1 };

export function createSender({ world, link, outbox, deviceId, onDone, onWait, onSilence }: Parts): Sender {
	const backoff = createBackoff(1_000, 60_000, world.randomBytes);
	/** Raw refusals in a row. After the second, rows go one by one, until the bad one is found. */
	let rejections = 0;
	/** Refusals on their way to the disk: my leaving, told behind them, takes along what waits, and these wait no longer. */
	let keeping: Promise<unknown> = Promise.resolve();
	let suspects: ReadonlySet<string> = new Set();
	/** Refused, and the disk had no room for it: they wait once more, and are not what nobody answered. */
	const unkept = new Set<string>();
	let page: OutboxPage | null = null;
	let isStarted = false;
	let isToldToWait = false;
	let pausedUntilTimer: ReturnType<typeof setTimeout> | undefined;
	let silence: ReturnType<typeof setTimeout> | undefined;
	let looking: ReturnType<typeof setTimeout> | undefined;
	let doubt: ReturnType<typeof setInterval> | undefined;

	function pump(): void {
		if (!isStarted || pausedUntilTimer !== undefined || link.state.get().kind !== "live") return;
		const waiting = outbox.rows.get().filter(isWaiting).filter(isSendable);
		if (page !== null) {
			const undecided = waiting.filter((row) => page?.ids.has(row.said.id));
			if (undecided.length === 0) rejections = 0;
			if (undecided.length > 0 || !page.isFull()) {
				if (page.isLive()) page.offer(waiting);
				return;
			}
			// Everything in it is decided, and nothing more would fit.
			endPage();
		}
		if (waiting.length > 0) openPage(waiting);
	}

	/** What the gate is sure to refuse is refused here, so that it cannot spoil the bytes of the others. */
	function isSendable(row: OutboxRow): boolean {
		const parsed = parseSaid(row.said);
		if (!parsed.ok) refuse(row.said.id, parsed.code);
		return parsed.ok;
	}
	function refuse(...refusal: Parameters<Outbox["refuse"]>): void {
		const kept = outbox.refuse(...refusal).catch(() => {
			unkept.add(refusal[0]);
			// The store shows the failed write. What is refused here nobody else would refuse again: it is looked at anew.
			clearTimeout(looking);
			looking = setTimeout(pump, lookAgainMs);
		});
		keeping = Promise.all([keeping, kept]);
	}

	function openPage(waiting: readonly OutboxRow[]): void {
		isToldToWait = false;
		suspects = new Set(waiting.map((row) => row.said.id).filter((id) => suspects.has(id)));
		const limit = suspects.size > 0 ? oneByOne : limits.outboxSlice;
		const mine = createOutboxPage(link, { deviceId, page: world.makeId() }, waiting, limit, {
			onLive: pump,
			onNotice(notice) {
				listenForSilence();
				if (notice.kind === "refused") refuse(notice.id, notice.code);
				else if (notice.kind === "done") void keeping.then(() => onDone(notice.id));
				else {
					isToldToWait = true;
					onWait(notice.ms);
				}
			},
			onEnded(reason) {
				if (page === mine) onPageEnded(mine, reason);
			},
		});
		page = mine;
		listenForSilence();
	}

	function onPageEnded(ended: OutboxPage, reason: string): void {
		endPage();
		if (isRejected(reason)) heedRejection(ended);
		// A lost connection is waited for by the link; everything else the server says is a reason to give it time.
		if (reason !== "") waitBefore(pump);
		else pump();
	}
	function heedRejection(ended: OutboxPage): void {
		rejections += 1;
		const undecided = outbox.rows.get().filter((row) => isWaiting(row) && ended.ids.has(row.said.id));
		const [only] = undecided;
		if (ended.ids.size === 1 && only !== undefined && suspects.has(only.said.id)) refuse(only.said.id, "bad_entry");
		else if (rejections >= 2) suspects = new Set(undecided.map((row) => row.said.id));
	}
	function waitBefore(then: () => void): void {
		pausedUntilTimer = setTimeout(() => {
			pausedUntilTimer = undefined;
			then();
		}, backoff.nextMs());
	}

	function listenForSilence(): void {
		stopListening();
		const waitedFor = () => outbox.rows.get().filter((row) => isWaiting(row) && page?.ids.has(row.said.id));
		doubt = setInterval(() => {
			if (waitedFor().length > 0) link.probe();
		}, doubtMs);
		silence = setTimeout(() => {
			const unanswered = waitedFor();
			if (unanswered.length > 0) {
				onSilence(
					unanswered.filter(({ said }) => !unkept.has(said.id)),
					isToldToWait,
				);
				endPage();
			}
			pump();
		}, silenceMs);
	}
	function stopListening(): void {
		clearInterval(doubt);
		clearTimeout(silence);
	}
	function endPage(): void {
		stopListening();
		page?.end();
		page = null;
	}
	function onRows(): void {
		if (page !== null) listenForSilence();
		if (outbox.rows.get().every((row) => !isWaiting(row))) backoff.reset();
		pump();
	}

	let stops: (() => void)[] = [];
	return {
		start() {
			if (isStarted) return;
			isStarted = true;
			stops = [outbox.rows.subscribe(onRows), link.state.subscribe(pump)];
			pump();
		},
		pause() {
			isStarted = false;
			clearTimeout(pausedUntilTimer);
			clearTimeout(looking);
			pausedUntilTimer = undefined;
			for (const stop of stops) stop();
			endPage();
		},
	};
}
