import { Icon } from "../parts/icon.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { CandidateSign } from "./candidate-sign.tsx";
import type { Candidate } from "./candidates.ts";
import styles from "./people-field.module.css";

type ChipsProps = { id: string; chosen: readonly Candidate[]; onRemove: (candidate: Candidate) => void };

/** Who is chosen, each with a way to take them back. */
export function Chips({ id, chosen, onRemove }: ChipsProps) {
	const t = useLaterText();
	if (chosen.length === 0) return null;
	return (
		<ul id={id} className={styles.chips} aria-label={t("picker.chosen")}>
			{chosen.map((candidate) => {
				const name = candidate.kind === "notes" ? t("picker.notes") : candidate.name;
				return (
					<li key={candidate.id} className={styles.chip}>
						<CandidateSign candidate={candidate} size={28} />
						<span className={styles.name} dir="auto">
							{name}
						</span>
						<button
							type="button"
							className={styles.remove}
							aria-label={t("picker.remove", { name })}
							onClick={() => onRemove(candidate)}
						>
							<Icon name="close" size={16} />
						</button>
					</li>
				);
			})}
		</ul>
	);
}
