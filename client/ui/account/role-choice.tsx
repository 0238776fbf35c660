import { useId } from "react";
import { useText } from "../text/use-text.ts";
import styles from "./invite-panel.module.css";

export type InvitedRole = "adult" | "child";

/** Whom an invitation is for. */
export function RoleChoice({ role, onChoose }: { role: InvitedRole; onChoose: (role: InvitedRole) => void }) {
	const t = useText();
	const name = useId();
	return (
		<fieldset className={styles.choice}>
			<legend className={styles.legend}>{t("invite.who")}</legend>
			{(["adult", "child"] as const).map((one) => (
				<label key={one} className={styles.option}>
					<input type="radio" name={name} checked={one === role} onChange={() => onChoose(one)} />
					{t(`invite.${one}`)}
				</label>
			))}
		</fieldset>
	);
}
