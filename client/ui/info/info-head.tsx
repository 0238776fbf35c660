import { Link } from "wouter";
import back from "../home/back-link.module.css";
import page from "../home/pane-page.module.css";
import { Icon } from "../parts/icon.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./thread-info.module.css";

/** The heading, and the way back to the conversation, which on a wide screen the list beside it is not. */
export function InfoHead({ threadId }: { threadId: string }) {
	const t = useLaterText();
	return (
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
				{t("details.heading")}
			</h1>
		</div>
	);
}
