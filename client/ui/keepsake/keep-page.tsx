import { useState } from "react";
import type { Session } from "../../../shared/api/people.ts";
import type { KeepsakeShape } from "../../data/keepsake/keepsake.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { useConnection } from "../../hooks/use-connection.ts";
import { useReadable } from "../../hooks/use-readable.ts";
import { useThreads } from "../../hooks/use-threads.ts";
import { Choices } from "../account/choices.tsx";
import panel from "../account/panel.module.css";
import { Panel } from "../account/panel.tsx";
import { PanePage } from "../home/pane-page.tsx";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { Patience } from "../parts/patience.tsx";
import { titleWords } from "../text/title-words.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { MissingThread } from "../thread/missing-thread.tsx";
import { Making } from "./making.tsx";
import { useKeeping } from "./use-keeping.ts";

/** `/export` and `/export/:id`: everything, or one conversation, as one file to keep. Works without a network. */
export function KeepPage({ session, threadId }: { session: Session; threadId: string | undefined }) {
	const t = useLaterText();
	const threads = useThreads();
	const unsent = useReadable(useFamilyData().unsent);
	const { kind: connection } = useConnection();
	const { keeping, make, stop } = useKeeping(session);
	const [shape, setShape] = useState<KeepsakeShape>("page");
	const [what, setWhat] = useState<"files" | "words">("files");

	if (threads === null) return <Patience />;
	const kept = threads.filter(({ isPending, isGone }) => !isPending && !isGone);
	const rows = threadId === undefined ? kept : kept.filter(({ record }) => record.id === threadId);
	const [row] = rows;
	if (row === undefined && threadId !== undefined) return <MissingThread />;
	const isMaking = keeping.kind === "making";
	return (
		<PanePage heading={t("keep.heading")}>
			<p className={panel.soft}>{t("keep.intro")}</p>
			<Panel heading={threadId === undefined || !row ? t("keep.all") : t("keep.one", { title: titleWords(t, row) })}>
				{!isMaking && (
					<>
						<Choices
							legend={t("keep.what")}
							choices={(["files", "words"] as const).map((value) => ({ value, label: t(`keep.what.${value}`) }))}
							chosen={what}
							onChoose={setWhat}
						/>
						<Choices
							legend={t("keep.shape")}
							choices={(["page", "folder"] as const).map((value) => ({ value, label: t(`keep.shape.${value}`) }))}
							chosen={shape}
							onChoose={setShape}
						/>
						{connection !== "live" && <Notice kind="calm">{t("keep.offline")}</Notice>}
						{unsent.waiting + unsent.refused > 0 && <p className={panel.soft}>{t("keep.unsent")}</p>}
						<div className={panel.actions}>
							<Button kind="primary" onClick={() => void make({ shape, withFiles: what === "files", rows })}>
								{t("keep.make")}
							</Button>
						</div>
					</>
				)}
				<Making keeping={keeping} onStop={stop} />
			</Panel>
		</PanePage>
	);
}
