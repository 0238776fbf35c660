import { FileIcon } from "../files/file-icon.tsx";
import { Icon } from "../parts/icon.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./lightbox.module.css";

/** To the picture before and the one behind. */
export function Steps({ index, last, step }: { index: number; last: number; step: (to: number) => void }) {
	const t = useLaterText();
	return (
		<>
			{index > 0 && (
				<button
					type="button"
					className={styles.previous}
					aria-label={t("look.previous")}
					onClick={() => step(index - 1)}
				>
					<Icon name="back" size={24} />
				</button>
			)}
			{index < last && (
				<button type="button" className={styles.next} aria-label={t("look.next")} onClick={() => step(index + 1)}>
					<FileIcon name="next" size={24} />
				</button>
			)}
		</>
	);
}
