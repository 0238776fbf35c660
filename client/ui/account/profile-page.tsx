import { useState } from "react";
import type { Session } from "../../../shared/api/people.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { useFamily } from "../../hooks/use-family.ts";
import { useMyRole } from "../../hooks/use-my-role.ts";
import { PanePage } from "../home/pane-page.tsx";
import { LinkButton } from "../parts/link-button.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { HuePanel } from "./hue-panel.tsx";
import { LanguagePanel } from "./language-panel.tsx";
import { LeaveFamily } from "./leave-family.tsx";
import { MemberHead } from "./member-head.tsx";
import { NameForm } from "./name-form.tsx";
import { NeedsNetwork } from "./needs-network.tsx";
import panel from "./panel.module.css";
import { Panel } from "./panel.tsx";
import { PasskeysPanel } from "./passkeys/passkeys-panel.tsx";
import { PasswordPanel } from "./password-panel.tsx";
import { PhotoPanel } from "./photo-panel.tsx";
import { ProgramsPanel } from "./programs/programs-panel.tsx";
import { ShortcutsPanel } from "./shortcuts-panel.tsx";
import { ShowsPanel } from "./shows-panel.tsx";
import { StarredPanel } from "./starred-panel.tsx";

/** `/profile`: how the family sees me, how I sign in, and the way out. One panel a matter, in the order of how often it is wanted. */
export function ProfilePage({ session }: { session: Session }) {
	const t = useLaterText();
	const data = useFamilyData();
	const { members } = useFamily();
	const role = useMyRole(session);
	// Whoever came in by a link was sent here for it. It stays where it is when the password has been chosen.
	const [isPasswordFirst] = useState(session.device.mayChoosePassword === true);
	// How a child signs in is for its adults to decide, on its page.
	const password = role !== "child" && <PasswordPanel session={session} />;
	const me = members.find(({ id }) => id === session.member.id);
	const name = me?.name ?? session.member.name;
	return (
		<PanePage heading={t("profile.heading")}>
			{me && <MemberHead member={me} isMe />}
			<NeedsNetwork />
			{isPasswordFirst && password}
			<Panel heading={t("profile.name")}>
				<NameForm label={t("field.your_name")} name={name} ask={(next) => data.changeProfile({ name: next })} />
			</Panel>
			{me && <PhotoPanel me={me} />}
			{me && <HuePanel me={me} />}
			<LanguagePanel />
			<ShowsPanel />
			<Panel heading={t("keep.profile")}>
				<p className={panel.soft}>{t("keep.profile_note")}</p>
				<div className={panel.actions}>
					<LinkButton href="/export" kind="plain">
						{t("keep.open")}
					</LinkButton>
					<LinkButton href="/import" kind="plain">
						{t("import.way")}
					</LinkButton>
				</div>
			</Panel>
			<StarredPanel />
			<ShortcutsPanel />
			{!isPasswordFirst && password}
			{role !== "child" && (
				<>
					<PasskeysPanel />
					<ProgramsPanel />
					<LeaveFamily name={session.family.name} />
				</>
			)}
		</PanePage>
	);
}
