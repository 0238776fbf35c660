import { useEffect, useState } from "react";
import styles from "./qr-code.module.css";

/** Squares of white that belong around a code by its standard, ISO/IEC 18004; without them cameras do not find it. */
const quiet = 4;

/**
 * A link as squares that a phone's camera opens. Dark on white by night too: many cameras read nothing else.
 * The drawing, and what draws it, is fetched when it is first needed.
 */
export function QrCode({ text, label }: { text: string; label: string }) {
	const [rows, setRows] = useState<boolean[][] | null>(null);

	useEffect(() => {
		let isLeft = false;
		// Where it cannot be had the link beside it does the same.
		import("uqr").then(
			({ encode }) => {
				if (!isLeft) setRows(encode(text, { ecc: "M", border: 0 }).data);
			},
			() => undefined,
		);
		return () => {
			isLeft = true;
		};
	}, [text]);

	const size = (rows?.length ?? 0) + 2 * quiet;
	return (
		// A figure is in no kept picture of the screen, and this one lets somebody in.
		<figure className={styles.code}>
			{rows && (
				<svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
					<rect className={styles.light} width={size} height={size} />
					<path className={styles.dark} d={drawRows(rows)} />
				</svg>
			)}
		</figure>
	);
}

/** One stroke for each run of dark squares in a row. */
function drawRows(rows: boolean[][]): string {
	return rows
		.flatMap((row, y) =>
			row.flatMap((isDark, x) => {
				if (!isDark || row[x - 1]) return [];
				const end = row.indexOf(false, x);
				const width = (end < 0 ? row.length : end) - x;
				return `M${x + quiet} ${y + quiet}h${width}v1h-${width}z`;
			}),
		)
		.join("");
}
