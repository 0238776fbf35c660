import { type MouseEvent, useEffect, useRef, useState } from "react";
import type { TimelineItem } from "../../../shared/timeline-items.ts";
import type { TimelineVirtualizer } from "../thread/use-timeline-scroll.ts";

type Jump = {
	items: readonly TimelineItem[];
	virtualizer: TimelineVirtualizer;
	/** Goes to a message as soon as it is here. */
	want: (id: string) => void;
	goTo: (index: number) => void;
};

/** From a reply to what it answers, and back to the reply for as long as it is out of sight. */
export function useJump({ items, virtualizer, want, goTo }: Jump) {
	const [from, setFrom] = useState<string | null>(null);
	const at = from === null ? -1 : items.findIndex(({ key }) => key === from);
	const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: -1 };
	const isSeen = at >= startIndex && at <= endIndex;
	const hasLeft = useRef(false);

	useEffect(() => {
		// Whoever has come back by themselves needs no way.
		if (from !== null && isSeen && hasLeft.current) setFrom(null);
		hasLeft.current = from !== null && !isSeen;
	}, [from, isSeen]);

	return {
		onClick({ target }: MouseEvent): void {
			const quote = target instanceof Element ? target.closest("[data-quote]") : null;
			const key = quote?.closest<HTMLElement>("[data-message]")?.dataset.message;
			const reply = items.find((item) => item.key === key);
			if (reply?.type !== "message" || reply.replyTo === null) return;
			hasLeft.current = false;
			setFrom(reply.key);
			want(reply.replyTo);
		},
		back:
			at < 0 || isSeen
				? null
				: () => {
						setFrom(null);
						goTo(at);
					},
	};
}
