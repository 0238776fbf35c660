import { Link } from "wouter";
import { Icon } from "../parts/icon.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./back-link.module.css";

/** To the page above this one, where there is no list beside it that leads on. */
export function BackLink({ href }: { href: string }) {
	const t = useText();
	return (
		<Link href={href} className={styles.back} aria-label={t("nav.back")}>
			<Icon name="back" size={26} />
		</Link>
	);
}
