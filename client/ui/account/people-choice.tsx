import type { FamilyMember } from "../../../shared/member-document.ts";
import { Avatar } from "../parts/avatar.tsx";
import styles from "./panel.module.css";

type PeopleChoiceProps = {
	legend: string;
	/** Said of those in `always`. */
	alwaysNote: string;
	people: readonly FamilyMember[];
	/** Ids of those who are in whatever is chosen. */
	always: readonly string[];
	chosen: readonly string[];
	onChange: (chosen: string[]) => void;
};

/** People of the family to tick; some may be ticked for good. */
export function PeopleChoice({ legend, alwaysNote, people, always, chosen, onChange }: PeopleChoiceProps) {
	const isChosen = (id: string) => always.includes(id) || chosen.includes(id);
	return (
		<fieldset className={styles.people}>
			<legend className={styles.legend}>{legend}</legend>
			{people.map(({ id, name }) => (
				<label key={id} className={styles.person}>
					<input
						type="checkbox"
						checked={isChosen(id)}
						disabled={always.includes(id)}
						onChange={() => onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])}
					/>
					<Avatar id={id} name={name} size={32} online={false} />
					<span className={styles.words}>
						<span dir="auto">{name}</span>
						{always.includes(id) && <span className={styles.soft}>{alwaysNote}</span>}
					</span>
				</label>
			))}
		</fieldset>
	);
}
