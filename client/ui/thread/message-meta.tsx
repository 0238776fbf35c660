import type { TimelineMessage } from "../../../shared/timeline.ts";
import { writeClock, writeDuration, writeMoment } from "../text/times.ts";
import { useText } from "../text/use-text.ts";
import { DeliverySign } from "./delivery-sign.tsx";
import styles from "./message-meta.module.css";

const lateMs = 5 * 60_000;

/**
 * When a message came and how far mine has got. Seen under the last of a run and where something is still open;
 * for assistive technology under each.
 */
export function MessageMeta({ message, isNewest }: { message: TimelineMessage; isNewest: boolean }) {
	const t = useText();
	const { at, composed, last, delivery, seq } = message;
	const lateBy = Date.parse(at) - Date.parse(composed);
	const isLate = seq !== null && lateBy > lateMs;
	const isOpen = delivery === "waiting" || delivery === "refused";

	return (
		<p className={last || isOpen || isLate ? styles.meta : "visually-hidden"}>
			<time dateTime={at} title={writeMoment(at)}>
				{writeClock(at)}
			</time>
			{isLate && <span> · {t("message.late", { duration: writeDuration(lateBy) })}</span>}
			{delivery && <DeliverySign delivery={delivery} isSpelledOut={isNewest || isOpen} />}
		</p>
	);
}
