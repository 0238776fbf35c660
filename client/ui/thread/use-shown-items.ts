import { type RefObject, useRef } from "react";
import type { TimelineItem } from "../../../shared/timeline-items.ts";
import type { ThreadView } from "../../data/family-data.ts";

const endPx = 120;
const fewMessages = 3;

/**
 * The folded items as this visit shows them:
 * the first day's line waits until it is known where the day begins, or it would wander upwards while older messages
 * come in, and what is being read with it; and no "new messages" line is put under the eyes of somebody who
 * watched them arrive.
 */
export function useShownItems(view: ThreadView, scroller: RefObject<HTMLDivElement | null>): TimelineItem[] {
	const divider = useRef<"not yet" | "shown" | "not needed">("not yet");
	const unread = view.items.find((item) => item.type === "unread");

	if (divider.current === "not yet" && unread) {
		const hasWatched = isAtEnd(scroller.current) && unread.count <= fewMessages && isLookedAt();
		divider.current = hasWatched ? "not needed" : "shown";
	}
	const cache = useRef<{ items: TimelineItem[]; shown: TimelineItem[]; rule: string } | null>(null);
	const rule = `${divider.current} ${view.hasOlder}`;
	if (cache.current?.items !== view.items || cache.current.rule !== rule) {
		const shown = view.items.filter((item, index) => {
			if (item.type === "unread") return divider.current === "shown";
			return !(view.hasOlder && index === 0 && item.type === "day");
		});
		cache.current = { items: view.items, shown, rule };
	}
	return cache.current.shown;
}

/** False before the first drawing: what is new at opening was not watched. */
function isAtEnd(scroller: HTMLDivElement | null): boolean {
	return scroller !== null && scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < endPx;
}

function isLookedAt(): boolean {
	return document.visibilityState === "visible" && document.hasFocus();
}
