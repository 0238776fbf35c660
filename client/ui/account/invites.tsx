import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { Notice } from "../parts/notice.tsx";
import { askedWords } from "../text/asked-words.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { InviteList } from "./invite-list.tsx";
import { InvitePanel } from "./invite-panel.tsx";
import styles from "./panel.module.css";
import { useAsked } from "./use-asked.ts";
import { useDoing } from "./use-doing.ts";

/** A new invite, and what became of the others. */
export function Invites() {
	const t = useLaterText();
	const data = useFamilyData();
	const { answer, problem: unanswered, askAgain } = useAsked(data.invites);
	const { run, refused } = useDoing();

	async function revoke(id: string) {
		await run(() => data.revokeInvite(id));
		await askAgain();
	}

	const problem = refused ?? unanswered;
	return (
		<>
			<InvitePanel onMade={() => void askAgain()} />
			{answer?.ok && answer.value.length > 0 && (
				<section className={styles.part} aria-label={t("invite.list")}>
					<h2 className={styles.heading}>{t("invite.list")}</h2>
					<InviteList invites={answer.value} onRevoke={({ id }) => void revoke(id)} />
				</section>
			)}
			{problem && <Notice kind="trouble">{askedWords(t, problem)}</Notice>}
		</>
	);
}
