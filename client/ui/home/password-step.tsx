import type { Session } from "../../../shared/api/people.ts";
import { LinkButton } from "../parts/link-button.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./first-step.module.css";

/** For whoever was locked out and came in by a link: the next time they will want a password they know. */
export function PasswordStep({ session }: { session: Session }) {
	const t = useText();
	// A child's way in is its adults' to choose.
	if (!session.device.mayChoosePassword || session.member.role === "child") return null;
	return (
		<div className={styles.step}>
			<p>{t("profile.password_free")}</p>
			<LinkButton href="/profile" kind="primary">
				{t("profile.password_save")}
			</LinkButton>
		</div>
	);
}
