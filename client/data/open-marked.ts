import { type Entry, isAboutEntry } from "../../shared/entry.ts";
import { foldTimeline } from "../../shared/timeline.ts";
import type { TimelineMessage } from "../../shared/timeline-items.ts";
import { bringSegment } from "./bring-segment.ts";
import { type Derived, derive } from "./derive.ts";
import type { Marked, OpenMarked } from "./marked-view.ts";
import type { ThreadParts } from "./open-thread.ts";
import { isShown } from "./outbox-row.ts";
import { createWritable } from "./readable.ts";

export type MarkedParts = Pick<ThreadParts, "me" | "member" | "threads" | "segments" | "outbox" | "link">;

/**
 * Reads messages of which it is known where they stand, one segment after the other, and holds none of them in memory but
 * what was found. It looks again when something was said of an old message, when others are marked, and at each opening.
 */
export function openMarked(parts: MarkedParts, marked: Derived<readonly Marked[]>): OpenMarked {
	const { member, threads, segments, link } = parts;
	const found = createWritable<ReadonlyMap<string, TimelineMessage>>(new Map());
	const missing = createWritable<ReadonlySet<string>>(new Set());
	const wasLooked = createWritable(false);
	const stopping = new AbortController();
	/** Up to which number a sealed segment was read, and for which messages. */
	const wasRead = new Map<string, string>();
	let isLooking = false;
	let isAskedAgain = false;

	function look(): void {
		isAskedAgain = true;
		// A disk that fails shows itself; what was found stays.
		if (!isLooking) lookThrough().catch(() => undefined);
	}
	async function lookThrough(): Promise<void> {
		isLooking = true;
		try {
			while (isAskedAgain && !stopping.signal.aborted) {
				isAskedAgain = false;
				for (const one of bySegment(marked.get())) await readSegment(one);
			}
		} finally {
			isLooking = false;
			wasLooked.set(threads.get() !== null);
		}
	}

	async function readSegment({ thread, segment, ids }: OfSegment): Promise<void> {
		const record = () => member.view.get()?.threads.get(thread);
		const open = record()?.open ?? -1;
		const sought = new Set(ids);
		// Of what was pinned or starred here and not sent nobody has said where it stands: mostly near the end.
		const numbers = segment === null ? Array.from({ length: open + 1 }, (_, index) => open - index) : [segment];
		if (segment === null) take([], sought);
		for (const number of numbers) {
			if (sought.size === 0 || stopping.signal.aborted) return;
			const name = `${thread} ${number}`;
			const upTo = `${record()?.sealed[number] ?? "open"} ${[...sought].join(" ")}`;
			if (number < open && segment !== null && wasRead.get(name) === upTo) return;
			const held = segments.hold(thread, number);
			try {
				const isWhole = await bringSegment({ number, held }, { link, record, signal: stopping.signal });
				take(held.segment.get()?.entries ?? [], sought);
				if (isWhole) wasRead.set(name, upTo);
			} finally {
				held.release();
			}
		}
		miss(sought);
	}
	/** What is among these entries, or waits on this device, is sought no more. */
	function take(entries: readonly Entry[], sought: Set<string>): void {
		const messages = messagesOf(parts, entries, sought);
		if (messages.length === 0) return;
		for (const { id } of messages) sought.delete(id);
		const ids = new Set(messages.map(({ id }) => id));
		found.set(new Map([...found.get(), ...messages.map((one) => [one.id, one] as const)]));
		missing.set(new Set([...missing.get()].filter((id) => !ids.has(id))));
	}
	/** Not on this device; or it was found once, and is deleted since. */
	function miss(ids: ReadonlySet<string>): void {
		if (ids.size === 0) return;
		found.set(new Map([...found.get()].filter(([id]) => !ids.has(id))));
		missing.set(new Set([...missing.get(), ...ids]));
	}

	const view = derive([marked, found, missing, wasLooked], () => ({
		marked: marked.get(),
		found: found.get(),
		missing: missing.get(),
		isReading: !wasLooked.get(),
	}));
	const stops = [marked.subscribe(look), member.view.subscribe(look)];
	look();
	return {
		view,
		close() {
			stopping.abort();
			for (const stop of stops) stop();
			marked.stop();
			view.stop();
		},
	};
}

type OfSegment = { thread: string; segment: number | null; ids: string[] };

/** In the order in which they are shown, as far as that is one reading a segment. */
function bySegment(marked: readonly Marked[]): OfSegment[] {
	const groups = new Map<string, OfSegment>();
	for (const { thread, segment, id } of marked) {
		const name = `${thread} ${segment}`;
		const group = groups.get(name) ?? { thread, segment, ids: [] };
		groups.set(name, group);
		group.ids.push(id);
	}
	return [...groups.values()];
}

/** As a page would show them: with changed words, what was put to them, and what of mine still waits. */
function messagesOf(
	{ me, outbox }: MarkedParts,
	entries: readonly Entry[],
	ids: ReadonlySet<string>,
): TimelineMessage[] {
	const ofThem = entries.filter((entry) => ids.has(isAboutEntry(entry) ? entry.of : entry.id));
	const waiting = outbox.rows
		.get()
		.filter(isShown)
		.filter(({ said }) => ids.has(said.id) || ("of" in said && ids.has(said.of)));
	const folded = foldTimeline({
		...{ me, members: [], reads: {}, entries: ofThem, readAtOpening: Number.POSITIVE_INFINITY, dayOf: () => "" },
		waiting: waiting.map(({ said, refused }) => ({ said, refused })),
		stars: ids,
		justDeleted: new Set(),
	});
	return folded.filter((item) => item.type === "message");
}
