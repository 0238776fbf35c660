import { useState } from "react";
import type { Session } from "../../../shared/api/people.ts";
import type { FamilyMember } from "../../../shared/member-document.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { useFamily } from "../../hooks/use-family.ts";
import { PanePage } from "../home/pane-page.tsx";
import { ConfirmDialog } from "../parts/confirm-dialog.tsx";
import { Notice } from "../parts/notice.tsx";
import { askedWords, type NotGiven } from "../text/asked-words.ts";
import { useText } from "../text/use-text.ts";
import { InvitePanel } from "./invite-panel.tsx";
import styles from "./list.module.css";
import { MemberRow } from "./member-row.tsx";
import { RescuePanel } from "./rescue-panel.tsx";
import { useMadeLink } from "./use-made-link.ts";

/** `/family`: who belongs to it, an invitation for one more, and the owner's ways to let somebody in again and to remove somebody. */
export function FamilyPage({ session }: { session: Session }) {
	const t = useText();
	const data = useFamilyData();
	const family = useFamily();
	const [leaving, setLeaving] = useState<FamilyMember | null>(null);
	const link = useMadeLink((member: FamilyMember) => data.rescue(member.id));
	const [refused, setRefused] = useState<NotGiven | null>(null);
	const members = family.members.filter((member) => member.active);
	// The family directory is newer than the session, which may have been read from disk.
	const role = members.find((member) => member.id === session.member.id)?.role ?? session.member.role;

	async function remove(id: string) {
		const given = await data.removeMember(id);
		setRefused(given.ok ? null : given);
	}

	return (
		<PanePage heading={family.name || session.family.name}>
			{refused && <Notice kind="trouble">{askedWords(t, refused)}</Notice>}
			<ul className={styles.list}>
				{members.map((member) => (
					<MemberRow
						key={member.id}
						member={member}
						isMe={member.id === session.member.id}
						owner={
							role === "owner" && member.id !== session.member.id
								? { onRescue: () => void link.make(member), onRemove: () => setLeaving(member) }
								: null
						}
					/>
				))}
			</ul>
			{link.made && <RescuePanel member={link.made.of} answer={link.made.answer} onAnother={link.make} />}
			{role !== "child" && <InvitePanel />}
			{leaving && (
				<ConfirmDialog
					heading={t("family.remove_heading", { name: leaving.name })}
					body={t("family.remove_body")}
					confirm={t("family.remove")}
					onConfirm={() => void remove(leaving.id)}
					onClose={() => setLeaving(null)}
				/>
			)}
		</PanePage>
	);
}
