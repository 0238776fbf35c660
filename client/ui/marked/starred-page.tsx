import { useStarred } from "../../hooks/use-marked.ts";
import { useThreads } from "../../hooks/use-threads.ts";
import { PanePage } from "../home/pane-page.tsx";
import { Notice } from "../parts/notice.tsx";
import { Patience } from "../parts/patience.tsx";
import { titleWords } from "../text/title-words.ts";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./marked.module.css";
import { MarkedList } from "./marked-list.tsx";

/** `/starred`: what I have starred in any conversation, the last starred first, without a network too. */
export function StarredPage() {
	const t = useLaterText();
	const threads = useThreads();
	const { hasFailed, ...view } = useStarred();
	const titles = new Map(threads?.map((row) => [row.record.id, titleWords(t, row)]));
	return (
		<PanePage heading={t("starred.heading")}>
			<p className={styles.empty}>{t("starred.note")}</p>
			{hasFailed && <Notice kind="trouble">{t("media.not_loaded")}</Notice>}
			{view.isReading && view.found.size === 0 && !hasFailed && <Patience />}
			{!view.isReading && view.marked.length === 0 && <p className={styles.empty}>{t("starred.empty")}</p>}
			<MarkedList
				{...view}
				label={t("starred.list")}
				beside={(_, threadId) => t("search.in_thread", { thread: titles.get(threadId) ?? "" })}
			/>
		</PanePage>
	);
}
