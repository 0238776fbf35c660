import { useEffect, useRef } from "react";
import type { TimelineItem } from "../../../shared/timeline.ts";
import type { OpenThread, ShownThread, ThreadView } from "../../data/family-data.ts";
import { Looking, stopPlaying } from "../files/message-files.tsx";
import { MessageActions } from "../menu/lazy-message-actions.ts";
import { useText } from "../text/use-text.ts";
import { FloatingDay } from "./floating-day.tsx";
import { JumpPill } from "./jump-pill.tsx";
import styles from "./timeline.module.css";
import { TimelineRow } from "./timeline-row.tsx";
import { useAsking } from "./use-asking.ts";
import { useLoadOlder } from "./use-load-older.ts";
import { useReading } from "./use-reading.ts";
import { useRoving } from "./use-roving.ts";
import { useShownItems } from "./use-shown-items.ts";
import { useTimelineScroll } from "./use-timeline-scroll.ts";
import { useWantedMessage } from "./use-wanted-message.ts";

type TimelineProps = {
	thread: OpenThread;
	view: ThreadView;
	shown: ShownThread;
	me: string;
	/** Escape leaves the messages, for the composer. */
	onLeave: () => void;
};

/** The messages of a thread: only the rows on screen are drawn, and what is being read never moves. */
export function Timeline({ thread, view, shown, me, onLeave }: TimelineProps) {
	const t = useText();
	const scroller = useRef<HTMLDivElement>(null);
	const focusedIndex = useRef(-1);
	const items = useShownItems(view, scroller);
	const virtualizer = useTimelineScroll({
		...{ items, scroller, focusedIndex },
		...{ hasOlder: view.hasOlder, showsPeople: shown.record.kind !== "dm" },
	});
	const { isFar, unseen, onMove } = useReading({ thread, items, virtualizer, scroller });
	const roving = useRoving({ items, virtualizer, scroller, focusedIndex, onLeave });
	const { asked, close, ...asking } = useAsking();
	const about = asked === null ? undefined : items.find((item) => item.key === asked.key);
	useLoadOlder({ thread, view, virtualizer });
	useWantedMessage({ items, view, thread, goTo: roving.goTo });
	useEffect(() => stopPlaying, []);
	const newest = items.findLast((item) => item.type === "message")?.key;

	return (
		<>
			{/* Silent on purpose: the announcer speaks (ux.md 71). */}
			<div
				ref={scroller}
				role="log"
				aria-label={t("thread.log")}
				aria-live="off"
				aria-busy={view.isLoadingOlder}
				className={styles.scroller}
				{...asking}
				onScroll={() => {
					asking.onScroll();
					onMove();
				}}
				onKeyDown={(event) => {
					asking.onKeyDown(event);
					roving.onKeyDown(event);
				}}
				onFocus={roving.onFocus}
			>
				<div ref={virtualizer.containerRef} className={styles.rows}>
					{view.hasOlder && <p className={styles.older}>{view.isLoadingOlder && t("thread.loading_older")}</p>}
					{virtualizer.getVirtualItems().map(({ index, key }) => {
						const item = items[index];
						if (!item) return null;
						return (
							<div key={key} ref={virtualizer.measureElement} data-index={index} className={styles.row}>
								<TimelineRow
									item={item}
									kind={shown.record.kind}
									me={me}
									thread={thread}
									isTabStop={roving.tabStop === key}
									isNewest={newest === key}
								/>
							</div>
						);
					})}
				</div>
			</div>
			<div className={styles.over}>
				{asked && about?.type === "message" && (
					<MessageActions
						key={asked.turn}
						message={about}
						record={shown.record}
						{...{ me, thread }}
						anchor={asked.anchor}
						onClose={close}
					/>
				)}
			</div>
			{items.some(hasFiles) && <Looking scroller={scroller} items={items} thread={thread} goTo={roving.goTo} />}
			<FloatingDay items={items} virtualizer={virtualizer} />
			{isFar && <JumpPill unseen={unseen} onJump={() => virtualizer.scrollToEnd()} />}
		</>
	);
}

function hasFiles(item: TimelineItem): boolean {
	return item.type === "message" && item.files.length > 0;
}
