import { Icon } from "../parts/icon.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./later-bar.module.css";

/**
 * In the box, behind what is written: to send it later. A finger that rests on Send asks the same. Its name must not hold
 * that of Send, by which others find that one.
 */
export function LaterButton({ onAsk }: { onAsk: () => void }) {
	const t = useLaterText();
	return (
		<button
			type="button"
			className={styles.button}
			aria-label={t("later.button")}
			aria-haspopup="dialog"
			// The keyboard of a phone would close and open again.
			onPointerDown={(event) => event.preventDefault()}
			onClick={onAsk}
		>
			<Icon name="clock" size={20} />
		</button>
	);
}
