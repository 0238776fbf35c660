import { useId } from "react";
import { useFamily } from "../../hooks/use-family.ts";
import { useThreads } from "../../hooks/use-threads.ts";
import { Button } from "../parts/button.tsx";
import { titleWords } from "../text/title-words.ts";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./search.module.css";
import { kinds, type SearchFields } from "./search-address.ts";

type FiltersProps = { fields: SearchFields; onChange: (some: Partial<SearchFields>) => void };

/** Where, from whom, what and when: whatever is chosen narrows what is found. */
export function Filters({ fields, onChange }: FiltersProps) {
	const t = useLaterText();
	const threads = useThreads() ?? [];
	const { members } = useFamily();
	const isAny = [fields.in, fields.from, fields.kind, fields.after, fields.before].some((value) => value !== "");
	const conversations = threads.filter(({ isGone }) => !isGone);
	return (
		<fieldset className={styles.filters}>
			<legend className="visually-hidden">{t("search.filters")}</legend>
			<Choice
				label={t("search.thread")}
				value={fields.in}
				all={t("search.everywhere")}
				options={conversations.map((row) => [row.record.id, titleWords(t, row)])}
				onChoose={(id) => onChange({ in: id })}
			/>
			<Choice
				label={t("search.person")}
				value={fields.from}
				all={t("search.anybody")}
				options={members.map(({ id, name }) => [id, name])}
				onChoose={(id) => onChange({ from: id })}
			/>
			<Choice
				label={t("search.kind")}
				value={fields.kind}
				all={t("search.all_kinds")}
				options={kinds.map((kind) => [kind, t(`search.kind.${kind}`)])}
				onChoose={(chosen) => onChange({ kind: kinds.find((kind) => kind === chosen) ?? "" })}
			/>
			<Day label={t("search.after")} value={fields.after} onChoose={(after) => onChange({ after })} />
			<Day label={t("search.before")} value={fields.before} onChoose={(before) => onChange({ before })} />
			{isAny && (
				<Button kind="quiet" onClick={() => onChange({ in: "", from: "", kind: "", after: "", before: "" })}>
					{t("search.clear_filters")}
				</Button>
			)}
		</fieldset>
	);
}

type ChoiceProps = {
	label: string;
	value: string;
	all: string;
	options: readonly (readonly [string, string])[];
	onChoose: (value: string) => void;
};

function Choice({ label, value, all, options, onChoose }: ChoiceProps) {
	return (
		<select
			className={styles.chip}
			aria-label={label}
			data-chosen={value !== ""}
			value={value}
			onChange={(event) => onChoose(event.currentTarget.value)}
		>
			<option value="">{all}</option>
			{options.map(([id, name]) => (
				<option key={id} value={id}>
					{name}
				</option>
			))}
		</select>
	);
}

function Day({ label, value, onChoose }: { label: string; value: string; onChoose: (day: string) => void }) {
	const id = useId();
	return (
		<span className={styles.day} data-chosen={value !== ""}>
			<label htmlFor={id}>{label}</label>
			<input id={id} type="date" value={value} onChange={(event) => onChoose(event.currentTarget.value)} />
		</span>
	);
}
