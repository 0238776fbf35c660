import { Button } from "../parts/button.tsx";
import { Icon } from "../parts/icon.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./refused-bar.module.css";

/** When several messages were not sent: one button for all of them. A single one has its own. */
export function RefusedBar({ count, onRetryAll }: { count: number; onRetryAll: () => void }) {
	const t = useLaterText();
	return (
		<div className={styles.bar}>
			<Icon name="alert" size={18} />
			<p className={styles.words}>{t("thread.refused", { count })}</p>
			<Button kind="quiet" onClick={onRetryAll}>
				{t("thread.retry_all")}
			</Button>
		</div>
	);
}
