import type { TimelineMessage } from "../../../shared/timeline-items.ts";
import { writeMoment } from "../text/times.ts";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./message-info.module.css";

/** The words a message had before its author changed them, and until when. */
export function EarlierWords({ message: { earlier, editedAt } }: { message: TimelineMessage }) {
	const t = useLaterText();
	const until = [...earlier.slice(1).map(({ at }) => at), editedAt ?? ""];
	return (
		<section aria-label={t("message_info.earlier")}>
			<h3 className={styles.earlier}>{t("message_info.earlier")}</h3>
			<ol className={styles.versions}>
				{earlier.map(({ at, body }, index) => (
					<li key={`${at} ${body}`}>
						<p className={styles.words} dir="auto">
							{body}
						</p>
						<p className={styles.until}>{t("message_info.until", { time: writeMoment(until[index] ?? at) })}</p>
					</li>
				))}
			</ol>
		</section>
	);
}
