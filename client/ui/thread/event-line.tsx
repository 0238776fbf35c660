import type { TimelineEvent } from "../../../shared/timeline-items.ts";
import type { OpenThread } from "../../data/family-data.ts";
import { writeMoment } from "../text/times.ts";
import { useMemberName } from "../text/use-member-name.ts";
import { useText } from "../text/use-text.ts";
import styles from "./event-line.module.css";
import { eventWords } from "./event-words.ts";
import { RefusedEvent } from "./refused.ts";
import { UndoDelete } from "./undo-delete.tsx";

type EventLineProps = { item: TimelineEvent; me: string; thread: OpenThread };

/** A quiet line between the messages: who did what to the thread. One the server refused says why, and can be taken away. */
export function EventLine({ item, me, thread }: EventLineProps) {
	const t = useText();
	const nameOf = useMemberName();
	const { refused } = item;
	return (
		<div className={styles.line} data-refused={refused !== null}>
			<p dir="auto" title={writeMoment(item.at)}>
				{eventWords(t, item, { me, nameOf })}
			</p>
			{item.event.kind === "deleted" && item.event.canUndo && <UndoDelete messageId={item.id} thread={thread} />}
			{refused && <RefusedEvent id={item.id} code={refused} thread={thread} />}
		</div>
	);
}
