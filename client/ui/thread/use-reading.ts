import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { isNews } from "../../../shared/timeline.ts";
import type { TimelineItem } from "../../../shared/timeline-items.ts";
import type { OpenThread } from "../../data/family-data.ts";
import { lastSeenSeq } from "./last-seen-seq.ts";
import type { TimelineVirtualizer } from "./use-timeline-scroll.ts";

type Reading = {
	thread: OpenThread;
	items: readonly TimelineItem[];
	virtualizer: TimelineVirtualizer;
	scroller: RefObject<HTMLDivElement | null>;
};

const farPx = 240;

/**
 * Watches what is read: marks messages as read once they were on screen in a window somebody looks at,
 * and counts those that came in below. `isFar`: the end is out of sight.
 */
export function useReading({ thread, items, virtualizer, scroller }: Reading) {
	const [isFar, setFar] = useState(false);
	const [unseen, setUnseen] = useState(0);
	const seen = useRef(0);
	const marked = useRef(0);

	const onMove = useCallback(() => {
		const element = scroller.current;
		if (element === null) return;
		seen.current = Math.max(seen.current, lastSeenSeq(items, virtualizer, element));
		const fromEnd = element.scrollHeight - element.scrollTop - element.clientHeight;
		setFar(fromEnd > farPx);
		setUnseen(countUnseen(items, seen.current));
		const isLookedAt = document.visibilityState === "visible" && document.hasFocus();
		if (!isLookedAt || seen.current <= marked.current) return;
		marked.current = seen.current;
		thread.markRead(seen.current);
	}, [thread, items, virtualizer, scroller]);

	useLayoutEffect(() => {
		// One frame later the new rows have been measured and the place is settled.
		const frame = requestAnimationFrame(onMove);
		return () => cancelAnimationFrame(frame);
	}, [onMove]);

	useEffect(() => {
		addEventListener("focus", onMove);
		document.addEventListener("visibilitychange", onMove);
		return () => {
			removeEventListener("focus", onMove);
			document.removeEventListener("visibilitychange", onMove);
		};
	}, [onMove]);

	return { isFar, unseen, onMove };
}

function countUnseen(items: readonly TimelineItem[], seen: number): number {
	return items.filter((item) => item.type === "message" && isNews(item) && item.seq !== null && item.seq > seen).length;
}
