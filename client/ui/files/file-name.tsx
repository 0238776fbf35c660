import styles from "./rows.module.css";

const tailLength = 9;

/** A name that is cut in its middle where there is no room: how it ends says what it is. */
export function FileName({ name }: { name: string }) {
	const characters = [...name];
	const cut = Math.max(0, characters.length - tailLength);
	return (
		<span className={styles.name} title={name} dir="ltr">
			<span className={styles.start}>{characters.slice(0, cut).join("")}</span>
			<span className={styles.end}>{characters.slice(cut).join("")}</span>
		</span>
	);
}
