import { useId } from "react";
import type { FamilyMember } from "../../../shared/member-document.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { hues } from "../parts/hue.ts";
import { useHue } from "../parts/use-hue.ts";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./hue-panel.module.css";
import { Outcome } from "./outcome.tsx";
import { Panel } from "./panel.tsx";
import { useWanted } from "./use-wanted.ts";

/** My colour, one of twelve with names; white letters can be read on each of them. */
export function HuePanel({ me }: { me: FamilyMember }) {
	const t = useLaterText();
	const data = useFamilyData();
	const name = useId();
	const mine = useWanted(useHue(me.id), (hue) => data.changeProfile({ hue }));
	return (
		<Panel heading={t("profile.hue")}>
			<fieldset className={styles.hues} aria-label={t("profile.hue")}>
				{hues.map((hue) => (
					<label key={hue} className={styles.hue} style={{ "--hue": hue }}>
						<input
							type="radio"
							name={name}
							className={styles.input}
							checked={hue === mine.value}
							onChange={() => mine.choose(hue)}
						/>
						<span className={styles.disc} aria-hidden="true" />
						{t(`hue.${hue}`)}
					</label>
				))}
			</fieldset>
			<Outcome refused={mine.refused} done={null} />
		</Panel>
	);
}
