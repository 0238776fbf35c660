import type { TimelineItem } from "../../shared/timeline-items.ts";
import { type Derived, derive } from "./derive.ts";
import type { ThreadView } from "./family-data.ts";
import type { Link } from "./link.ts";
import type { MemberReplica } from "./member-replica.ts";
import type { Readable } from "./readable.ts";
import type { SegmentWindow } from "./segment-window.ts";
import type { ShownThreads } from "./shown-threads.ts";

type Parts = {
	me: string;
	threadId: string;
	member: MemberReplica;
	threads: ShownThreads;
	link: Link;
	onScreen: SegmentWindow;
	items: Readable<TimelineItem[]>;
};

/** What the page of one thread shows. */
export function createThreadView(parts: Parts): Derived<ThreadView> {
	const { me, threadId, member, threads, link, onScreen, items } = parts;
	/** What this device has begun is whole from the first moment, and need not wait for the server to say so. */
	let wasOfOutbox = false;

	/** The server may still tell more than this device knows. */
	const isHopeful = () => ["connecting", "live"].includes(link.state.get().kind);

	function state(): ThreadView["state"] {
		const shown = threads.get()?.get(threadId);
		if (shown === undefined) {
			const isSettled = member.state.get().kind === "live" || !isHopeful();
			return isSettled && threads.get() !== null ? "missing" : "loading";
		}
		wasOfOutbox ||= !member.view.get()?.threads.has(threadId);
		if (wasOfOutbox) return "ready";
		const newest = onScreen.shown.get().at(-1)?.held;
		const segment = newest?.segment.get() ?? null;
		if (newest === undefined || segment === null || !onScreen.isFilled()) return "loading";
		// On a new device the disk is empty, which is not yet the same as an empty conversation.
		const isBlank = segment.lastSeq === 0 && items.get().length === 0;
		return isBlank && !newest.wasLive() && isHopeful() ? "loading" : "ready";
	}

	return derive([items, threads, member.state, link.state, onScreen.changes, onScreen.isLoadingOlder], () => {
		const shown = onScreen.shown.get();
		const newest = shown.at(-1)?.held;
		const of = threads.get()?.get(threadId) ?? null;
		const others = (newest?.present.get() ?? []).filter(({ member: id }) => id !== me);
		return {
			state: state(),
			shown: of,
			record: of?.record ?? null,
			items: items.get(),
			hasOlder: (shown[0]?.number ?? 0) > 0,
			isLoadingOlder: onScreen.isLoadingOlder.get(),
			lastSeq: newest?.segment.get()?.lastSeq ?? 0,
			typing: [...new Set(others.filter(({ typing }) => typing).map(({ member: id }) => id))],
			online: [...new Set(others.map(({ member: id }) => id))],
		};
	});
}
