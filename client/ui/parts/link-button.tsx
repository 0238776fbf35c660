import { Link } from "wouter";
import styles from "./button.module.css";

/** A way on that looks like a button and is a link. */
export function LinkButton({ href, kind, children }: { href: string; kind: "primary" | "plain"; children: string }) {
	return (
		<Link href={href} className={`${styles.button} ${styles[kind]}`}>
			{children}
		</Link>
	);
}
