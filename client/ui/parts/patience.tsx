import { useText } from "../text/use-text.ts";
import styles from "./patience.module.css";

/** Stands where something will be; seen only when that takes longer than a read from disk should. What is kept of the screen waits for it. */
export function Patience() {
	const t = useText();
	return (
		<p className={styles.patience} aria-busy="true">
			{t("app.loading")}
		</p>
	);
}
