import type { TimelineMessage } from "../../shared/timeline-items.ts";
import { bringSegment } from "./bring-segment.ts";
import { derive } from "./derive.ts";
import { keepSame } from "./keep-same.ts";
import { mediaMessages } from "./media-messages.ts";
import type { MediaView, OpenMedia } from "./media-view.ts";
import type { ThreadParts } from "./open-thread.ts";
import { isEntry } from "./outbox-row.ts";
import { createWritable } from "./readable.ts";
import type { HeldSegment } from "./segments.ts";

type MediaParts = Pick<ThreadParts, "me" | "member" | "threads" | "segments" | "outbox" | "link">;

/**
 * Looks through a thread from its end, segment by segment, and holds none but the open one in memory: of the others only
 * what was found. So it costs the same however long the thread is.
 */
export function openThreadMedia(parts: MediaParts, threadId: string): OpenMedia {
	const { me, member, threads, segments, outbox, link } = parts;
	/** By segment; what was found in those that are sealed does not change any more but by a deletion. */
	const found = createWritable<ReadonlyMap<number, readonly TimelineMessage[]>>(new Map());
	const looking = createWritable<"no" | "yes" | "cut">("no");
	const oldest = createWritable(Number.POSITIVE_INFINITY);
	const stopping = new AbortController();
	let open: { number: number; held: HeldSegment; stop: () => void } | null = null;

	const record = () => member.view.get()?.threads.get(threadId);

	function note(number: number, held: HeldSegment): void {
		const entries = held.segment.get()?.entries;
		if (entries === undefined) return;
		const before = found.get().get(number) ?? [];
		const now = keepSame(before, mediaMessages({ me, entries, waiting: [] }));
		found.set(new Map(found.get()).set(number, now));
	}
	/** The open segment is followed; one that was sealed meanwhile is known up to its end. */
	function follow(): void {
		const number = record()?.open;
		if (number === undefined || number === open?.number) return;
		const before = open;
		const held = segments.hold(threadId, number);
		held.link(2);
		open = { number, held, stop: held.segment.subscribe(() => note(number, held)) };
		oldest.set(Math.min(oldest.get(), number));
		note(number, held);
		if (before === null) return;
		before.stop();
		before.held.release();
	}

	async function loadOlder(): Promise<void> {
		if (looking.get() === "yes" || !Number.isFinite(oldest.get())) return;
		looking.set("yes");
		let isCut = false;
		let isFound = false;
		while (oldest.get() > 0 && !isFound && !isCut && !stopping.signal.aborted) {
			const number = oldest.get() - 1;
			const held = segments.hold(threadId, number);
			isCut = !(await bringSegment({ number, held }, { link, record, signal: stopping.signal }));
			if (!isCut) oldest.set(number);
			note(number, held);
			isFound = (found.get().get(number)?.length ?? 0) > 0;
			held.release();
		}
		looking.set(isCut ? "cut" : "no");
	}

	/** What a server was put back to may hold a message at two places for a while: the newer one counts. */
	function newestFirst(): TimelineMessage[] {
		const numbers = [...found.get().keys()].sort((one, other) => other - one);
		const accepted = numbers.flatMap((number) => found.get().get(number)?.toReversed() ?? []);
		const mine = outbox.rows.get().filter((row) => row.said.thread === threadId);
		const waiting = mine.filter(isEntry).map(({ said, refused }) => ({ said, refused }));
		const unsent = mediaMessages({ me, entries: [], waiting }).toReversed();
		const seen = new Set(accepted.map(({ id }) => id));
		const isFirst = new Set<string>();
		return [...unsent.filter(({ id }) => !seen.has(id)), ...accepted].filter(
			({ id }) => !isFirst.has(id) && isFirst.add(id),
		);
	}
	function reach(): MediaView["reach"] {
		if (looking.get() === "yes") return "looking";
		// A thread no server knows of yet has no segment; all there is of it waits.
		const isUnstarted = !Number.isFinite(oldest.get());
		if (isUnstarted) return threads.get()?.has(threadId) ? "end" : "more";
		if (oldest.get() === 0) return "end";
		return looking.get() === "cut" ? "cut" : "more";
	}

	let messages: readonly TimelineMessage[] = [];
	const view = derive([found, looking, oldest, threads, outbox.rows], (): MediaView => {
		messages = keepSame(messages, newestFirst());
		return { messages, reach: reach() };
	});
	const stopFollowing = member.view.subscribe(follow);
	follow();

	return {
		view,
		loadOlder,
		close() {
			stopping.abort();
			stopFollowing();
			view.stop();
			open?.stop();
			open?.held.release();
			open = null;
		},
	};
}
