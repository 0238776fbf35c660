import type { ThreadRecord } from "../../../shared/member-document.ts";
import { useFamily } from "../../hooks/use-family.ts";
import { lazily } from "../parts/lazily.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./empty-thread.module.css";

const InvitePanel = lazily(async () => (await import("../account/invite-panel.tsx")).InvitePanel);

/** A thread nobody has written in. The family's own is the invitation, too. */
export function EmptyThread({ record, me }: { record: ThreadRecord; me: string }) {
	const t = useText();
	const { members } = useFamily();
	const role = members.find((member) => member.id === me)?.role ?? "child";
	const invites = record.kind === "family" && role !== "child";
	return (
		<div role="log" aria-label={t("thread.log")} aria-live="off" className={styles.scroll}>
			<div className={styles.column}>
				<h2 className={styles.heading}>{t("thread.empty_heading")}</h2>
				<p className={styles.body}>{t(invites ? "thread.empty_body" : "thread.empty_body_quiet")}</p>
				{invites && <InvitePanel onMade={null} />}
			</div>
		</div>
	);
}
