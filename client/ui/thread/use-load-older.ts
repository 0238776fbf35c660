import { useEffect } from "react";
import type { OpenThread, ThreadView } from "../../data/family-data.ts";
import type { TimelineVirtualizer } from "./use-timeline-scroll.ts";

// So early that it is there before the eye is.
const rowsAhead = 30;
const settledMs = 100;

/** Asks for the next older part of the thread when its beginning comes near. */
export function useLoadOlder(now: { thread: OpenThread; view: ThreadView; virtualizer: TimelineVirtualizer }): void {
	const { thread, view, virtualizer } = now;
	const isNear = (virtualizer.range?.startIndex ?? Number.POSITIVE_INFINITY) < rowsAhead;
	const wants = view.hasOlder && !view.isLoadingOlder && isNear;

	useEffect(() => {
		if (!wants) return;
		// A thread that opens stands at its beginning for a moment, before it goes to its end.
		const timer = setTimeout(() => {
			// A failing disk or network shows itself elsewhere; scrolling on asks again.
			thread.loadOlder().catch(() => undefined);
		}, settledMs);
		return () => clearTimeout(timer);
	}, [wants, thread]);
}
