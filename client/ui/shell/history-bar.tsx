import type { TranslateLater } from "../../../shared/i18n/translate.ts";
import type { HistoryTrouble } from "../../data/family-data.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { useHistoryTrouble } from "../../hooks/use-history-trouble.ts";
import { Button } from "../parts/button.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { focusHeading } from "./focus-heading.ts";
import styles from "./history-bar.module.css";

/**
 * Says in plain words that the server's history is not the one this device has seen, and what becomes of it. What is
 * wrong is an alert; what comes right by itself is said in passing.
 */
export function HistoryBar() {
	const t = useLaterText();
	const { closeHistory } = useFamilyData();
	const trouble = useHistoryTrouble();
	const isWrong = trouble?.kind === "changed" || trouble?.kind === "kept";
	function close(): void {
		closeHistory();
		focusHeading();
	}
	return (
		<>
			<div role="alert" className={styles.wrong} data-empty={!isWrong}>
				{isWrong && <p className={styles.words}>{words(t, trouble)}</p>}
			</div>
			<div className={styles.passing} data-empty={trouble === null || isWrong}>
				<p role="status" className={styles.words}>
					{!isWrong && words(t, trouble)}
				</p>
				{trouble?.kind === "given" && (
					<Button kind="quiet" onClick={close}>
						{t("history.close")}
					</Button>
				)}
			</div>
		</>
	);
}

function words(t: TranslateLater, trouble: HistoryTrouble): string {
	if (trouble === null) return "";
	if (trouble.kind === "given") return t("history.given", { count: trouble.count });
	return t(`history.${trouble.kind}`);
}
