import { Link } from "wouter";
import { Icon } from "../parts/icon.tsx";
import styles from "./thread-info.module.css";

/** The pages that belong to a conversation, one below the other. */
export function Ways({ ways }: { ways: readonly { href: string; words: string }[] }) {
	return (
		<ul className={styles.card}>
			{ways.map(({ href, words }) => (
				<li key={href} className={styles.way}>
					<Link href={href}>
						{words}
						<Icon name="back" size={20} />
					</Link>
				</li>
			))}
		</ul>
	);
}
