import { useEffect } from "react";
import type { OpenThread, ThreadView } from "../../data/family-data.ts";
import { useConnection } from "../../hooks/use-connection.ts";
import type { TimelineVirtualizer } from "./use-timeline-scroll.ts";

// So early that it is there before the eye is.
const rowsAhead = 30;
const settledMs = 100;

/**
 * Asks for the next older part of the thread when its beginning comes near. A try that brought nothing is not repeated
 * until the connection is another, or somebody scrolled away and back: without a network it would bring nothing again.
 */
export function useLoadOlder(now: { thread: OpenThread; view: ThreadView; virtualizer: TimelineVirtualizer }): void {
	const { thread, view, virtualizer } = now;
	const { kind } = useConnection();
	const isNear = (virtualizer.range?.startIndex ?? Number.POSITIVE_INFINITY) < rowsAhead;
	const wants = view.hasOlder && isNear;
	const oldest = view.items.find((item) => item.type === "message")?.key;
	/** Another of these is another try; whether one is under way is not among them. */
	const occasion = wants ? `${kind} ${oldest}` : null;

	useEffect(() => {
		if (occasion === null) return;
		// A thread that opens stands at its beginning for a moment, before it goes to its end.
		const timer = setTimeout(() => {
			// A failing disk or network shows itself elsewhere.
			thread.loadOlder().catch(() => undefined);
		}, settledMs);
		return () => clearTimeout(timer);
	}, [occasion, thread]);
}
