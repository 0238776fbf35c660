import type { TimelineItem } from "../../../shared/timeline.ts";
import { Button } from "../parts/button.tsx";
import { Icon } from "../parts/icon.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./refused-bar.module.css";

/** When several messages were not sent: one button for all of them. A single one has its own. */
export function RefusedBar({ items, onRetryAll }: { items: readonly TimelineItem[]; onRetryAll: () => void }) {
	const t = useText();
	const count = items.filter((item) => item.type === "message" && item.delivery === "refused").length;
	if (count < 2) return null;
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
