import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { useSettings } from "../../hooks/use-settings.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { Outcome } from "./outcome.tsx";
import styles from "./panel.module.css";
import { Panel } from "./panel.tsx";
import { useWanted } from "./use-wanted.ts";

/** What the others may see of me, a switch each. */
export function ShowsPanel() {
	const t = useLaterText();
	return (
		<Panel heading={t("profile.shows")}>
			<p className={styles.soft}>{t("profile.shows_intro")}</p>
			<div className={styles.people}>
				<Switch what="online" />
				<Switch what="lastSeen" />
				<Switch what="typing" />
			</div>
		</Panel>
	);
}

function Switch({ what }: { what: "online" | "lastSeen" | "typing" }) {
	const t = useLaterText();
	const data = useFamilyData();
	const { shows } = useSettings();
	const shown = useWanted(shows[what], (value) => data.changeProfile({ shows: { [what]: value } }));
	return (
		<>
			<label className={styles.person}>
				<input type="checkbox" checked={shown.value} onChange={() => shown.choose(!shown.value)} />
				{t(`profile.shows_${what}`)}
			</label>
			<Outcome refused={shown.refused} done={null} />
		</>
	);
}
