import type { Session } from "../../../shared/api/people.ts";
import { useFamily } from "../../hooks/use-family.ts";
import { LinkButton } from "../parts/link-button.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./first-step.module.css";

/** For as long as somebody is alone in their family: the way to invite the others. */
export function FirstStep({ me }: { me: Session["member"] }) {
	const t = useText();
	const { members } = useFamily();
	const isAlone = members.every((member) => member.id === me.id || !member.active);
	if (!isAlone || me.role === "child") return null;
	return (
		<div className={styles.step}>
			<p>{t("family.alone")}</p>
			<LinkButton href="/family" kind="primary">
				{t("invite.heading")}
			</LinkButton>
		</div>
	);
}
