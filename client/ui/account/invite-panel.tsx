import { useState } from "react";
import type { Asked, OneTimeLink } from "../../data/family-data.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { SelectField } from "../parts/select-field.tsx";
import { askedWords } from "../text/asked-words.ts";
import { writeNearMoment } from "../text/times.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { Choices } from "./choices.tsx";
import { HandedLink } from "./handed-link.tsx";
import styles from "./panel.module.css";
import { Panel } from "./panel.tsx";

const day = 24 * 3_600;
const uses = [1, 2, 5, 10, 20] as const;
const days = [1, 7, 30] as const;

/** Makes a link that lets one person join, or as many as one says. `onMade` is told of each new one. */
export function InvitePanel({ onMade }: { onMade: (() => void) | null }) {
	const t = useLaterText();
	const data = useFamilyData();
	const [role, setRole] = useState<"adult" | "child">("adult");
	const [count, setCount] = useState<(typeof uses)[number]>(1);
	const [lasting, setLasting] = useState<(typeof days)[number]>(7);
	const [isMaking, setMaking] = useState(false);
	const [answer, setAnswer] = useState<Asked<OneTimeLink> | null>(null);

	async function make() {
		if (isMaking) return;
		setMaking(true);
		const given = await data.invite({ role, uses: count, expiresIn: lasting * day });
		setAnswer(given);
		setMaking(false);
		if (given.ok) onMade?.();
	}

	if (answer?.ok) {
		const time = writeNearMoment(answer.value.expiresAt);
		return (
			<Panel heading={t("invite.heading")}>
				<HandedLink
					url={answer.value.url}
					label={t("invite.link")}
					scan={t("invite.scan")}
					note={count === 1 ? t("invite.expires", { time }) : t("invite.expires_many", { count, time })}
					shareText={t("invite.share_text")}
					onAnother={() => setAnswer(null)}
				/>
			</Panel>
		);
	}
	return (
		<Panel heading={t("invite.heading")}>
			<p className={styles.soft}>{t("invite.intro")}</p>
			<Choices
				legend={t("invite.who")}
				choices={(["adult", "child"] as const).map((value) => ({ value, label: t(`role.${value}`) }))}
				chosen={role}
				onChoose={setRole}
			/>
			<div className={styles.pair}>
				<SelectField
					label={t("invite.uses")}
					value={count}
					choices={uses.map((value) => ({ value, label: t("invite.people", { count: value }) }))}
					onChoose={setCount}
				/>
				<SelectField
					label={t("invite.lasting")}
					value={lasting}
					choices={days.map((value) => ({ value, label: t("invite.days", { count: value }) }))}
					onChoose={setLasting}
				/>
			</div>
			{answer && <Notice kind="trouble">{askedWords(t, answer)}</Notice>}
			<Button kind="primary" aria-disabled={isMaking} onClick={make}>
				{t(isMaking ? "link.making" : "invite.make")}
			</Button>
		</Panel>
	);
}
