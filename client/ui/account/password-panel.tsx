import { useRef, useState } from "react";
import type { Session } from "../../../shared/api/people.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { Button } from "../parts/button.tsx";
import { focusFirstInvalid } from "../parts/focus-first-invalid.ts";
import { PasswordField } from "../parts/password-field.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { useSubmit } from "../welcome/use-submit.ts";
import { Outcome } from "./outcome.tsx";
import styles from "./panel.module.css";
import { Panel } from "./panel.tsx";

/** A new password; whoever came in by a rescue link does not have to know the old one. */
export function PasswordPanel({ session }: { session: Session }) {
	const t = useLaterText();
	const data = useFamilyData();
	const [isDone, setDone] = useState(false);
	const form = useRef<HTMLFormElement>(null);
	const mayChoose = session.device.mayChoosePassword === true;
	const { onSubmit, isSending, refused } = useSubmit(
		(field) => {
			setDone(false);
			const password = field("password");
			return data.changePassword(mayChoose ? { password } : { current: field("current"), password });
		},
		() => {
			setDone(true);
			form.current?.reset();
		},
	);
	const isWrong = refused?.code === "bad_credentials";
	return (
		<Panel heading={t("profile.password")}>
			{mayChoose && <p className={styles.soft}>{t("profile.password_free")}</p>}
			<form
				ref={form}
				className={styles.form}
				onSubmit={(event) => void onSubmit(event)}
				onInvalidCapture={focusFirstInvalid}
			>
				{!mayChoose && (
					<PasswordField
						name="current"
						label={t("profile.password_current")}
						isNew={false}
						refused={refused && isWrong ? t("profile.password_wrong") : null}
					/>
				)}
				<PasswordField name="password" label={t("profile.password_new")} isNew refused={null} />
				<Button kind="plain" type="submit" aria-disabled={isSending}>
					{t("profile.password_save")}
				</Button>
				<Outcome refused={isWrong ? null : refused} done={isDone ? t("profile.password_saved") : null} />
			</form>
		</Panel>
	);
}
