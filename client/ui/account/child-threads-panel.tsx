import { useCallback, useState } from "react";
import type { FamilyMember } from "../../../shared/member-document.ts";
import type { ChildThread } from "../../data/people-requests.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { ConfirmDialog } from "../parts/confirm-dialog.tsx";
import { Patience } from "../parts/patience.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { useMemberName } from "../text/use-member-name.ts";
import { ChildThreadRow } from "./child-thread-row.tsx";
import listStyles from "./list.module.css";
import { Outcome } from "./outcome.tsx";
import styles from "./panel.module.css";
import { Panel } from "./panel.tsx";
import { useAsked } from "./use-asked.ts";
import { useDoing } from "./use-doing.ts";

/** What conversations a child is in and with whom, never what is said in them. */
export function ChildThreadsPanel({ child }: { child: FamilyMember }) {
	const t = useLaterText();
	const data = useFamilyData();
	const nameOf = useMemberName();
	const { answer, problem, askAgain } = useAsked(useCallback(() => data.threadsOfChild(child.id), [data, child.id]));
	const { run, refused } = useDoing();
	const [leaving, setLeaving] = useState<ChildThread | null>(null);
	const { id, name } = child;

	const namesOf = (thread: ChildThread) => thread.memberIds.filter((member) => member !== id).map(nameOf);

	async function takeOut(threadId: string) {
		await run(() => data.takeChildOut(id, threadId));
		await askAgain();
	}

	return (
		<Panel heading={t("care.threads", { name })}>
			<p className={styles.soft}>{t("care.threads_intro")}</p>
			{answer === null && <Patience />}
			{answer?.ok && (
				<ul className={listStyles.list}>
					{answer.value.map((thread) => (
						<ChildThreadRow
							key={thread.id}
							thread={thread}
							names={namesOf(thread)}
							onTakeOut={() => setLeaving(thread)}
						/>
					))}
				</ul>
			)}
			<Outcome refused={refused ?? problem} done={null} />
			{leaving && (
				<ConfirmDialog
					heading={t("care.take_out_heading", { name })}
					body={t("care.take_out_body", { name, title: leaving.title })}
					confirm={t("care.take_out")}
					onConfirm={() => void takeOut(leaving.id)}
					onClose={() => setLeaving(null)}
				/>
			)}
		</Panel>
	);
}
