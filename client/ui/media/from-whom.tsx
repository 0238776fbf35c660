import type { TimelineMessage } from "../../../shared/timeline-items.ts";
import { Button } from "../parts/button.tsx";
import { writeDate } from "../text/times.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { useMemberName } from "../text/use-member-name.ts";
import styles from "./media.module.css";

/** Who sent it and when, and the way to the message it came with. */
export function FromWhom({ message, onJump }: { message: TimelineMessage; onJump: (messageId: string) => void }) {
	const t = useLaterText();
	const author = useMemberName()(message.by);
	const date = writeDate(message.at);
	return (
		<div className={styles.from}>
			<span dir="auto">{t("media.from", { author, date })}</span>
			<Button kind="quiet" aria-label={t("media.jump_from", { author, date })} onClick={() => onJump(message.id)}>
				{t("media.jump")}
			</Button>
		</div>
	);
}
