import { limits } from "../../../shared/limits.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { Field } from "./field.tsx";

/** A username. A new one is held to the same rule as the server's, before it is sent. */
export function UsernameField({ isNew, refused }: { isNew: boolean; refused: string | null }) {
	const t = useLaterText();
	const { min, max } = limits.usernameLength;
	const rules = isNew ? { minLength: min, maxLength: max, pattern: "[\\p{L}\\p{M}\\p{N}._\\-]+" } : {};

	return (
		<Field
			label={t("field.username")}
			name="username"
			autoComplete="username"
			autoCapitalize="none"
			autoCorrect="off"
			spellCheck={false}
			dir="auto"
			required
			{...rules}
			hint={isNew ? t("field.username_hint") : null}
			refused={refused}
			extra={null}
		/>
	);
}
