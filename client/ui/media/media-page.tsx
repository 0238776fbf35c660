import { useCallback, useRef, useState } from "react";
import { Link, useLocation } from "wouter";
import { useThreadMedia } from "../../hooks/use-thread-media.ts";
import { useThreads } from "../../hooks/use-threads.ts";
import back from "../home/back-link.module.css";
import page from "../home/pane-page.module.css";
import { Lightbox } from "../lightbox/lightbox.tsx";
import { useLooking } from "../lightbox/use-looking.ts";
import { Icon } from "../parts/icon.tsx";
import { Notice } from "../parts/notice.tsx";
import { titleWords } from "../text/title-words.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { usePageTitle } from "../text/use-page-title.ts";
import { MissingThread } from "../thread/missing-thread.tsx";
import { Documents } from "./documents.tsx";
import { FurtherBack } from "./further-back.tsx";
import { Links } from "./links.tsx";
import styles from "./media.module.css";
import { Photos } from "./photos.tsx";
import { Tabs } from "./tabs.tsx";
import { useMediaLists } from "./use-media-lists.ts";

const names = ["photos", "files", "links"] as const;
/** Drawn at once: a conversation may have thousands, and a phone draws some hundred in a frame or two. */
const step = 120;

/** `/threads/:id/media`: everything that was shown and linked in a conversation, without a network too. */
export function MediaPage({ threadId }: { threadId: string }) {
	const t = useLaterText();
	const threads = useThreads();
	const [, navigate] = useLocation();
	const { view, loadOlder, hasFailed } = useThreadMedia(threadId);
	const [tab, setTab] = useState<(typeof names)[number]>("photos");
	const [drawn, setDrawn] = useState(step);
	const main = useRef<HTMLElement>(null);
	const { looked, show, close } = useLooking(main);
	const onClose = useCallback(() => close(null), [close]);
	const row = threads?.find(({ record }) => record.id === threadId);
	usePageTitle(row ? `${t("media.heading")} · ${titleWords(t, row)}` : null);

	const jump = (message: string) => navigate(`/threads/${threadId}`, { state: { message } });
	const { inTime, photos, documents, links } = useMediaLists(view.messages);
	const count = { photos, files: documents, links }[tab].length;
	const isEmpty = count === 0 && view.reach === "end";

	if (threads !== null && (row === undefined || row.isGone)) return <MissingThread />;
	return (
		<main ref={main} className={page.page}>
			<div className={page.head}>
				<Link
					href={`/threads/${threadId}`}
					className={`${back.back} ${styles.back}`}
					aria-label={t("details.back")}
					replace
				>
					<Icon name="back" size={26} />
				</Link>
				<h1 className={page.heading} tabIndex={-1}>
					{t("media.heading")}
				</h1>
			</div>
			<div className={page.column}>
				<Tabs
					label={t("media.heading")}
					tabs={names.map((name) => ({ name, label: t(`media.${name}`) }))}
					chosen={tab}
					onChoose={(name) => {
						setTab(name);
						setDrawn(step);
					}}
				>
					{hasFailed && <Notice kind="trouble">{t("media.not_loaded")}</Notice>}
					{isEmpty && <p className={styles.empty}>{t(`media.empty.${tab}`)}</p>}
					{tab === "photos" && <Photos photos={photos.slice(0, drawn)} />}
					{tab === "files" && <Documents documents={documents.slice(0, drawn)} onJump={jump} />}
					{tab === "links" && <Links links={links.slice(0, drawn)} onJump={jump} />}
					<FurtherBack
						reach={count > drawn ? "more" : view.reach}
						onMore={() => (count > drawn ? setDrawn(drawn + step) : loadOlder())}
					/>
				</Tabs>
			</div>
			{looked !== null && (
				<Lightbox
					fileId={looked}
					messages={inTime}
					onShow={show}
					onOlder={loadOlder}
					onClose={onClose}
					onJump={(key) => close(() => jump(key))}
				/>
			)}
		</main>
	);
}
