import { type RefObject, useCallback, useLayoutEffect, useRef } from "react";
import type { TimelineItem } from "../../../shared/timeline-items.ts";
import { estimateHeight } from "./estimate-height.ts";

/**
 * How high the row at an index will be, about. Asked for every row whenever one was measured, so the width is looked up
 * once a drawing (each look would lay the page out anew) and a guess is made once for each item.
 */
export function useEstimates(
	items: readonly TimelineItem[],
	scroller: RefObject<HTMLDivElement | null>,
	showsPeople: boolean,
): (index: number) => number {
	const known = useRef({ width: window.innerWidth, heights: new WeakMap<TimelineItem, number>() });

	useLayoutEffect(() => {
		const width = scroller.current?.clientWidth;
		if (width !== undefined && width !== known.current.width) known.current = { width, heights: new WeakMap() };
	});

	return useCallback(
		(index) => {
			const item = items[index];
			const { width, heights } = known.current;
			const room = { width, showsPeople };
			if (item === undefined) return estimateHeight(item, room);
			const height = heights.get(item) ?? estimateHeight(item, room);
			heights.set(item, height);
			return height;
		},
		[items, showsPeople],
	);
}
