import { defaultRangeExtractor, measureElement, type ReactVirtualizer, useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useCallback, useLayoutEffect, useRef } from "react";
import type { TimelineItem } from "../../../shared/timeline-items.ts";
import { useEstimates } from "./use-estimates.ts";
import { useKeepBottom } from "./use-keep-bottom.ts";

export type TimelineVirtualizer = ReactVirtualizer<HTMLDivElement, HTMLDivElement>;

type TimelineScroll = {
	items: readonly TimelineItem[];
	scroller: RefObject<HTMLDivElement | null>;
	/** The row that holds the focus stays drawn wherever one scrolls; -1 for none. */
	focusedIndex: RefObject<number>;
	hasOlder: boolean;
	/** Whether each message says whose it is. */
	showsPeople: boolean;
};

// Within this much of the end one is reading along, and new messages pull the view with them (ux.md 22).
const followPx = 100;
// The first drawing is the last screenful; drawing the first one before it would be for nothing.
const theEnd = 1e9;

/**
 * Where the timeline stands: it opens at the first unread message or at the end, follows new messages at the end,
 * stays put anywhere else, and goes to the end for my own.
 */
export function useTimelineScroll(timeline: TimelineScroll): TimelineVirtualizer {
	const { items, scroller, focusedIndex, hasOlder, showsPeople } = timeline;
	const estimate = useEstimates(items, scroller, showsPeople);
	const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
		count: items.length,
		getScrollElement: () => scroller.current,
		getItemKey: useCallback((index: number) => items[index]?.key ?? index, [items]),
		estimateSize: estimate,
		measureElement: measureWhenLaidOut,
		initialOffset: theEnd,
		rangeExtractor: (range) => {
			const drawn = defaultRangeExtractor(range);
			const focused = focusedIndex.current;
			if (focused < 0 || focused >= range.count || drawn.includes(focused)) return drawn;
			return [...drawn, focused].sort((one, other) => one - other);
		},
		anchorTo: "end",
		followOnAppend: true,
		scrollEndThreshold: followPx,
		overscan: 6,
		paddingStart: hasOlder ? 56 : 16,
		paddingEnd: 12,
		directDomUpdates: true,
		directDomUpdatesMode: "position",
	});

	useOpeningPlace(items, virtualizer);
	useOwnMessages(items, virtualizer);
	useKeepBottom(scroller, virtualizer);
	return virtualizer;
}

/**
 * A row that was just made is taken for as high as it was guessed: asking it would lay the page out once for each row.
 * The browser tells the heights of all of them together, before it paints.
 */
const measureWhenLaidOut: typeof measureElement = (element, entry, virtualizer) => {
	if (entry !== undefined) return measureElement(element, entry, virtualizer);
	const index = virtualizer.indexFromElement(element);
	const key = virtualizer.options.getItemKey(index);
	return virtualizer.itemSizeCache.get(key) ?? virtualizer.options.estimateSize(index);
};

/** Goes to the unread line when it appears: at opening, or when a long absence has been caught up with. */
function useOpeningPlace(items: readonly TimelineItem[], virtualizer: TimelineVirtualizer): void {
	const isOpened = useRef(false);
	const hadUnread = useRef(false);

	useLayoutEffect(
		() => () => {
			isOpened.current = false;
			hadUnread.current = false;
		},
		[],
	);

	useLayoutEffect(() => {
		const unread = items.findIndex((item) => item.type === "unread");
		const wasAtEnd = virtualizer.isAtEnd() || virtualizer.range?.endIndex === items.length - 1;
		if (unread >= 0 && !hadUnread.current && (!isOpened.current || wasAtEnd)) {
			virtualizer.scrollToIndex(Math.max(0, unread - 1), { align: "start" });
		} else if (!isOpened.current) virtualizer.scrollToEnd();
		hadUnread.current = unread >= 0;
		isOpened.current = true;
	}, [items, virtualizer]);
}

/** My own new message is always shown to me. */
function useOwnMessages(items: readonly TimelineItem[], virtualizer: TimelineVirtualizer): void {
	const last = items.at(-1);
	const mine = last?.type === "message" && last.delivery === "waiting" ? last.key : null;
	const shown = useRef(mine);

	useLayoutEffect(() => {
		if (mine === null || mine === shown.current) return;
		shown.current = mine;
		virtualizer.scrollToEnd();
	}, [mine, virtualizer]);
}
