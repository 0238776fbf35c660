import { useStorageTrouble } from "../../hooks/use-storage-trouble.ts";
import { Button } from "../parts/button.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./storage-bar.module.css";

/** Says in plain words that this device cannot keep what is written, for as long as that is so. */
export function StorageBar() {
	const t = useText();
	const trouble = useStorageTrouble();
	return (
		<div role="alert" className={styles.bar} data-empty={trouble === null}>
			{trouble && <p className={styles.words}>{t(`storage.${trouble}`)}</p>}
			{trouble === "closed" && (
				<Button kind="quiet" onClick={() => location.reload()}>
					{t("storage.reload")}
				</Button>
			)}
		</div>
	);
}
