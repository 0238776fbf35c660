import { type FormEvent, useState } from "react";
import type { FamilyMember } from "../../../shared/member-document.ts";
import type { Picture } from "../../../shared/picture-code.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { Button } from "../parts/button.tsx";
import { focusFirstInvalid } from "../parts/focus-first-invalid.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { Outcome } from "./outcome.tsx";
import styles from "./panel.module.css";
import { Panel } from "./panel.tsx";
import { SecretChoice } from "./secret-choice.tsx";
import { useDoing } from "./use-doing.ts";
import { useNewSecret } from "./use-new-secret.ts";
import { WayIn } from "./way-in.tsx";

/** New pictures, or a new password, for a child who has forgotten theirs; once saved they are shown until the page is left. */
export function NewSecretPanel({ child }: { child: FamilyMember }) {
	const t = useLaterText();
	const data = useFamilyData();
	const secret = useNewSecret();
	const { run, isBusy, refused } = useDoing();
	const [step, setStep] = useState<"closed" | "choosing" | { code: readonly Picture[] | null }>("closed");
	const { name, username } = child;

	async function save(event: FormEvent<HTMLFormElement>) {
		event.preventDefault();
		const password = secret.password(String(new FormData(event.currentTarget).get("password") ?? ""));
		if (await run(() => data.setChildPassword(child.id, password))) setStep({ code: secret.code });
	}

	return (
		<Panel heading={t("care.secret", { name })}>
			{step === "closed" && <p className={styles.soft}>{t("care.secret_intro", { name })}</p>}
			{step === "choosing" && (
				<form className={styles.form} onSubmit={(event) => void save(event)} onInvalidCapture={focusFirstInvalid}>
					<SecretChoice {...secret.choice} />
					<div className={styles.actions}>
						<Button kind="primary" type="submit" aria-disabled={isBusy}>
							{t("care.secret_save")}
						</Button>
						<Button kind="quiet" onClick={() => setStep("closed")}>
							{t("dialog.cancel")}
						</Button>
					</div>
				</form>
			)}
			{typeof step === "object" && <WayIn name={name} username={username} code={step.code} />}
			{step !== "choosing" && (
				<div>
					<Button
						kind="plain"
						onClick={() => {
							secret.drawOther();
							setStep("choosing");
						}}
					>
						{t("care.secret_new")}
					</Button>
				</div>
			)}
			<Outcome refused={refused} done={typeof step === "object" ? t("form.saved") : null} />
		</Panel>
	);
}
