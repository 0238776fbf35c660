import { useState } from "react";
import type { Asked } from "../../data/family-data.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { askedWords } from "../text/asked-words.ts";
import { writeNearMoment } from "../text/times.ts";
import { useText } from "../text/use-text.ts";
import { HandedLink } from "./handed-link.tsx";
import styles from "./invite-panel.module.css";
import { type InvitedRole, RoleChoice } from "./role-choice.tsx";

/** Makes a link that lets one person join. */
export function InvitePanel() {
	const t = useText();
	const data = useFamilyData();
	const [role, setRole] = useState<InvitedRole>("adult");
	const [isMaking, setMaking] = useState(false);
	const [answer, setAnswer] = useState<Asked<{ url: string; expiresAt: string }> | null>(null);

	async function make() {
		if (isMaking) return;
		setMaking(true);
		setAnswer(await data.invite({ role }));
		setMaking(false);
	}

	return (
		<section className={styles.panel} aria-label={t("invite.heading")}>
			<h2 className={styles.heading}>{t("invite.heading")}</h2>
			{answer?.ok ? (
				<HandedLink
					url={answer.value.url}
					label={t("invite.link")}
					scan={t("invite.scan")}
					note={t("invite.expires", { time: writeNearMoment(answer.value.expiresAt) })}
					shareText={t("invite.share_text")}
					onAnother={() => setAnswer(null)}
				/>
			) : (
				<>
					<p className={styles.soft}>{t("invite.intro")}</p>
					<RoleChoice role={role} onChoose={setRole} />
					{answer && <Notice kind="trouble">{askedWords(t, answer)}</Notice>}
					<Button kind="primary" aria-disabled={isMaking} onClick={make}>
						{t(isMaking ? "link.making" : "invite.make")}
					</Button>
				</>
			)}
		</section>
	);
}
