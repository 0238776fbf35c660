import { useEffect, useRef } from "react";
import { useLaterText } from "../text/use-later-text.ts";
import { CandidateSign } from "./candidate-sign.tsx";
import type { Candidate } from "./candidates.ts";
import styles from "./people-field.module.css";

type OptionsProps = {
	id: string;
	options: readonly Candidate[];
	/** -1 for none. */
	active: number;
	onChoose: (candidate: Candidate) => void;
};

/** The list under the box; the keys stay with the box, which names the marked one. */
export function Options({ id, options, active, onChoose }: OptionsProps) {
	const t = useLaterText();
	const list = useRef<HTMLDivElement>(null);

	useEffect(() => {
		list.current?.children[active]?.scrollIntoView({ block: "nearest" });
	}, [active]);

	return (
		// The focus stays in the box, also under a finger.
		<div
			ref={list}
			id={`${id}-list`}
			role="listbox"
			tabIndex={-1}
			aria-label={t("picker.people")}
			className={styles.list}
			onPointerDown={(event) => event.preventDefault()}
		>
			{options.map((candidate, index) => (
				// biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's (aria-activedescendant)
				<div
					key={candidate.id}
					id={`${id}-${candidate.id}`}
					role="option"
					tabIndex={-1}
					aria-selected={index === active}
					className={styles.option}
					onClick={() => onChoose(candidate)}
				>
					<CandidateSign candidate={candidate} size={36} />
					<span className={styles.words}>
						<span className={styles.name} dir="auto">
							{candidate.name}
						</span>
						{candidate.detail && <span className={styles.detail}>{candidate.detail}</span>}
					</span>
				</div>
			))}
		</div>
	);
}
