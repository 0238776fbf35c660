import type { TimelineMessage } from "../../../shared/timeline-items.ts";
import type { OpenThread } from "../../data/family-data.ts";
import { useMemberName } from "../text/use-member-name.ts";
import { useText } from "../text/use-text.ts";
import { reactedBy } from "./reacted-by.ts";
import styles from "./reactions.module.css";

type ReactionsProps = {
	message: TimelineMessage;
	thread: OpenThread;
	me: string;
	isTabStop: boolean;
};

/** What was put to a message, under it: each emoji with who put it there; a tap puts mine there, or takes it away. */
export function Reactions({ message, thread, me, isTabStop }: ReactionsProps) {
	const t = useText();
	const nameOf = useMemberName();
	return (
		<ul className={styles.reactions} aria-label={t("reactions.label")}>
			{message.reactions.map((reaction) => {
				const { emoji, by, mine } = reaction;
				const shown = by.length > 1 ? `${emoji} ${by.length}` : emoji;
				const names = reactedBy(t, reaction, nameOf, me);
				return (
					<li key={emoji}>
						<button
							type="button"
							className={styles.reaction}
							aria-pressed={mine}
							aria-label={t("reactions.one", { emoji: shown, names })}
							title={names}
							tabIndex={isTabStop ? 0 : -1}
							// A failing disk shows itself in the bar above; what is shown stays as it is.
							onClick={() => void thread.speakOf.react(message.id, emoji, !mine).catch(() => undefined)}
						>
							{shown}
						</button>
					</li>
				);
			})}
		</ul>
	);
}
