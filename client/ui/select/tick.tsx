import type { TimelineMessage } from "../../../shared/timeline-items.ts";
import { messageWords } from "../files/file-words.ts";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./select.module.css";

type TickProps = { message: TimelineMessage; isChosen: boolean; onToggle: () => void };

/** The box beside a message while several are chosen. The keyboard marks with Space on the message itself. */
export function Tick({ message, isChosen, onToggle }: TickProps) {
	const t = useLaterText();
	return (
		<label className={styles.tick} data-tick="">
			<input
				type="checkbox"
				tabIndex={-1}
				aria-label={t("select.one", { text: messageWords(t, message) })}
				checked={isChosen}
				onChange={onToggle}
			/>
		</label>
	);
}
