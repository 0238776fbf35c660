import { useRef } from "react";
import { useThread } from "../../hooks/use-thread.ts";
import { useThreads } from "../../hooks/use-threads.ts";
import { PanePage } from "../home/pane-page.tsx";
import { LinkButton } from "../parts/link-button.tsx";
import { Patience } from "../parts/patience.tsx";
import { useText } from "../text/use-text.ts";
import { Announcer } from "./announcer.tsx";
import { Composer } from "./composer.tsx";
import { EmptyThread } from "./empty-thread.tsx";
import { RefusedBar } from "./refused-bar.tsx";
import { ThreadHead } from "./thread-head.tsx";
import styles from "./thread-page.module.css";
import { Timeline } from "./timeline.tsx";

/** `/threads/:id`: a conversation. Drawn from the device alone; the network only adds to it. */
export function ThreadPage({ threadId, me }: { threadId: string; me: string }) {
	const { thread, view } = useThread(threadId);
	const rows = useThreads();
	const box = useRef<HTMLTextAreaElement>(null);
	const record = view.record ?? rows?.find((row) => row.record.id === threadId)?.record ?? null;

	if (view.state === "missing") return <MissingThread />;
	return (
		<main className={styles.page}>
			<ThreadHead record={record} me={me} typing={view.typing} online={view.online} />
			<div className={styles.body} aria-busy={view.state === "loading"}>
				{thread && record && view.state === "ready" && view.items.length > 0 && (
					<Timeline thread={thread} view={view} kind={record.kind} onLeave={() => box.current?.focus()} />
				)}
				{view.state === "loading" && <Patience />}
				{record && view.state === "ready" && view.items.length === 0 && <EmptyThread record={record} me={me} />}
			</div>
			<Announcer view={view} />
			<RefusedBar items={view.items} onRetryAll={() => void thread?.retryAll().catch(() => undefined)} />
			{thread && <Composer thread={thread} box={box} />}
		</main>
	);
}

function MissingThread() {
	const t = useText();
	return (
		<PanePage heading={t("thread.missing_heading")}>
			<p>{t("thread.missing_body")}</p>
			<div>
				<LinkButton href="/" kind="primary">
					{t("nav.home")}
				</LinkButton>
			</div>
		</PanePage>
	);
}
