import { Button } from "../parts/button.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./attach-area.module.css";

/** For a few seconds: what was removed can come back. */
export function Undo({ name, onUndo }: { name: string; onUndo: () => void }) {
	const t = useLaterText();
	return (
		<div className={styles.line}>
			<p className={styles.words} aria-hidden="true">
				{t("attach.removed", { name })}
			</p>
			<Button kind="quiet" onClick={onUndo}>
				{t("attach.undo")}
			</Button>
		</div>
	);
}
