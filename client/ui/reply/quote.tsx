import type { TimelineMessage } from "../../../shared/timeline-items.ts";
import { messageWords } from "../files/file-words.ts";
import { useHue } from "../parts/use-hue.ts";
import { directionOf } from "../text/direction-of.ts";
import { useMemberName } from "../text/use-member-name.ts";
import { useText } from "../text/use-text.ts";
import styles from "./quote.module.css";

/** What a message answers: the message, or that it stands further back than what is here, or that it is not to be had any more. */
export type Quoted = TimelineMessage | "further back" | "not here" | "deleted";

/** Above a reply: who said what it answers, in one line. A tap goes there (`data-quote`, heard by the timeline). */
export function Quote({ quoted, isTabStop }: { quoted: Quoted; isTabStop: boolean }) {
	const t = useText();
	if (quoted === "not here") return <p className={styles.quote}>{t("quote.not_here")}</p>;
	if (quoted === "deleted") return <p className={styles.quote}>{t("quote.deleted")}</p>;
	return (
		<button type="button" className={styles.quote} data-quote="" tabIndex={isTabStop ? 0 : -1}>
			{quoted === "further back" ? t("quote.further_back") : <Said message={quoted} />}
		</button>
	);
}

function Said({ message }: { message: TimelineMessage }) {
	const t = useText();
	const nameOf = useMemberName();
	const hue = useHue(message.by);
	return (
		<>
			<span className={styles.author} style={{ "--hue": hue }} dir="auto">
				{message.mine ? t("message.you") : nameOf(message.by)}
			</span>
			<span className={styles.line} dir={directionOf(message.body) ?? "auto"}>
				{messageWords(t, message)}
			</span>
		</>
	);
}
