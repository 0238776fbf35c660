import { type FormEvent, type ReactNode, useId, useState } from "react";
import { Button } from "../parts/button.tsx";
import { Field } from "../parts/field.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { fromLocalValue, toLocalValue } from "./due-times.ts";
import styles from "./later.module.css";

type DueFormProps = {
	/** What the box holds at first, in ms. */
	first: number;
	submit: string;
	onChosen: (due: number) => void;
	/** Stands before the box. */
	children: ReactNode;
};

/** A day and a time of the person's own choice. */
export function DueForm({ first, submit, onChosen, children }: DueFormProps) {
	const t = useLaterText();
	const id = useId();
	const [value, setValue] = useState(() => toLocalValue(first));
	const [problem, setProblem] = useState<string | null>(null);

	function send(event: FormEvent) {
		event.preventDefault();
		const due = fromLocalValue(value, Date.now());
		if (due === null) setProblem(t("later.passed"));
		else onChosen(due);
	}
	return (
		<form className={styles.form} onSubmit={send} noValidate aria-labelledby={`${id}-submit`}>
			{children}
			<Field
				label={t("later.when")}
				type="datetime-local"
				min={toLocalValue(Date.now())}
				value={value}
				onChange={(event) => {
					setValue(event.currentTarget.value);
					setProblem(null);
				}}
				hint={null}
				refused={problem}
				extra={null}
			/>
			<div className={styles.actions}>
				<Button id={`${id}-submit`} kind="primary" type="submit">
					{submit}
				</Button>
			</div>
		</form>
	);
}
