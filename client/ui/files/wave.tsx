import styles from "./voice.module.css";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const height = 32;
const flat = "KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK";

/** How loud a voice is, from its beginning to its end, as bars; `played` is the part that was heard, from 0 to 1. */
export function Wave({ wave = flat, played }: { wave: string | undefined; played: number }) {
	const heard = Math.round(wave.length * played);
	return (
		<svg
			className={styles.wave}
			aria-hidden="true"
			viewBox={`0 0 ${wave.length * 3} ${height}`}
			preserveAspectRatio="none"
			fill="none"
			strokeWidth="2"
			strokeLinecap="round"
		>
			<path className={styles.ahead} d={barsOf(wave, heard, wave.length)} />
			<path className={styles.played} d={barsOf(wave, 0, heard)} />
		</svg>
	);
}

function barsOf(wave: string, from: number, to: number): string {
	const bars = [...wave].slice(from, to).map((letter, index) => {
		const half = 1 + (letters.indexOf(letter) / 63) * (height / 2 - 3);
		return `M${(from + index) * 3 + 1.5} ${height / 2 - half}v${half * 2}`;
	});
	return bars.join("");
}
