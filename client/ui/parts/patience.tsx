import { useText } from "../text/use-text.ts";
import styles from "./patience.module.css";

/** Stands where something will be; seen only when that takes longer than a read from disk should. */
export function Patience() {
	const t = useText();
	return <p className={styles.patience}>{t("app.loading")}</p>;
}
