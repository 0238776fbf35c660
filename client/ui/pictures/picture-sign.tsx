import type { Picture } from "../../../shared/picture-code.ts";
import { drawings } from "./drawings.tsx";
import styles from "./pictures.module.css";

/** One of the sixteen pictures, drawn. Decoration: its name stands beside it, or is the button's. */
export function PictureSign({ picture }: { picture: Picture }) {
	return (
		<svg aria-hidden="true" className={styles.sign} viewBox="-2 -2 52 52">
			{drawings[picture]}
		</svg>
	);
}
