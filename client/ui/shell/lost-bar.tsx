import { useLostWords } from "../../hooks/use-lost-words.ts";
import { Button } from "../parts/button.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { focusHeading } from "./focus-heading.ts";
import styles from "./storage-bar.module.css";

/** Says how many messages are gone that were never sent, until somebody has read it. */
export function LostBar() {
	const t = useLaterText();
	const { count, heed } = useLostWords();
	function close(): void {
		heed();
		focusHeading();
	}
	return (
		<div role="alert" className={styles.bar} data-empty={count === 0}>
			{count > 0 && (
				<>
					<p className={styles.words}>{t("storage.lost", { count })}</p>
					<Button kind="quiet" onClick={close}>
						{t("storage.heed")}
					</Button>
				</>
			)}
		</div>
	);
}
