import type { Picture } from "../../../shared/picture-code.ts";
import { Button } from "../parts/button.tsx";
import { PasswordField } from "../parts/password-field.tsx";
import { PictureRow } from "../pictures/picture-row.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { Choices } from "./choices.tsx";
import styles from "./panel.module.css";

export type SecretKind = "pictures" | "password";

type SecretChoiceProps = {
	kind: SecretKind;
	onKind: (kind: SecretKind) => void;
	code: readonly Picture[];
	onOther: () => void;
};

/** How a child is to sign in: by six pictures chosen here at random, or by a password typed into the box `password`. */
export function SecretChoice({ kind, onKind, code, onOther }: SecretChoiceProps) {
	const t = useLaterText();
	return (
		<div className={styles.part}>
			<Choices
				legend={t("child.secret")}
				choices={(["pictures", "password"] as const).map((value) => ({ value, label: t(`child.by_${value}`) }))}
				chosen={kind}
				onChoose={onKind}
			/>
			{kind === "password" ? (
				<PasswordField name="password" label={t("field.password")} isNew refused={null} />
			) : (
				<>
					<p className={styles.soft}>{t("child.pictures_note")}</p>
					<PictureRow code={code} label={t("child.pictures")} />
					<div>
						<Button kind="plain" onClick={onOther}>
							{t("child.other_pictures")}
						</Button>
					</div>
				</>
			)}
		</div>
	);
}
