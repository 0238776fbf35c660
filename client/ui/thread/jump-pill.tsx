import { Icon } from "../parts/icon.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./timeline.module.css";

/** Back to the end, and how much came in meanwhile. */
export function JumpPill({ unseen, onJump }: { unseen: number; onJump: () => void }) {
	const t = useText();
	return (
		<button type="button" className={styles.pill} data-unseen={unseen > 0} onClick={onJump}>
			<Icon name="down" size={20} />
			{unseen > 0 ? (
				t("thread.to_new", { count: unseen })
			) : (
				<span className="visually-hidden">{t("thread.to_latest")}</span>
			)}
		</button>
	);
}
