import { memo } from "react";
import type { ThreadKind } from "../../../shared/member-document.ts";
import type { TimelineItem } from "../../../shared/timeline-items.ts";
import type { OpenThread } from "../../data/family-data.ts";
import type { Quoted } from "../reply/quote.tsx";
import { dayWords } from "../text/days.ts";
import { useText } from "../text/use-text.ts";
import { useToday } from "../text/use-today.ts";
import { EventLine } from "./event-line.tsx";
import { Message } from "./message.tsx";
import styles from "./timeline.module.css";

type RowProps = {
	item: TimelineItem;
	/** What it answers. */
	quoted: Quoted | null;
	kind: ThreadKind;
	me: string;
	thread: OpenThread;
	isTabStop: boolean;
	isNewest: boolean;
};

/** One row: a message, or the line between two days, or the line above what is new. */
export const TimelineRow = memo(function TimelineRow({ item, ...rest }: RowProps) {
	if (item.type === "day") return <DayLine at={item.at} />;
	if (item.type === "unread") return <UnreadLine />;
	if (item.type === "event") return <EventLine item={item} me={rest.me} thread={rest.thread} />;
	return <Message message={item} {...rest} />;
}, isSameRow);

function DayLine({ at }: { at: string }) {
	const t = useText();
	const today = useToday();
	return (
		<p className={styles.day}>
			<span className={styles.chip} data-until="midnight">
				{dayWords(t, at, today)}
			</span>
		</p>
	);
}

function UnreadLine() {
	const t = useText();
	return (
		<p className={styles.unread}>
			<span>{t("thread.new_messages")}</span>
		</p>
	);
}

/** Each fold makes new objects; a row is drawn again only when something in it has changed. */
function isSameRow(before: RowProps, after: RowProps): boolean {
	const { item: one, ...others } = before;
	const { item: other, ...rest } = after;
	return isShallowEqual(one, other) && isShallowEqual(others, rest);
}

function isShallowEqual(one: object, other: object): boolean {
	const fields = Object.entries(one);
	const values = new Map<string, unknown>(Object.entries(other));
	return fields.length === values.size && fields.every(([name, value]) => Object.is(values.get(name), value));
}
