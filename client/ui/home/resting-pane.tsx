import { Mark } from "../parts/mark.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./resting-pane.module.css";

/** Beside the list while nothing is open. */
export function RestingPane() {
	const t = useText();
	return (
		<aside className={styles.pane}>
			<Mark size={72} />
			<p>{t("threads.choose")}</p>
		</aside>
	);
}
