import { useId } from "react";
import styles from "./field.module.css";

type SelectFieldProps<T extends number | string> = {
	label: string;
	value: T;
	choices: readonly { value: T; label: string }[];
	onChoose: (value: T) => void;
};

/** A labelled choice, with the phone's own list to choose from. */
export function SelectField<T extends number | string>({ label, value, choices, onChoose }: SelectFieldProps<T>) {
	const id = useId();
	return (
		<div className={styles.field}>
			<label className={styles.label} htmlFor={id}>
				{label}
			</label>
			<div className={styles.box}>
				<select
					id={id}
					className={styles.input}
					value={value}
					onChange={(event) => {
						const chosen = choices.find((choice) => String(choice.value) === event.currentTarget.value);
						if (chosen) onChoose(chosen.value);
					}}
				>
					{choices.map((choice) => (
						<option key={choice.value} value={choice.value}>
							{choice.label}
						</option>
					))}
				</select>
			</div>
		</div>
	);
}
