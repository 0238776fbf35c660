import { Route, Switch } from "wouter";
import type { Session } from "../../../shared/api/people.ts";
import { useMyRole } from "../../hooks/use-my-role.ts";
import { LostPage } from "../home/lost-page.tsx";
import { ImportPage } from "../import/lazy-import-page.ts";
import { KeepPage } from "../keepsake/lazy-keep-page.ts";
import { PinnedPage } from "../marked/pinned-page.tsx";
import { StarredPage } from "../marked/starred-page.tsx";
import { StoragePage } from "../storage/storage-page.tsx";
import { AddChildPage } from "./add-child-page.tsx";
import { DevicesPage } from "./devices-page.tsx";
import { FamilyPage } from "./family-page.tsx";
import { MemberPage } from "./member-page.tsx";
import { ProfilePage } from "./profile-page.tsx";

/** The pages around people, fetched together when the first of them is opened. */
export function AccountPages({ session }: { session: Session }) {
	const isChild = useMyRole(session) === "child";
	return (
		<Switch>
			<Route path="/devices">
				<DevicesPage session={session} />
			</Route>
			<Route path="/storage">
				<StoragePage />
			</Route>
			<Route path="/export/:id?">{({ id }) => <KeepPage key={id} session={session} threadId={id} />}</Route>
			<Route path="/import">
				<ImportPage session={session} />
			</Route>
			<Route path="/starred">
				<StarredPage />
			</Route>
			<Route path="/threads/:id/pinned">
				{({ id }) => <PinnedPage key={id} threadId={id} me={session.member.id} />}
			</Route>
			<Route path="/profile">
				<ProfilePage session={session} />
			</Route>
			<Route path="/family">
				<FamilyPage session={session} />
			</Route>
			<Route path="/family/add-child">{isChild ? <LostPage /> : <AddChildPage session={session} />}</Route>
			<Route path="/family/:id">{({ id }) => <MemberPage session={session} memberId={id} />}</Route>
			<Route>
				<LostPage />
			</Route>
		</Switch>
	);
}
