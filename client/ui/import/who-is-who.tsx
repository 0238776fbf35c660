import type { ForeignPerson } from "../../../shared/import/foreign-chat.ts";
import type { FamilyMember } from "../../../shared/member-document.ts";
import panel from "../account/panel.module.css";
import { SelectField } from "../parts/select-field.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./choose.module.css";

type WhoIsWhoProps = {
	people: readonly ForeignPerson[];
	members: readonly FamilyMember[];
	matched: ReadonlyMap<string, string>;
	onMatch: (matched: ReadonlyMap<string, string>) => void;
};

/** Who the people of the other conversation are here, each to be chosen. */
export function WhoIsWho({ people, members, matched, onMatch }: WhoIsWhoProps) {
	const t = useLaterText();
	const choices = [
		{ value: "", label: t("import.nobody") },
		...members.map(({ id, name }) => ({ value: id, label: name })),
	];

	function match(key: string, memberId: string): void {
		const next = new Map(matched);
		if (memberId === "") next.delete(key);
		else next.set(key, memberId);
		onMatch(next);
	}
	return (
		<fieldset className={styles.people}>
			<legend className={panel.legend}>{t("import.match")}</legend>
			<p className={panel.soft}>{t("import.match_note")}</p>
			{people.map(({ key, name }) => (
				<SelectField
					key={key}
					label={name}
					value={matched.get(key) ?? ""}
					choices={choices}
					onChoose={(memberId) => match(key, memberId)}
				/>
			))}
		</fieldset>
	);
}
