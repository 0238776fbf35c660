import styles from "./file-state.module.css";

const around = 2 * Math.PI * 9;

/** A ring that fills; the words beside it say the same. */
export function Ring({ part }: { part: number }) {
	return (
		<svg className={styles.ring} aria-hidden="true" viewBox="0 0 24 24" width="1.2em" height="1.2em" fill="none">
			<circle cx="12" cy="12" r="9" stroke="currentColor" strokeWidth="3" opacity="0.3" />
			<circle
				cx="12"
				cy="12"
				r="9"
				stroke="currentColor"
				strokeWidth="3"
				strokeLinecap="round"
				strokeDasharray={`${around * Math.max(0.02, part)} ${around}`}
			/>
		</svg>
	);
}
