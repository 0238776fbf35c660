import { type RefObject, useEffect, useRef } from "react";
import type { TimelineItem, TimelineMessage } from "../../../shared/timeline-items.ts";
import type { OpenThread, ShownThread, ThreadView } from "../../data/family-data.ts";
import { Looking, stopPlaying } from "../files/message-files.tsx";
import { MessageActions } from "../menu/lazy-message-actions.ts";
import { ReplyPath } from "../reply/lazy-reply.ts";
import { useJump } from "../reply/use-jump.ts";
import { useOrigins } from "../reply/use-origins.ts";
import { useSwipe } from "../reply/use-swipe.ts";
import { SelectBar, Tick } from "../select/lazy-select.ts";
import { useSelecting } from "../select/use-selecting.ts";
import { useText } from "../text/use-text.ts";
import { FloatingDay } from "./floating-day.tsx";
import { JumpPill } from "./jump-pill.tsx";
import styles from "./timeline.module.css";
import { TimelineRow } from "./timeline-row.tsx";
import { useAsking } from "./use-asking.ts";
import { useLit } from "./use-lit.ts";
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
	/** Somebody may write here. */
	mayReply: boolean;
	/** Takes whoever asks from outside to a message. */
	goTo: RefObject<((messageId: string) => void) | null>;
	/** Escape leaves the messages, for the composer. */
	onLeave: () => void;
};

/** The messages of a thread: only the rows on screen are drawn, and what is being read never moves. */
export function Timeline({ thread, view, shown, me, mayReply, goTo: goToFromOutside, onLeave }: TimelineProps) {
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
	const { lit, light } = useLit();
	/** To one message from elsewhere, so that the eye finds it. */
	function goTo(index: number): void {
		roving.goTo(index, "center");
		light(items[index]?.key ?? null);
	}
	const { want, isLooking } = useWantedMessage({ items, view, thread, goTo });
	useEffect(() => {
		goToFromOutside.current = want;
	}, [goToFromOutside, want]);
	const jump = useJump({ items, virtualizer, want, goTo });
	const originOf = useOrigins(items, view.hasOlder);
	const selecting = useSelecting(scroller);
	const { chosen } = selecting;
	const onReply = mayReply && chosen === null ? reply : null;
	function reply(id: string): void {
		thread.reply.set(id);
		onLeave();
	}
	useSwipe(scroller, onReply);
	useEffect(() => stopPlaying, []);
	const newest = items.findLast((item) => item.type === "message")?.key;

	return (
		<>
			{/* Silent on purpose: the announcer speaks (ux.md 71). */}
			<div
				ref={scroller}
				role="log"
				data-part=""
				aria-label={t("thread.log")}
				aria-live="off"
				aria-busy={view.isLoadingOlder}
				className={styles.scroller}
				{...(chosen === null ? asking : {})}
				onClickCapture={selecting.onClickCapture}
				onClick={(event) => {
					asking.onClick(event);
					jump.onClick(event);
				}}
				onScroll={() => {
					asking.onScroll();
					onMove();
				}}
				onKeyDown={(event) => {
					if (selecting.takesKey(event)) return event.preventDefault();
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
							<div
								key={key}
								ref={virtualizer.measureElement}
								data-index={index}
								data-lit={lit === key}
								data-selecting={chosen !== null}
								className={styles.row}
							>
								{chosen && item.type === "message" && (
									<Tick message={item} isChosen={chosen.has(item.key)} onToggle={() => selecting.toggle(item.key)} />
								)}
								<TimelineRow
									item={item}
									quoted={originOf(item)}
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
						{...{ me, thread, onReply }}
						onSelect={selecting.begin}
						anchor={asked.anchor}
						onClose={close}
					/>
				)}
				{chosen && <SelectBar messages={items.filter((item) => isChosen(item, chosen))} onEnd={selecting.end} />}
				{(isLooking || jump.back) && <ReplyPath isLooking={isLooking} onBack={jump.back} />}
			</div>
			{items.some(hasFiles) && <Looking scroller={scroller} items={items} thread={thread} goTo={goTo} />}
			<FloatingDay items={items} virtualizer={virtualizer} />
			{isFar && <JumpPill unseen={unseen} onJump={() => virtualizer.scrollToEnd()} />}
		</>
	);
}

function isChosen(item: TimelineItem, chosen: ReadonlySet<string>): item is TimelineMessage {
	return item.type === "message" && chosen.has(item.key);
}

function hasFiles(item: TimelineItem): boolean {
	return item.type === "message" && item.files.length > 0;
}
