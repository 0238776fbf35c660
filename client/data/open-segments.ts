import { limits } from "../../shared/limits.ts";
import type { ThreadRecord } from "../../shared/member-document.ts";
import type { MemberReplica } from "./member-replica.ts";
import type { Outbox } from "./outbox.ts";
import { isEntry } from "./outbox-row.ts";
import { createWritable, type Readable } from "./readable.ts";
import type { Receipts } from "./receipts.ts";
import type { Segment } from "./segment.ts";
import type { HeldSegment, Segments } from "./segments.ts";
import { readMark } from "./thread-row.ts";

/** The newest segment of every thread, held and linked; what the thread list and the receipts look at. */
export type OpenSegments = {
	/** By thread: its open segment, and the one before where that is needed for the list. null until read from the disk. */
	tails: Readable<ReadonlyMap<string, readonly Segment[] | null>>;
	stop: () => void;
};

type Parts = { me: string; member: MemberReplica; segments: Segments; receipts: Receipts; outbox: Outbox };
type Open = { number: number; held: HeldSegment; before: HeldSegment | null; stops: (() => void)[] };

/**
 * A device keeps a limited number of documents linked, and the link lets no more in. This many of them are for the thread
 * list; the rest is for older segments, on screen and on their way to the disk, and for what was said.
 */
const followed = limits.linkedDocuments - 60;

/** `onSealed` gets the segment that is open no longer; it still has to reach its last `seq`, and is to be released. */
export function followOpenSegments(
	parts: Parts,
	onSealed: (threadId: string, number: number, held: HeldSegment) => void,
): OpenSegments {
	const { me, member, segments, receipts, outbox } = parts;
	const tails = createWritable<ReadonlyMap<string, readonly Segment[] | null>>(new Map());
	const open = new Map<string, Open>();
	let isScheduled = false;

	function follow(record: ThreadRecord): void {
		const known = open.get(record.id);
		if (known?.number === record.open) return;
		const held = segments.hold(record.id, record.open);
		held.link(2);
		const look = () => {
			const segment = held.segment.get();
			if (segment !== null) receipts.ofSegment(segment, held.persisted).catch(() => undefined);
			lookBefore(record.id);
			schedule();
		};
		const stops = [held.segment.subscribe(look), outbox.rows.subscribe(look)];
		open.set(record.id, { number: record.open, held, before: null, stops });
		if (known !== undefined) leave(known, () => onSealed(record.id, known.number, known.held));
		look();
	}
	/** Right after a new segment was opened, the last words and most of what is unread stand in the one before. */
	function lookBefore(threadId: string): void {
		const one = open.get(threadId);
		const segment = one?.held.segment.get() ?? null;
		const record = member.view.get()?.threads.get(threadId);
		if (one === undefined || segment === null || record === undefined) return;
		if (one.number === 0 || one.before !== null || linked() >= followed) return;
		const [first] = segment.entries;
		if (first !== undefined && first.seq <= readMark(me, record, outbox.rows.get()) + 1) return;
		one.before = segments.hold(threadId, one.number - 1);
		one.before.link(3);
		one.stops.push(one.before.segment.subscribe(schedule));
	}
	const linked = () => [...open.values()].reduce((sum, { before }) => sum + (before === null ? 1 : 2), 0);
	function leave(one: Open, thenRelease: () => void): void {
		for (const stop of one.stops) stop();
		one.before?.release();
		thenRelease();
	}
	function tailOf(one: Open): readonly Segment[] | null {
		const segment = one.held.segment.get();
		const before = one.before?.segment.get() ?? null;
		return segment === null ? null : [before, segment].filter((part) => part !== null);
	}
	function schedule(): void {
		if (isScheduled) return;
		isScheduled = true;
		queueMicrotask(() => {
			isScheduled = false;
			tails.set(new Map([...open].map(([threadId, one]) => [threadId, tailOf(one)])));
		});
	}
	function update(): void {
		const threads = member.view.get()?.threads ?? new Map<string, ThreadRecord>();
		for (const [threadId, one] of [...open]) {
			if (threads.has(threadId)) continue;
			open.delete(threadId);
			leave(one, one.held.release);
		}
		for (const record of [...threads.values()].slice(-followed)) follow(record);
		followWaiting();
		schedule();
	}
	/** What I have said is looked for in its thread, however many others there are. */
	function followWaiting(): void {
		for (const row of outbox.rows.get()) {
			const record = isEntry(row) ? member.view.get()?.threads.get(row.said.thread) : undefined;
			if (record !== undefined) follow(record);
		}
	}

	const stops = [member.view.subscribe(update), outbox.rows.subscribe(followWaiting)];
	update();
	return {
		tails,
		stop() {
			for (const stop of stops) stop();
			for (const one of open.values()) leave(one, one.held.release);
			open.clear();
		},
	};
}
