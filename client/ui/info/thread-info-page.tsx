import { useState } from "react";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { useThread } from "../../hooks/use-thread.ts";
import page from "../home/pane-page.module.css";
import { Notice } from "../parts/notice.tsx";
import { Patience } from "../parts/patience.tsx";
import { titleWords } from "../text/title-words.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { usePageTitle } from "../text/use-page-title.ts";
import { MissingThread } from "../thread/missing-thread.tsx";
import { troubleOf } from "../thread/trouble-of.ts";
import { InfoHead } from "./info-head.tsx";
import { LeaveGroup } from "./leave-group.tsx";
import { NotifyChoice } from "./notify-choice.tsx";
import { People } from "./people.tsx";
import { Title } from "./title.tsx";
import { Ways } from "./ways.tsx";

export type ThreadInfoProps = { threadId: string; me: string };

/** `/threads/:id/info`: what it is called, who is in it, what it may tell me about, and the way out. Works without a network. */
export function ThreadInfoPage({ threadId, me }: ThreadInfoProps) {
	const t = useLaterText();
	const data = useFamilyData();
	const { view } = useThread(threadId);
	const [problem, setProblem] = useState<string | null>(null);
	const { shown, online } = view;
	usePageTitle(shown && `${t("details.heading")} · ${titleWords(t, shown)}`);

	/** Whether it is kept on this device; what could not be is said. */
	async function keep(work: Promise<void>): Promise<boolean> {
		try {
			await work;
			setProblem(null);
			return true;
		} catch (error) {
			setProblem(t(`details.not_kept.${troubleOf(error)}`));
			return false;
		}
	}

	if (view.state === "missing" || shown?.isGone) return <MissingThread />;
	const ways = [
		{ href: `/threads/${threadId}/pinned`, words: t("pinned.heading") },
		{ href: `/threads/${threadId}/media`, words: t("media.open") },
		{ href: `/search?in=${threadId}`, words: t("search.this_thread") },
		...(shown?.isPending === false ? [{ href: `/export/${threadId}`, words: t("keep.open") }] : []),
	];
	return (
		<main className={page.page}>
			<InfoHead threadId={threadId} />
			{shown === null ? (
				<Patience />
			) : (
				<div className={page.column}>
					{problem && <Notice kind="trouble">{problem}</Notice>}
					<Title shown={shown} me={me} onRename={(title) => keep(data.rename(threadId, title))} />
					<Ways ways={ways} />
					<NotifyChoice notify={shown.notify} onChoose={(notify) => keep(data.mute(threadId, notify))} />
					<People
						shown={shown}
						me={me}
						online={online}
						onAdd={(ids) => keep(data.addMembers(threadId, ids))}
						onRemove={(id) => void keep(data.removeMembers(threadId, [id]))}
					/>
					{shown.may.leave && <LeaveGroup shown={shown} onLeave={() => keep(data.leave(threadId))} />}
				</div>
			)}
		</main>
	);
}
