import { useState } from "react";
import type { Asked } from "../../data/family-data.ts";
import { Button } from "../parts/button.tsx";
import { focusFirstInvalid } from "../parts/focus-first-invalid.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { NameField } from "../welcome/name-field.tsx";
import { useSubmit } from "../welcome/use-submit.ts";
import { Outcome } from "./outcome.tsx";
import styles from "./panel.module.css";

type NameFormProps = { label: string; name: string; ask: (name: string) => Promise<Asked<null>> };

/** A name in a box, to be changed. */
export function NameForm({ label, name, ask }: NameFormProps) {
	const t = useLaterText();
	const [isDone, setDone] = useState(false);
	const { onSubmit, isSending, refused } = useSubmit(
		(field) => {
			setDone(false);
			return ask(field("name").trim());
		},
		() => setDone(true),
	);
	return (
		<form className={styles.form} onSubmit={(event) => void onSubmit(event)} onInvalidCapture={focusFirstInvalid}>
			<NameField key={name} name="name" label={label} hint={null} autoComplete="off" initial={name} refused={null} />
			<Button kind="plain" type="submit" aria-disabled={isSending}>
				{t("form.save")}
			</Button>
			<Outcome refused={refused} done={isDone ? t("form.saved") : null} />
		</form>
	);
}
