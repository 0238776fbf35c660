import { Link } from "wouter";
import { usePinned } from "../../hooks/use-marked.ts";
import { useThreads } from "../../hooks/use-threads.ts";
import back from "../home/back-link.module.css";
import page from "../home/pane-page.module.css";
import { Icon } from "../parts/icon.tsx";
import { Notice } from "../parts/notice.tsx";
import { Patience } from "../parts/patience.tsx";
import { writeDate } from "../text/times.ts";
import { titleWords } from "../text/title-words.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { useMemberName } from "../text/use-member-name.ts";
import { usePageTitle } from "../text/use-page-title.ts";
import { MissingThread } from "../thread/missing-thread.tsx";
import styles from "./marked.module.css";
import { MarkedList } from "./marked-list.tsx";

/** `/threads/:id/pinned`: everything that is pinned in a conversation, the last pinned first. */
export function PinnedPage({ threadId, me }: { threadId: string; me: string }) {
	const t = useLaterText();
	const nameOf = useMemberName();
	const threads = useThreads();
	const { hasFailed, ...view } = usePinned(threadId);
	const row = threads?.find(({ record }) => record.id === threadId);
	usePageTitle(row ? `${t("pinned.heading")} · ${titleWords(t, row)}` : null);

	if (threads !== null && (row === undefined || row.isGone)) return <MissingThread />;
	return (
		<main className={page.page}>
			<div className={page.head}>
				<Link href={`/threads/${threadId}`} className={back.back} aria-label={t("details.back")}>
					<Icon name="back" size={26} />
				</Link>
				<h1 className={page.heading} tabIndex={-1}>
					{t("pinned.heading")}
				</h1>
			</div>
			<div className={page.column}>
				{hasFailed && <Notice kind="trouble">{t("media.not_loaded")}</Notice>}
				{view.isReading && view.found.size === 0 && !hasFailed && <Patience />}
				{!view.isReading && view.marked.length === 0 && <p className={styles.empty}>{t("pinned.empty")}</p>}
				<MarkedList
					{...view}
					label={t("pinned.heading")}
					beside={({ pin }) => {
						if (pin === null) return "";
						const date = writeDate(pin.at);
						return pin.by === me ? t("pinned.by_me", { date }) : t("pinned.by", { name: nameOf(pin.by), date });
					}}
				/>
			</div>
		</main>
	);
}
