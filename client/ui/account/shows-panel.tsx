import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { useSettings } from "../../hooks/use-settings.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { Outcome } from "./outcome.tsx";
import styles from "./panel.module.css";
import { Panel } from "./panel.tsx";
import { useDoing } from "./use-doing.ts";

/** What the others may see of me, a switch each. */
export function ShowsPanel() {
	const t = useLaterText();
	const data = useFamilyData();
	const { shows } = useSettings();
	const { run, refused } = useDoing();
	return (
		<Panel heading={t("profile.shows")}>
			<p className={styles.soft}>{t("profile.shows_intro")}</p>
			<div className={styles.people}>
				{(["online", "lastSeen", "typing"] as const).map((what) => (
					<label key={what} className={styles.person}>
						<input
							type="checkbox"
							checked={shows[what]}
							onChange={() => void run(() => data.changeProfile({ shows: { [what]: !shows[what] } }))}
						/>
						{t(`profile.shows_${what}`)}
					</label>
				))}
			</div>
			<Outcome refused={refused} done={null} />
		</Panel>
	);
}
