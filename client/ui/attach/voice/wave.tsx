import styles from "./wave.module.css";

/** A voice drawn as bars; `heights` from 0 to 1, at the end of so many places. Always decoration. */
export function Wave({ heights, places }: { heights: readonly number[]; places: number }) {
	const first = places - heights.length;
	const bars = heights.map((height, index) => {
		const half = 1 + height * 11;
		return `M${(first + index) * 4 + 2} ${12 - half}v${half * 2}`;
	});
	return (
		<svg className={styles.wave} viewBox={`0 0 ${places * 4} 24`} preserveAspectRatio="none" aria-hidden="true">
			<path d={bars.join("")} />
		</svg>
	);
}
