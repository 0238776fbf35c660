import { Link } from "wouter";
import { Icon } from "../parts/icon.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./back-link.module.css";

/** To the list, where the list is not beside the page already. */
export function BackLink() {
	const t = useText();
	return (
		<Link href="/" className={styles.back} aria-label={t("nav.back")}>
			<Icon name="back" size={26} />
		</Link>
	);
}
