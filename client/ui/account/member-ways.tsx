import { useState } from "react";
import { useLocation } from "wouter";
import type { Session } from "../../../shared/api/people.ts";
import type { FamilyMember } from "../../../shared/member-document.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { useFamily } from "../../hooks/use-family.ts";
import { useSettings } from "../../hooks/use-settings.ts";
import { Button } from "../parts/button.tsx";
import { ConfirmDialog } from "../parts/confirm-dialog.tsx";
import { Notice } from "../parts/notice.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { mayBeTogether } from "./may-be-together.ts";
import { Outcome } from "./outcome.tsx";
import styles from "./panel.module.css";
import { useDoing } from "./use-doing.ts";

/** Writing to a member, and not wanting to hear of them. */
export function MemberWays({ session, member }: { session: Session; member: FamilyMember }) {
	const t = useLaterText();
	const data = useFamilyData();
	const { members } = useFamily();
	const [, navigate] = useLocation();
	const { blocked } = useSettings();
	const { run, refused } = useDoing();
	const [isAsking, setAsking] = useState(false);
	const [isNotKept, setNotKept] = useState(false);
	const { id, name } = member;
	const me = members.find((one) => one.id === session.member.id);
	const isBlocked = blocked.includes(id);

	function write() {
		setNotKept(false);
		// It is kept on this device before anybody is asked, so this works without a network.
		data.startThread({ to: [id], title: "", body: "", files: [] }).then(
			(threadId) => navigate(`/threads/${threadId}`),
			() => setNotKept(true),
		);
	}

	if (id === session.member.id) return null;
	const mayWrite = me !== undefined && mayBeTogether(me, member);
	return (
		<>
			{isBlocked && <p className={styles.soft}>{t("block.is_blocked", { name })}</p>}
			{!mayWrite && <p className={styles.soft}>{t("member.not_allowed", { name })}</p>}
			<div className={styles.actions}>
				{mayWrite && !isBlocked && (
					<Button kind="primary" onClick={write}>
						{t("member.write")}
					</Button>
				)}
				<Button
					kind="plain"
					onClick={() => (isBlocked ? void run(() => data.unblock(id)) : setAsking(true))}
					aria-label={t(isBlocked ? "block.undo_named" : "block.do_named", { name })}
				>
					{t(isBlocked ? "block.undo" : "block.do")}
				</Button>
			</div>
			{isNotKept && <Notice kind="trouble">{t("member.not_kept")}</Notice>}
			<Outcome refused={refused} done={null} />
			{isAsking && (
				<ConfirmDialog
					heading={t("block.heading", { name })}
					body={t("block.body", { name })}
					confirm={t("block.do")}
					onConfirm={() => void run(() => data.block(id))}
					onClose={() => setAsking(false)}
				/>
			)}
		</>
	);
}
