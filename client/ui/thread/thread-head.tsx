import type { ThreadRecord } from "../../../shared/member-document.ts";
import { BackLink } from "../home/back-link.tsx";
import { ThreadAvatar } from "../parts/thread-avatar.tsx";
import { useMemberName } from "../text/use-member-name.ts";
import { usePageTitle } from "../text/use-page-title.ts";
import { useText } from "../text/use-text.ts";
import { presenceWords } from "./presence-words.ts";
import styles from "./thread-head.module.css";

type ThreadHeadProps = {
	/** null for as long as one read from disk takes. */
	record: ThreadRecord | null;
	me: string;
	typing: readonly string[];
	online: readonly string[];
};

/** The title, and one line that tells who is here or writing; the line is always there, so that nothing moves. */
export function ThreadHead({ record, me, typing, online }: ThreadHeadProps) {
	const t = useText();
	const nameOf = useMemberName();
	usePageTitle(record?.title ?? null);
	const others = online.filter((member) => member !== me);
	return (
		<div className={styles.head}>
			<BackLink />
			{record && <ThreadAvatar record={record} me={me} size={42} />}
			<div className={styles.words}>
				<h1 className={styles.title} dir="auto" tabIndex={-1}>
					{record?.title}
				</h1>
				<p className={styles.presence} data-until={others.length > 0 ? "now" : undefined}>
					{others.length > 0 && <span className={styles.dot} aria-hidden="true" />}
					<span className={styles.line}>
						{record && presenceWords(t, { record, me, typing, online: others, nameOf })}
					</span>
				</p>
			</div>
		</div>
	);
}
