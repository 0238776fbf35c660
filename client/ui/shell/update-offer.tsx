import { useState } from "react";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { Button } from "../parts/button.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./update-offer.module.css";

/** A new version is there for the taking. It stands under the thread list, where nobody is writing. */
export function UpdateOffer() {
	const t = useLaterText();
	const data = useFamilyData();
	const [isPutOff, putOff] = useState(false);
	if (isPutOff) return null;
	return (
		<div className={styles.offer}>
			<p className={styles.words}>{t("update.ready")}</p>
			<Button kind="quiet" onClick={() => putOff(true)}>
				{t("update.later")}
			</Button>
			<Button kind="primary" onClick={data.update.apply}>
				{t("update.apply")}
			</Button>
		</div>
	);
}
