import { useId } from "react";
import { Link, useRoute } from "wouter";
import type { ThreadRow as Row } from "../../data/family-data.ts";
import { Icon } from "../parts/icon.tsx";
import { ThreadAvatar } from "../parts/thread-avatar.tsx";
import { listTimeWords } from "../text/days.ts";
import { directionOf } from "../text/direction-of.ts";
import { titleWords } from "../text/title-words.ts";
import { useMemberName } from "../text/use-member-name.ts";
import { useText } from "../text/use-text.ts";
import { previewWords } from "./preview-words.ts";
import styles from "./thread-row.module.css";

/** A thread in the list. Its link is the title alone, stretched over the row; the preview, the time and the count describe it. */
export function ThreadRow({ row, me, today }: { row: Row; me: string; today: number }) {
	const t = useText();
	const id = useId();
	const nameOf = useMemberName();
	const href = `/threads/${row.record.id}`;
	const [isOpen] = useRoute(`${href}/*?`);
	const { record, lastMessage, unread } = row;
	const title = titleWords(t, row);
	const isMuted = row.notify !== "all";
	const isDraft = (row.draft !== "" || row.draftFiles.length > 0) && !isOpen;
	const direction = directionOf(isDraft ? row.draft : (lastMessage?.body ?? ""));

	return (
		<li className={styles.row} data-unread={unread > 0} data-open={isOpen} aria-busy={row.isLoading}>
			<ThreadAvatar record={record} title={title} me={me} size={48} />
			<Link
				href={href}
				className={styles.title}
				dir="auto"
				aria-current={isOpen ? "page" : undefined}
				aria-describedby={`${id}-preview ${id}-time ${id}-unread`}
			>
				{title}
			</Link>
			<span id={`${id}-time`} className={styles.time} data-until="midnight">
				{lastMessage && listTimeWords(t, lastMessage.at, today)}
			</span>
			<span id={`${id}-preview`} className={styles.preview}>
				<StateSign row={row} />
				<span className={styles.words} dir={direction ?? undefined} data-draft={isDraft}>
					{previewWords(t, row, isOpen, nameOf)}
				</span>
			</span>
			<span id={`${id}-unread`} className={styles.unread}>
				{isMuted && (
					<span className={styles.mute}>
						<Icon name="mute" size={16} />
						<span className="visually-hidden">{t("threads.muted")}</span>
					</span>
				)}
				{row.mentions > 0 && (
					<span className={styles.mentioned}>
						<span aria-hidden="true">@</span>
						<span className="visually-hidden">{t("threads.mentioned")}</span>
					</span>
				)}
				{unread > 0 && (
					<span className={styles.count} data-quiet={row.calling === 0}>
						<span aria-hidden="true">{unread > 99 ? "99+" : unread}</span>
						<span className="visually-hidden">{t("threads.unread", { count: unread })}</span>
					</span>
				)}
			</span>
		</li>
	);
}

function StateSign({ row }: { row: Row }) {
	const t = useText();
	const isRefused = row.hasRefused || row.startRefused !== null;
	if (!isRefused && !row.hasWaiting && !row.isPending) return null;
	return (
		<span className={isRefused ? styles.refused : styles.waiting}>
			<Icon name={isRefused ? "alert" : "clock"} size={15} />
			<span className="visually-hidden">{t(isRefused ? "threads.refused" : "threads.waiting")} </span>
		</span>
	);
}
