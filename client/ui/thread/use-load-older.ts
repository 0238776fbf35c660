import { useEffect } from "react";
import type { OpenThread, ThreadView } from "../../data/family-data.ts";
import type { TimelineVirtualizer } from "./use-timeline-scroll.ts";

// So early that it is there before the eye is.
const rowsAhead = 30;

/** Asks for the next older part of the thread when its beginning comes near. */
export function useLoadOlder(now: { thread: OpenThread; view: ThreadView; virtualizer: TimelineVirtualizer }): void {
	const { thread, view, virtualizer } = now;
	const isNear = (virtualizer.range?.startIndex ?? Number.POSITIVE_INFINITY) < rowsAhead;
	const wants = view.hasOlder && !view.isLoadingOlder && isNear;

	useEffect(() => {
		// A failing disk or network shows itself elsewhere; scrolling on asks again.
		if (wants) thread.loadOlder().catch(() => undefined);
	}, [wants, thread]);
}
