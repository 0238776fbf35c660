import type { TimelineItem } from "../../../shared/timeline-items.ts";
import type { TimelineVirtualizer } from "./use-timeline-scroll.ts";

/** The `seq` of the last message of somebody else whose end is on screen, or which fills the screen; 0 for none. */
export function lastSeenSeq(
	items: readonly TimelineItem[],
	virtualizer: TimelineVirtualizer,
	scroller: HTMLDivElement,
): number {
	const from = scroller.scrollTop;
	const to = from + scroller.clientHeight;
	let seen = 0;
	for (const { index, start, end } of virtualizer.getVirtualItems()) {
		const item = items[index];
		if (item?.type !== "message" || item.mine || item.seq === null) continue;
		const isSeen = (end <= to + 1 && end > from) || (start <= from && end >= to);
		if (isSeen) seen = Math.max(seen, item.seq);
	}
	return seen;
}
