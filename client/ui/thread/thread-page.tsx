import { useRef, useState } from "react";
import type { OpenThread } from "../../data/family-data.ts";
import { useReadable } from "../../hooks/use-readable.ts";
import { useThread } from "../../hooks/use-thread.ts";
import { useThreads } from "../../hooks/use-threads.ts";
import { LaterBar } from "../later/lazy-later.ts";
import { PinnedBar } from "../marked/lazy-pinned-bar.ts";
import { lazily } from "../parts/lazily.tsx";
import { Patience } from "../parts/patience.tsx";
import { Announcer } from "./announcer.tsx";
import { Composer } from "./composer.tsx";
import { RefusedBar } from "./refused.ts";
import { ThreadHead } from "./thread-head.tsx";
import styles from "./thread-page.module.css";
import { Timeline } from "./timeline.tsx";

const EmptyThread = lazily(async () => (await import("./empty-thread.tsx")).EmptyThread);
const MissingThread = lazily(async () => (await import("./missing-thread.tsx")).MissingThread);
const ClosedBar = lazily(async () => (await import("./closed-bar.tsx")).ClosedBar);

/** `/threads/:id`: a conversation. Drawn from the device alone; the network only adds to it. */
export function ThreadPage({ threadId, me }: { threadId: string; me: string }) {
	const { thread, view } = useThread(threadId);
	const rows = useThreads();
	/** What is in the bar is gone to where the messages are. */
	const goTo = useRef<((messageId: string) => void) | null>(null);
	const box = useRef<HTMLTextAreaElement>(null);
	const shown = view.shown ?? rows?.find((row) => row.record.id === threadId) ?? null;
	const hasMessages = view.items.some((item) => item.type === "message");
	const refused = view.items.filter((item) => item.type === "message" && item.delivery === "refused").length;
	const isClosed =
		shown !== null && (shown.isReadOnly || shown.isGone || shown.startRefused !== null || !shown.may.write);

	if (view.state === "missing") return <MissingThread />;
	return (
		<main className={styles.page}>
			<ThreadHead shown={shown} me={me} typing={view.typing} online={view.online} />
			{shown && shown.record.pinned.length > 0 && (
				<div className={styles.pinned}>
					<PinnedBar
						threadId={threadId}
						pinned={shown.record.pinned}
						items={view.items}
						onGo={(id) => goTo.current?.(id)}
					/>
				</div>
			)}
			<div className={styles.body} aria-busy={view.state === "loading"}>
				{thread && shown && view.state === "ready" && hasMessages && (
					<Timeline
						thread={thread}
						view={view}
						shown={shown}
						me={me}
						mayReply={!isClosed}
						goTo={goTo}
						onLeave={() => box.current?.focus()}
					/>
				)}
				{view.state === "loading" && <Patience />}
				{shown && view.state === "ready" && !hasMessages && (
					<EmptyThread shown={shown} me={me} items={view.items} thread={thread} />
				)}
			</div>
			<Announcer view={view} />
			{refused > 1 && <RefusedBar count={refused} onRetryAll={() => void thread?.retryAll().catch(() => undefined)} />}
			{thread && <ScheduledFoot thread={thread} onLeave={() => box.current?.focus()} />}
			{shown && isClosed && <ClosedBar shown={shown} me={me} />}
			{thread && !isClosed && <Composer threadId={threadId} thread={thread} items={view.items} box={box} />}
		</main>
	);
}

/** What will be said here later is fetched when there is something, and stays while one looks at it go. */
function ScheduledFoot({ thread, onLeave }: { thread: OpenThread; onLeave: () => void }) {
	const count = useReadable(thread.later.scheduled).length;
	const [isHere, setHere] = useState(false);
	if (count > 0 && !isHere) setHere(true);
	return isHere && <LaterBar thread={thread} onLeave={onLeave} />;
}
