import type { ReactNode } from "react";
import styles from "./avatar.module.css";

/** The round ground of a sign that stands where a person's disc would. `size` in px at the usual size of text. */
export function Disc({ size, children }: { size: number; children: ReactNode }) {
	return (
		<span
			className={styles.house}
			style={{ inlineSize: `${size / 16}rem`, blockSize: `${size / 16}rem` }}
			aria-hidden="true"
		>
			{children}
		</span>
	);
}
