import { type ReactNode, useId } from "react";
import styles from "./panel.module.css";

type Choice<T extends string> = { value: T; label: ReactNode };

/** One of a few, all of them in sight. */
export function Choices<T extends string>(props: {
	legend: string;
	choices: readonly Choice<T>[];
	chosen: T;
	onChoose: (value: T) => void;
}) {
	const name = useId();
	return (
		<fieldset className={styles.choice}>
			<legend className={styles.legend}>{props.legend}</legend>
			{props.choices.map(({ value, label }) => (
				<label key={value} className={styles.option}>
					<input type="radio" name={name} checked={value === props.chosen} onChange={() => props.onChoose(value)} />
					{label}
				</label>
			))}
		</fieldset>
	);
}
