import type { Passkey } from "../../../data/passkey-requests.ts";
import { Button } from "../../parts/button.tsx";
import { writeNearMoment } from "../../text/times.ts";
import { useLaterText } from "../../text/use-later-text.ts";
import styles from "../list.module.css";

/** One passkey: the device it was made on, when, and when it was used last. */
export function PasskeyRow({ passkey, onRemove }: { passkey: Passkey; onRemove: () => void }) {
	const t = useLaterText();
	const { name, createdAt, lastUsedAt } = passkey;
	return (
		<li className={styles.row}>
			<span className={styles.main}>
				<span className={styles.name} dir="auto">
					{name}
				</span>
				<span className={styles.detail}>
					{lastUsedAt === null
						? t("passkey.made", { time: writeNearMoment(createdAt) })
						: t("passkey.used", { time: writeNearMoment(lastUsedAt) })}
				</span>
			</span>
			<Button kind="quiet" aria-label={t("passkey.remove_named", { name })} onClick={onRemove}>
				{t("passkey.remove")}
			</Button>
		</li>
	);
}
