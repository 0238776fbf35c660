import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";
import styles from "./notice.module.css";

/** A sentence that something went wrong, or a calm word in passing; trouble is read out at once. */
export function Notice({ kind, children }: { kind: "trouble" | "calm"; children: ReactNode }) {
	if (kind === "calm") return <p className={`${styles.notice} ${styles.calm}`}>{children}</p>;
	return (
		<div className={`${styles.notice} ${styles.trouble}`} role="alert">
			<Icon name="alert" size={20} />
			<span>{children}</span>
		</div>
	);
}
