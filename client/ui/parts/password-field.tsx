import { useState } from "react";
import { limits } from "../../../shared/limits.ts";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./field.module.css";
import { Field } from "./field.tsx";

type PasswordFieldProps = { name: string; label: string; isNew: boolean; refused: string | null };

/** A password that can be looked at. A new one names its rule; an old one is not judged here. */
export function PasswordField({ name, label, isNew, refused }: PasswordFieldProps) {
	const t = useLaterText();
	const [isShown, setShown] = useState(false);
	const { min, max } = limits.passwordLength;
	const rules = isNew ? { minLength: min, maxLength: max } : {};

	return (
		<Field
			label={label}
			name={name}
			type={isShown ? "text" : "password"}
			autoComplete={isNew ? "new-password" : "current-password"}
			autoCapitalize="none"
			spellCheck={false}
			required
			{...rules}
			hint={isNew ? t("field.password_hint", { count: min }) : null}
			refused={refused}
			extra={
				<button type="button" className={styles.toggle} aria-pressed={isShown} onClick={() => setShown(!isShown)}>
					{isShown ? t("field.password_hide") : t("field.password_show")}
				</button>
			}
		/>
	);
}
