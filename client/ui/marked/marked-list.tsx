import { Link } from "wouter";
import type { TimelineMessage } from "../../../shared/timeline-items.ts";
import type { MarkedView } from "../../data/marked-view.ts";
import { messageWords } from "../files/file-words.ts";
import { writeDate } from "../text/times.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { useMemberName } from "../text/use-member-name.ts";
import styles from "./marked.module.css";

type MarkedListProps = MarkedView & {
	label: string;
	/** A line beside the author: in which conversation it stands, or who pinned it. */
	beside: (message: TimelineMessage, threadId: string) => string;
};

/** Pinned or starred messages in their order; each leads to its place in the conversation. */
export function MarkedList({ marked, found, missing, isReading, label, beside }: MarkedListProps) {
	const t = useLaterText();
	const nameOf = useMemberName();
	// What is not here has its place when it was looked for, and not before: nothing flickers.
	const shown = marked.filter(({ id }) => found.has(id) || missing.has(id));
	return (
		<ul className={styles.list} aria-label={label} aria-busy={isReading}>
			{shown.map(({ id, thread }) => {
				const message = found.get(id);
				return (
					<li key={id}>
						<Link href={`/threads/${thread}`} state={{ message: id }} className={styles.one}>
							{message && (
								<span className={styles.from}>
									<span className={styles.author} dir="auto">
										{message.mine ? t("message.you") : nameOf(message.by)}
									</span>{" "}
									<span dir="auto">{beside(message, thread)}</span>{" "}
									<span className={styles.when}>{writeDate(message.at)}</span>
								</span>
							)}{" "}
							<span className={styles.words} dir="auto">
								{message ? messageWords(t, message) : t("pinned.unknown")}
							</span>
						</Link>
					</li>
				);
			})}
		</ul>
	);
}
