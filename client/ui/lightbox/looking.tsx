import { type RefObject, useCallback, useMemo } from "react";
import type { TimelineItem } from "../../../shared/timeline-items.ts";
import type { OpenThread } from "../../data/family-data.ts";
import { Lightbox } from "./lightbox.tsx";
import { useLooking } from "./use-looking.ts";

export type LookingProps = {
	/** What the photos stand in. */
	scroller: RefObject<HTMLElement | null>;
	items: readonly TimelineItem[];
	thread: OpenThread;
	/** To the row at an index. */
	goTo: (index: number) => void;
};

/** Shows the photo of a conversation large that is tapped; nothing while none is. */
export function Looking({ scroller, items, thread, goTo }: LookingProps) {
	const { looked, show, close } = useLooking(scroller);
	const onClose = useCallback(() => close(null), [close]);
	const messages = useMemo(() => items.filter((item) => item.type === "message"), [items]);
	if (looked === null) return null;
	return (
		<Lightbox
			fileId={looked}
			messages={messages}
			onShow={show}
			onOlder={() => void thread.loadOlder().catch(() => undefined)}
			onClose={onClose}
			onJump={(key) => close(() => goTo(items.findIndex((item) => item.key === key)))}
		/>
	);
}
