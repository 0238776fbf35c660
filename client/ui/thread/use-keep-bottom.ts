import { type RefObject, useLayoutEffect } from "react";
import type { TimelineVirtualizer } from "./use-timeline-scroll.ts";

const endPx = 100;

/**
 * When the composer grows, a bar appears or the keyboard opens, the lower edge of what is read stays where it was,
 * and the last message is not covered.
 */
export function useKeepBottom(scroller: RefObject<HTMLDivElement | null>, virtualizer: TimelineVirtualizer): void {
	useLayoutEffect(() => {
		const element = scroller.current;
		if (element === null) return;
		let height = element.clientHeight;
		let wasAtEnd = true;
		const remember = () => {
			// The browser may have clamped the position before the change of size is told here: the larger height counts.
			const shown = Math.max(height, element.clientHeight);
			wasAtEnd = element.scrollHeight - element.scrollTop - shown < endPx;
		};
		const observer = new ResizeObserver(() => {
			const change = height - element.clientHeight;
			height = element.clientHeight;
			if (change === 0) return;
			if (wasAtEnd) virtualizer.scrollToEnd();
			else element.scrollTop += change;
		});
		observer.observe(element);
		element.addEventListener("scroll", remember, { passive: true });
		return () => {
			observer.disconnect();
			element.removeEventListener("scroll", remember);
		};
	}, [scroller, virtualizer]);
}
