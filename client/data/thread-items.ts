import { foldTimeline } from "../../shared/timeline.ts";
import type { TimelineItem } from "../../shared/timeline-items.ts";
import type { Deletions } from "./deletions.ts";
import { type Derived, derive } from "./derive.ts";
import { keepSame } from "./keep-same.ts";
import { localDay } from "./local-day.ts";
import type { MemberReplica } from "./member-replica.ts";
import type { Outbox } from "./outbox.ts";
import { isShown } from "./outbox-row.ts";
import { entriesOf, type SegmentWindow } from "./segment-window.ts";
import type { ShownThreads } from "./shown-threads.ts";
import { readMark } from "./thread-row.ts";

type Parts = {
	me: string;
	threadId: string;
	member: MemberReplica;
	threads: ShownThreads;
	outbox: Outbox;
	deletions: Deletions;
	onScreen: SegmentWindow;
};

/** The folded timeline of one thread, folded anew only when one of its sources has changed. */
export function createThreadItems(parts: Parts): Derived<TimelineItem[]> {
	const { me, threadId, member, threads, outbox, deletions, onScreen } = parts;
	let items: TimelineItem[] = [];
	let readAtOpening: number | null = null;
	let isCaughtUp = false;
	/** Begun while no server knew of it: all there is of it is here, and is not taken away until more comes. */
	let wasOfOutbox = false;

	return derive([onScreen.changes, threads, outbox.rows, deletions.pending], () => {
		const record = threads.get()?.get(threadId)?.record;
		if (record === undefined) return items;
		wasOfOutbox ||= !member.view.get()?.threads.has(threadId);
		if (!wasOfOutbox && !onScreen.isFilled()) return items;
		const newest = onScreen.shown.get().at(-1)?.held;
		const entries = entriesOf(onScreen.shown.get());
		const mine = outbox.rows.get().filter(({ said }) => said.thread === threadId);
		// The divider stays where it is drawn first: what is brought later from further back does not move it.
		const [first] = entries;
		if (first !== undefined) readAtOpening ??= Math.max(readMark(me, record, mine), first.seq - 1);
		if (!isCaughtUp && newest?.wasLive()) {
			isCaughtUp = true;
			const mark = readAtOpening ?? 0;
			// Nothing was new when I came: what comes under my eyes needs no divider in this visit.
			if (!entries.some((entry) => entry.seq > mark && entry.by !== me)) readAtOpening = Number.POSITIVE_INFINITY;
		}
		const waiting = mine.filter(isShown).map(({ said, refused }) => ({ said, refused }));
		const folded = foldTimeline({
			me,
			members: record.members,
			reads: record.reads,
			entries,
			waiting,
			justDeleted: new Set(deletions.pending.get().keys()),
			stars: member.view.get()?.stars ?? new Map(),
			readAtOpening: readAtOpening ?? 0,
			dayOf: localDay,
		});
		items = keepSame(items, folded);
		return items;
	});
}
