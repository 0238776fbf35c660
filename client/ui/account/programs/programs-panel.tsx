import { useState } from "react";
import { type ListedProgram, usePrograms } from "../../../hooks/use-programs.ts";
import { useThreads } from "../../../hooks/use-threads.ts";
import { ConfirmDialog } from "../../parts/confirm-dialog.tsx";
import { Notice } from "../../parts/notice.tsx";
import { askedWords } from "../../text/asked-words.ts";
import { useLaterText } from "../../text/use-later-text.ts";
import list from "../list.module.css";
import styles from "../panel.module.css";
import { Panel } from "../panel.tsx";
import { useAsked } from "../use-asked.ts";
import { useDoing } from "../use-doing.ts";
import { NewProgram } from "./new-program.tsx";
import { ProgramRow } from "./program-row.tsx";

/** Programs that speak as me: who they are, what they may do, and the end of each. */
export function ProgramsPanel() {
	const t = useLaterText();
	const programs = usePrograms();
	// What the server does not know, or knows without me, no program can be let into.
	const threads = (useThreads() ?? []).filter(({ isGone, isPending }) => !isGone && !isPending);
	const { answer, problem: unanswered, askAgain } = useAsked(programs.list);
	const { run, refused } = useDoing();
	const [ending, setEnding] = useState<ListedProgram | null>(null);

	async function end(id: string) {
		await run(() => programs.end(id));
		await askAgain();
	}

	/** Null for all of them. */
	function placeOf(threadId: string | null): string {
		if (threadId === null) return t("program.all");
		return threads.find(({ record }) => record.id === threadId)?.title ?? t("threads.gone");
	}

	const problem = refused ?? unanswered;
	return (
		<Panel heading={t("program.heading")}>
			<p className={styles.soft}>{t("program.intro")}</p>
			{answer?.ok && answer.value.length > 0 && (
				<ul className={list.list}>
					{answer.value.map((program) => (
						<ProgramRow
							key={program.id}
							program={program}
							place={placeOf(program.threadId)}
							onEnd={() => setEnding(program)}
						/>
					))}
				</ul>
			)}
			{problem && <Notice kind="trouble">{askedWords(t, problem)}</Notice>}
			<NewProgram
				threads={threads.map(({ record, title }) => ({ id: record.id, title }))}
				make={programs.make}
				onMade={() => void askAgain()}
			/>
			{ending && (
				<ConfirmDialog
					heading={t("program.end_heading", { name: ending.name })}
					body={t("program.end_body")}
					confirm={t("program.end")}
					onConfirm={() => void end(ending.id)}
					onClose={() => setEnding(null)}
				/>
			)}
		</Panel>
	);
}
