import type { Delivery } from "../../../shared/delivery.ts";
import { Icon, type IconName } from "../parts/icon.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./message-meta.module.css";

const icons: Record<Delivery, IconName> = { waiting: "clock", sent: "check", read: "checks", refused: "alert" };

/** The state of my own message as a sign and a word; the word may be for assistive technology alone. */
export function DeliverySign({ delivery, isSpelledOut }: { delivery: Delivery; isSpelledOut: boolean }) {
	const t = useText();
	return (
		<span className={styles.delivery} data-delivery={delivery}>
			<span className={isSpelledOut ? undefined : "visually-hidden"}>{t(`delivery.${delivery}`)}</span>
			<Icon name={icons[delivery]} size={19} />
		</span>
	);
}
