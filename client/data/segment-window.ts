import type { Entry } from "../../shared/entry.ts";
import type { ThreadRecord } from "../../shared/member-document.ts";
import { bringSegment } from "./bring-segment.ts";
import type { Link } from "./link.ts";
import type { MemberReplica } from "./member-replica.ts";
import { nextTask } from "./next-task.ts";
import { createWritable, type Readable } from "./readable.ts";
import type { HeldSegment, Segments } from "./segments.ts";
import { until } from "./until.ts";

export type Shown = { number: number; held: HeldSegment; leave: () => void };

/** The run of segments of one thread that is on screen: always the open one, and older ones as they are asked for. */
export type SegmentWindow = {
	/** Oldest first, without gaps. Empty while the thread is not known. */
	shown: Readable<readonly Shown[]>;
	/** Tells whenever one of the shown segments changes, or which are shown. */
	changes: Readable<number>;
	/** True once there is enough to begin with: a screenful, and what is unread as far as that is sensible. */
	isFilled: () => boolean;
	isLoadingOlder: Readable<boolean>;
	loadOlder: () => Promise<void>;
	loadBackTo: (messageId: string) => Promise<BackTo>;
	close: () => void;
};

/** Whether a message came: `nowhere` in the thread, or `unknown` as long as not everything can be had. */
export type BackTo = "here" | "nowhere" | "unknown";

type Parts = { segments: Segments; member: MemberReplica; link: Link };

/** With fewer messages than this the segment before is brought too: the screen would look empty right after a new one. */
const enoughMessages = 60;
/** Segments brought at the opening, so that it can begin at the first unread message. */
const segmentsAtOpening = 4;
/** What is not on the disk may take its time to come; the page is drawn without it. */
const fillWithinMs = 600;

/** `readSeq` is how far I have read, at the time it is asked. */
export function openSegmentWindow(
	{ segments, member, link }: Parts,
	threadId: string,
	readSeq: () => number,
): SegmentWindow {
	const shown = createWritable<readonly Shown[]>([]);
	const changes = createWritable(0);
	const isLoadingOlder = createWritable(false);
	const stopping = new AbortController();
	let isFilled = false;
	const tell = () => changes.set(changes.get() + 1);

	const record = (): ThreadRecord | undefined => member.view.get()?.threads.get(threadId);

	function hold(number: number): Shown {
		const held = segments.hold(threadId, number);
		// What is only on its way changes nothing on the screen; all that is there would be folded anew for it.
		const tellIfShown = () => {
			if (shown.get().includes(one)) tell();
		};
		const stops = [held.segment, held.state, held.present].map((source) => source.subscribe(tellIfShown));
		function leave(): void {
			for (const stop of stops) stop();
			held.release();
		}
		const one = { number, held, leave };
		return one;
	}
	function follow(): void {
		const open = record()?.open;
		if (open === undefined) {
			// I am not in it any more. Should I come back, the segments are read and joined anew: these are closed for good.
			const before = shown.get();
			if (before.length > 0) shown.set([]);
			for (const one of before) one.leave();
			return;
		}
		const newest = shown.get().at(-1)?.number;
		if (newest === open) return;
		// More than one segment further: what lies between would be much to load at once. The page begins anew at the end.
		const isNext = newest === open - 1;
		const before = shown.get();
		const next = hold(open);
		next.held.link(2);
		shown.set(isNext ? [...before, next] : [next]);
		if (!isNext) for (const one of before) one.leave();
		fillUp(next).catch(reportError);
	}
	/**
	 * Something was said of a message in a sealed segment. Another page of this browser may have brought it to the disk
	 * already, and nobody would bring it here then.
	 */
	function bringUp(): void {
		for (const { number, held } of shown.get()) {
			const last = record()?.sealed[number] ?? 0;
			if (last > (held.segment.get()?.lastSeq ?? last)) held.link(3);
		}
	}
	async function fillUp(newest: Shown): Promise<void> {
		await until([newest.held.segment], () => newest.held.segment.get() !== null, stopping.signal);
		await until([newest.held.state, link.state, changes], () => !isBlank(newest), stopping.signal);
		const inTime = setTimeout(noteFilled, fillWithinMs);
		for (let step = 1; step < segmentsAtOpening && !stopping.signal.aborted && !isEnough(); step += 1) {
			await loadOlder();
		}
		clearTimeout(inTime);
		noteFilled();
	}
	/** On a new device the disk is empty, which is not yet the same as an empty conversation. */
	function isBlank({ held }: Shown): boolean {
		const isHopeful = ["connecting", "live"].includes(link.state.get().kind);
		return held.segment.get()?.lastSeq === 0 && !held.wasLive() && isHopeful;
	}
	function isEnough(): boolean {
		const entries = entriesOf(shown.get());
		const isUnreadHere = (entries[0]?.seq ?? Number.POSITIVE_INFINITY) <= readSeq() + 1;
		return (entries.length >= enoughMessages && isUnreadHere) || shown.get()[0]?.number === 0;
	}
	function noteFilled(): void {
		if (isFilled) return;
		isFilled = true;
		tell();
	}

	async function loadOlder(): Promise<void> {
		const oldest = shown.get()[0];
		if (oldest === undefined || oldest.number === 0 || isLoadingOlder.get()) return;
		isLoadingOlder.set(true);
		const older = hold(oldest.number - 1);
		await bringSegment(older, { link, record, signal: stopping.signal });
		// Reading it was a task; to fold and draw it is another.
		await nextTask();
		const hasAnything = (older.held.segment.get()?.entries.length ?? 0) > 0;
		if (hasAnything && !stopping.signal.aborted && shown.get()[0] === oldest) shown.set([older, ...shown.get()]);
		else older.leave();
		isLoadingOlder.set(false);
	}

	/**
	 * All that lies between is shown at once: shown one after the other, each would be folded and drawn with all before it,
	 * which for a message of years ago takes minutes. What is not there is not shown for nothing.
	 */
	async function loadBackTo(messageId: string): Promise<BackTo> {
		await until([isLoadingOlder], () => !isLoadingOlder.get(), stopping.signal);
		const oldest = shown.get()[0];
		if (oldest === undefined) return "unknown";
		if (shown.get().some((one) => has(one, messageId))) return "here";
		isLoadingOlder.set(true);
		const brought: Shown[] = [];
		let found: BackTo = "nowhere";
		for (let number = oldest.number - 1; number >= 0 && found === "nowhere"; number -= 1) {
			const older = hold(number);
			brought.unshift(older);
			const isWhole = await bringSegment(older, { link, record, signal: stopping.signal });
			if (has(older, messageId)) found = "here";
			else if (!isWhole) found = "unknown";
		}
		await nextTask();
		const isWanted = found === "here" && !stopping.signal.aborted && shown.get()[0] === oldest;
		if (isWanted) shown.set([...brought, ...shown.get()]);
		else for (const older of brought) older.leave();
		isLoadingOlder.set(false);
		return isWanted || found !== "here" ? found : "unknown";
	}

	const stops = [
		member.view.subscribe(follow),
		member.view.subscribe(bringUp),
		changes.subscribe(bringUp),
		shown.subscribe(tell),
	];
	follow();

	return {
		shown,
		changes,
		isFilled: () => isFilled,
		isLoadingOlder,
		loadOlder,
		loadBackTo,
		close() {
			stopping.abort();
			for (const stop of stops) stop();
			for (const one of shown.get()) one.leave();
			shown.set([]);
		},
	};
}

function has({ held }: Shown, messageId: string): boolean {
	return held.segment.get()?.ids.has(messageId) ?? false;
}

/**
 * Each entry once, where it stands first: after a server was put back it may have a new place already, while the old one has
 * not been fetched anew.
 */
export function entriesOf(shown: readonly Shown[]): Entry[] {
	const seen = new Set<string>();
	return shown.flatMap(({ held }) => {
		const entries = held.segment.get()?.entries ?? [];
		return entries.filter(({ id }) => !seen.has(id) && seen.add(id));
	});
}
