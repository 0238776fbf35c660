import { useHistoryTrouble } from "../../hooks/use-history-trouble.ts";
import { useText } from "../text/use-text.ts";
import styles from "./storage-bar.module.css";

/** Says in plain words that the server's history is not the one this device has seen. */
export function HistoryBar() {
	const t = useText();
	const trouble = useHistoryTrouble();
	return (
		<div role="alert" className={styles.bar} data-empty={trouble === null}>
			{trouble && <p className={styles.words}>{t(`history.${trouble}`)}</p>}
		</div>
	);
}
