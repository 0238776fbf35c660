import type { Session } from "../../../shared/api/people.ts";
import type { FamilyMember } from "../../../shared/member-document.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { useFamily } from "../../hooks/use-family.ts";
import { useMyRole } from "../../hooks/use-my-role.ts";
import { PanePage } from "../home/pane-page.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { ChildCare } from "./child-care.tsx";
import { MemberHead } from "./member-head.tsx";
import { MemberWays } from "./member-ways.tsx";
import { NeedsNetwork } from "./needs-network.tsx";
import styles from "./panel.module.css";
import { RemoveMember } from "./remove-member.tsx";
import { RescuePanel } from "./rescue-panel.tsx";
import { RolePanel } from "./role-panel.tsx";

/** `/family/:id`: one member, what I may do with them, and for those who look after them what they decide. */
export function MemberPage({ session, memberId }: { session: Session; memberId: string }) {
	const t = useLaterText();
	const family = useFamily();
	const member = family.members.find(({ id }) => id === memberId);
	if (member === undefined || !member.active) {
		return (
			<PanePage heading={t("page.not_found_heading")}>
				<p className={styles.soft}>{t("member.missing")}</p>
			</PanePage>
		);
	}
	return (
		<PanePage heading={member.name}>
			<MemberHead member={member} isMe={memberId === session.member.id} />
			<NeedsNetwork />
			<MemberWays session={session} member={member} />
			<Care session={session} member={member} />
		</PanePage>
	);
}

function Care({ session, member }: { session: Session; member: FamilyMember }) {
	const t = useLaterText();
	const data = useFamilyData();
	const isOwner = useMyRole(session) === "owner";
	const { id, name, role } = member;
	const looksAfter = role === "child" && member.adults.includes(session.member.id);
	if (id === session.member.id || !(isOwner || looksAfter)) return null;
	return (
		<>
			{looksAfter && <ChildCare key={id} child={member} />}
			<RescuePanel
				key={`rescue ${id}`}
				heading={t("rescue.panel")}
				intro={t("rescue.intro", { name })}
				name={name}
				ask={() => data.rescue(id)}
			/>
			{isOwner && <RolePanel name={name} role={role} ask={(next) => data.changeRole(id, next)} />}
			{isOwner && <RemoveMember id={id} name={name} />}
		</>
	);
}
