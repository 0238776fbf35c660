import type { TimelineMessage } from "../../../shared/timeline-items.ts";
import { messageWords } from "../files/file-words.ts";
import { Icon } from "../parts/icon.tsx";
import { directionOf } from "../text/direction-of.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { useMemberName } from "../text/use-member-name.ts";
import styles from "./reply-strip.module.css";

/** Above the box: what is being answered, and the way out of it. `message` is null while it is not on this page. */
export function ReplyStrip({
	id,
	message,
	onCancel,
}: {
	id: string;
	message: TimelineMessage | null;
	onCancel: () => void;
}) {
	const t = useLaterText();
	const nameOf = useMemberName();
	return (
		<div className={styles.strip}>
			<p id={id} className={styles.words} dir={(message && directionOf(message.body)) ?? "auto"}>
				{message === null
					? t("reply.to_something")
					: t(message.mine ? "reply.to_me" : "reply.to", {
							name: nameOf(message.by),
							text: messageWords(t, message),
						})}
			</p>
			<button type="button" className={styles.cancel} aria-label={t("reply.cancel")} onClick={onCancel}>
				<Icon name="close" size={20} />
			</button>
		</div>
	);
}
