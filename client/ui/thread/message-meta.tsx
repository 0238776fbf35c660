import type { TimelineMessage } from "../../../shared/timeline-items.ts";
import { Icon } from "../parts/icon.tsx";
import { writeClock, writeDuration, writeMoment } from "../text/times.ts";
import { useText } from "../text/use-text.ts";
import { DeliverySign } from "./delivery-sign.tsx";
import { isTimeSeen, isWrittenEarlier } from "./is-time-seen.ts";
import styles from "./message-meta.module.css";

/**
 * When a message came and how far mine has got. Seen under the last of a run and where something is still open;
 * for assistive technology under each.
 */
export function MessageMeta({ message, isNewest }: { message: TimelineMessage; isNewest: boolean }) {
	const t = useText();
	const { at, composed, delivery, editedAt, importedBy } = message;
	const isLate = isWrittenEarlier(message);
	const isOpen = delivery === "waiting" || delivery === "refused";

	return (
		<p className={isTimeSeen(message) ? styles.meta : "visually-hidden"}>
			<time dateTime={at} title={writeMoment(at)}>
				{writeClock(at)}
			</time>
			{importedBy !== null && <span> · {t("message.imported")}</span>}
			{editedAt !== null && <span title={writeMoment(editedAt)}> · {t("message.edited")}</span>}
			{isLate && (
				<span> · {t("message.late", { duration: writeDuration(Date.parse(at) - Date.parse(composed)) })}</span>
			)}
			{message.pin && <Icon name="pin" size={14} />}
			{message.starred && <Icon name="star" size={14} />}
			{delivery && <DeliverySign delivery={delivery} isSpelledOut={isNewest || isOpen} />}
		</p>
	);
}
