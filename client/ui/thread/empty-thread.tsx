import type { TimelineItem } from "../../../shared/timeline-items.ts";
import type { OpenThread, ShownThread } from "../../data/family-data.ts";
import { useFamily } from "../../hooks/use-family.ts";
import { lazily } from "../parts/lazily.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./empty-thread.module.css";
import { emptyWords } from "./empty-words.ts";
import { EventLine } from "./event-line.tsx";

type EmptyThreadProps = { shown: ShownThread; me: string; items: readonly TimelineItem[]; thread: OpenThread | null };

const InvitePanel = lazily(async () => (await import("../account/invite-panel.tsx")).InvitePanel);

/** A thread nobody has written in. The family's own is the invitation, too. */
export function EmptyThread({ shown, me, items, thread }: EmptyThreadProps) {
	const t = useLaterText();
	const { members } = useFamily();
	const role = members.find((member) => member.id === me)?.role ?? "child";
	const invites = shown.record.kind === "family" && role !== "child";
	const { heading, body } = emptyWords(t, shown);
	return (
		<div role="log" aria-label={t("thread.log")} aria-live="off" className={styles.scroll}>
			<div className={styles.column}>
				<h2 className={styles.heading} dir="auto">
					{heading}
				</h2>
				<p className={styles.body}>{invites ? t("thread.empty_body") : body}</p>
				{invites && <InvitePanel onMade={null} />}
				{thread && (
					<div>
						{items.map(
							(item) => item.type === "event" && <EventLine key={item.key} item={item} me={me} thread={thread} />,
						)}
					</div>
				)}
			</div>
		</div>
	);
}
