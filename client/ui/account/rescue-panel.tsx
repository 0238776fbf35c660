import type { FamilyMember } from "../../../shared/member-document.ts";
import type { Asked, OneTimeLink as Link } from "../../data/family-data.ts";
import { Notice } from "../parts/notice.tsx";
import { askedWords } from "../text/asked-words.ts";
import { writeNearMoment } from "../text/times.ts";
import { useText } from "../text/use-text.ts";
import { HandedLink } from "./handed-link.tsx";
import styles from "./invite-panel.module.css";

type RescuePanelProps = {
	member: FamilyMember;
	/** null while the link is being made. */
	answer: Asked<Link> | null;
	onAnother: (member: FamilyMember) => void;
};

/** A link that lets one member in again who is locked out, to hand on by another way. */
export function RescuePanel({ member, answer, onAnother }: RescuePanelProps) {
	const t = useText();
	const { name } = member;
	const heading = t("rescue.heading", { name });
	return (
		<section className={styles.panel} aria-label={heading}>
			<h2 className={styles.heading}>{heading}</h2>
			{answer === null && <p className={styles.soft}>{t("link.making")}</p>}
			{answer?.ok === false && <Notice kind="trouble">{askedWords(t, answer)}</Notice>}
			{answer?.ok && (
				<HandedLink
					url={answer.value.url}
					label={heading}
					scan={t("rescue.scan", { name })}
					note={t("rescue.note", { name, time: writeNearMoment(answer.value.expiresAt) })}
					shareText={t("link.share_text")}
					onAnother={() => onAnother(member)}
				/>
			)}
		</section>
	);
}
