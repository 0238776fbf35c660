import { Link } from "wouter";
import type { ShownThread } from "../../data/family-data.ts";
import { useFamily } from "../../hooks/use-family.ts";
import { BackLink } from "../home/back-link.tsx";
import { ThreadInfoPage } from "../info/lazy-thread-info.ts";
import { Icon } from "../parts/icon.tsx";
import { ThreadAvatar } from "../parts/thread-avatar.tsx";
import { titleWords } from "../text/title-words.ts";
import { useMemberName } from "../text/use-member-name.ts";
import { usePageTitle } from "../text/use-page-title.ts";
import { useText } from "../text/use-text.ts";
import { useToday } from "../text/use-today.ts";
import { presenceWords } from "./presence-words.ts";
import styles from "./thread-head.module.css";

type ThreadHeadProps = {
	/** null for as long as one read from disk takes. */
	shown: ShownThread | null;
	me: string;
	typing: readonly string[];
	online: readonly string[];
};

/** The title, and one line that tells who is here or writing; the line is always there, so that nothing moves. */
export function ThreadHead({ shown, me, typing, online }: ThreadHeadProps) {
	const t = useText();
	const nameOf = useMemberName();
	const { members } = useFamily();
	const today = useToday();
	const record = shown?.record;
	const isMuted = shown !== null && shown.notify !== "all";
	const title = shown && titleWords(t, shown);
	usePageTitle(title);
	const others = online.filter((member) => member !== me);
	// Of two the line tells on what day the other was here.
	const until = others.length > 0 ? "now" : record?.kind === "dm" ? "midnight" : undefined;
	return (
		<div className={styles.head}>
			<BackLink href="/" />
			<span className={styles.avatar}>
				{shown && <ThreadAvatar record={shown.record} title={shown.title} me={me} size={42} />}
			</span>
			<div className={styles.words}>
				<h1 className={styles.title} dir="auto" tabIndex={-1}>
					{title}
				</h1>
				<p className={styles.presence} data-until={until}>
					{others.length > 0 && <span className={styles.dot} aria-hidden="true" />}
					<span className={styles.line}>
						{record &&
							!shown.isGone &&
							presenceWords(t, { record, me, members, today, typing, online: others, nameOf })}
					</span>
				</p>
			</div>
			{shown && !shown.isGone && (
				<Link
					href={`/threads/${shown.record.id}/info`}
					className={styles.details}
					aria-label={isMuted ? `${t("details.open")} · ${t("threads.muted")}` : t("details.open")}
					onPointerEnter={ThreadInfoPage.preload}
				>
					{isMuted && <Icon name="mute" size={18} />}
					<Icon name="info" size={24} />
				</Link>
			)}
		</div>
	);
}
