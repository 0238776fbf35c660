import type { FormEvent, ReactNode } from "react";
import { Button } from "../parts/button.tsx";
import { focusFirstInvalid } from "../parts/focus-first-invalid.ts";
import { Notice } from "../parts/notice.tsx";
import styles from "./door-form.module.css";

type DoorFormProps = {
	onSubmit: (event: FormEvent<HTMLFormElement>) => void;
	/** What went wrong with the whole of it, as a sentence. */
	problem: string | null;
	submit: string;
	submitting: string;
	isSending: boolean;
	children: ReactNode;
};

/** Boxes, what went wrong, and the one button. The first box that is wrong gets the focus. */
export function DoorForm({ onSubmit, problem, submit, submitting, isSending, children }: DoorFormProps) {
	return (
		<form className={styles.form} onSubmit={onSubmit} onInvalidCapture={focusFirstInvalid}>
			{children}
			{problem && <Notice kind="trouble">{problem}</Notice>}
			<Button kind="primary" type="submit" aria-disabled={isSending} className={styles.submit ?? ""}>
				{isSending ? submitting : submit}
			</Button>
		</form>
	);
}
