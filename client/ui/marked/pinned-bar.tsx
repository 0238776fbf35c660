import { Link } from "wouter";
import type { PinnedMessage } from "../../../shared/member-document.ts";
import type { TimelineItem, TimelineMessage } from "../../../shared/timeline-items.ts";
import { usePinned } from "../../hooks/use-marked.ts";
import { messageWords } from "../files/file-words.ts";
import { Icon } from "../parts/icon.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./pinned-bar.module.css";

type PinnedBarProps = {
	threadId: string;
	/** The last pinned first. */
	pinned: readonly PinnedMessage[];
	/** What is on the screen: mostly what is pinned is among it. */
	items: readonly TimelineItem[];
	onGo: (messageId: string) => void;
};

/** Under the title of a conversation: what was pinned last, and the way to all that is. */
export function PinnedBar({ threadId, pinned, items, onGo }: PinnedBarProps) {
	const t = useLaterText();
	const { found } = usePinned(threadId);
	const [first] = pinned;
	if (first === undefined) return null;
	const here = items.find((item): item is TimelineMessage => item.type === "message" && item.id === first.id);
	const message = here ?? found.get(first.id);
	const words = message === undefined ? "" : messageWords(t, message);
	return (
		<section className={styles.bar} aria-label={t("pinned.heading")}>
			<button type="button" className={styles.go} onClick={() => onGo(first.id)}>
				<Icon name="pin" size={20} />
				<span className="visually-hidden">{t("pinned.go", { text: words || t("pinned.unknown") })}</span>
				<span className={styles.lines} aria-hidden="true">
					<span className={styles.label}>{t("pinned.label")}</span>
					<span className={styles.words} dir="auto">
						{words}
					</span>
				</span>
			</button>
			{pinned.length > 1 && (
				<Link
					href={`/threads/${threadId}/pinned`}
					className={styles.all}
					aria-label={t("pinned.all", { count: pinned.length })}
				>
					<span aria-hidden="true">{pinned.length}</span>
					<Icon name="down" size={18} />
				</Link>
			)}
		</section>
	);
}
