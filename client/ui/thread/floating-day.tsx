import type { TimelineItem } from "../../../shared/timeline-items.ts";
import { dayWords } from "../text/days.ts";
import { useText } from "../text/use-text.ts";
import { useToday } from "../text/use-today.ts";
import styles from "./timeline.module.css";
import type { TimelineVirtualizer } from "./use-timeline-scroll.ts";

type FloatingDayProps = { items: readonly TimelineItem[]; virtualizer: TimelineVirtualizer };

/** The day of what is at the upper edge, for as long as one scrolls. The lines between the days say it to a screen reader. */
export function FloatingDay({ items, virtualizer }: FloatingDayProps) {
	const t = useText();
	const today = useToday();
	const top = items.slice(virtualizer.range?.startIndex ?? 0).find((item) => item.type !== "unread");
	if (!top || !virtualizer.isScrolling) return null;
	return (
		<div className={styles.floating} aria-hidden="true">
			<span className={styles.chip}>{dayWords(t, top.at, today)}</span>
		</div>
	);
}
