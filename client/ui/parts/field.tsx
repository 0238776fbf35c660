import { type ComponentProps, type ReactNode, useId, useState } from "react";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./field.module.css";
import { validityWords } from "./validity-words.ts";

type FieldProps = Omit<ComponentProps<"input">, "id" | "className"> & {
	label: string;
	hint: string | null;
	/** What the server said about this field, until it is changed. */
	refused: string | null;
	/** Stands inside the box, at its end. */
	extra: ReactNode;
};

/** A labelled text box. What is wrong with it is said below it in words, tied to it for a screen reader. */
export function Field({ label, hint, refused, extra, ...input }: FieldProps) {
	const t = useLaterText();
	const id = useId();
	const [wrong, setWrong] = useState<string | null>(null);
	const problem = wrong ?? refused;
	const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");

	return (
		<div className={styles.field}>
			<label className={styles.label} htmlFor={id}>
				{label}
			</label>
			<div className={styles.box}>
				<input
					{...input}
					id={id}
					className={styles.input}
					aria-describedby={described || undefined}
					aria-invalid={problem !== null || undefined}
					onInvalid={(event) => {
						// The browser's own bubble speaks the browser's language and goes away by itself.
						event.preventDefault();
						setWrong(validityWords(t, event.currentTarget));
					}}
					onInput={(event) => {
						if (wrong !== null) setWrong(validityWords(t, event.currentTarget));
					}}
				/>
				{extra}
			</div>
			{hint && !problem && (
				<p id={`${id}-hint`} className={styles.hint}>
					{hint}
				</p>
			)}
			{problem && (
				<p id={`${id}-problem`} className={styles.problem}>
					{problem}
				</p>
			)}
		</div>
	);
}
