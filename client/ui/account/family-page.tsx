import type { Session } from "../../../shared/api/people.ts";
import { useFamily } from "../../hooks/use-family.ts";
import { useMyRole } from "../../hooks/use-my-role.ts";
import { useOnline } from "../../hooks/use-online.ts";
import { PanePage } from "../home/pane-page.tsx";
import { LinkButton } from "../parts/link-button.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { Invites } from "./invites.tsx";
import styles from "./list.module.css";
import { MemberRow } from "./member-row.tsx";
import { NeedsNetwork } from "./needs-network.tsx";
import panelStyles from "./panel.module.css";
import { Panel } from "./panel.tsx";

/** `/family`: who belongs to it, each with a page of their own; for adults the ways to bring in one more. */
export function FamilyPage({ session }: { session: Session }) {
	const t = useLaterText();
	const family = useFamily();
	const online = useOnline();
	const role = useMyRole(session);
	const members = family.members.filter((member) => member.active);
	return (
		<PanePage heading={family.name || session.family.name}>
			<ul className={styles.list}>
				{members.map((member) => (
					<MemberRow
						key={member.id}
						member={member}
						isMe={member.id === session.member.id}
						isOnline={online.includes(member.id)}
					/>
				))}
			</ul>
			{role !== "child" && (
				<>
					<NeedsNetwork />
					<Panel heading={t("child.add")}>
						<p className={panelStyles.soft}>{t("child.why")}</p>
						<div>
							<LinkButton href="/family/add-child" kind="plain">
								{t("child.begin")}
							</LinkButton>
						</div>
					</Panel>
					<Invites />
				</>
			)}
		</PanePage>
	);
}
