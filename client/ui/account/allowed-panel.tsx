import { useState } from "react";
import type { FamilyMember } from "../../../shared/member-document.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { useFamily } from "../../hooks/use-family.ts";
import { Button } from "../parts/button.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { Outcome } from "./outcome.tsx";
import styles from "./panel.module.css";
import { Panel } from "./panel.tsx";
import { PeopleChoice } from "./people-choice.tsx";
import { useDoing } from "./use-doing.ts";

/** Whom a child may write with. What was ticked here and not saved yet stands over what the family knows. */
export function AllowedPanel({ child }: { child: FamilyMember }) {
	const t = useLaterText();
	const data = useFamilyData();
	const { members } = useFamily();
	const [ticked, setTicked] = useState<string[] | null>(null);
	const { run, isBusy, isDone, refused } = useDoing();
	const { name, adults } = child;
	const chosen = ticked ?? child.allowed ?? [];

	async function save() {
		if (await run(() => data.setAllowed(child.id, chosen))) setTicked(null);
	}

	return (
		<Panel heading={t("allowed.heading", { name })}>
			<p className={styles.soft}>{t("allowed.intro", { name })}</p>
			<PeopleChoice
				legend={t("allowed.legend")}
				alwaysNote={t("child.always")}
				people={members.filter((member) => member.active && member.id !== child.id)}
				always={adults}
				chosen={chosen}
				onChange={setTicked}
			/>
			{ticked !== null && (
				<div className={styles.actions}>
					<Button kind="primary" aria-disabled={isBusy} onClick={() => void save()}>
						{t("form.save")}
					</Button>
					<Button kind="quiet" onClick={() => setTicked(null)}>
						{t("dialog.cancel")}
					</Button>
				</div>
			)}
			<Outcome refused={refused} done={isDone && ticked === null ? t("form.saved") : null} />
		</Panel>
	);
}
