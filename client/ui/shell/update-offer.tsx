import { useState } from "react";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { useUpdateReady } from "../../hooks/use-update-ready.ts";
import { Button } from "../parts/button.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./update-offer.module.css";

/** A new version is there for the taking. It stands under the thread list, where nobody is writing. */
export function UpdateOffer() {
	const t = useText();
	const data = useFamilyData();
	const isReady = useUpdateReady();
	const [isPutOff, putOff] = useState(false);
	if (!isReady || isPutOff) return null;
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
