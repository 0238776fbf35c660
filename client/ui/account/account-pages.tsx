import { Route, Switch } from "wouter";
import type { Session } from "../../../shared/api/people.ts";
import { LostPage } from "../home/lost-page.tsx";
import { DevicesPage } from "./devices-page.tsx";
import { FamilyPage } from "./family-page.tsx";

/** The pages around people, fetched together when the first of them is opened. */
export function AccountPages({ session }: { session: Session }) {
	return (
		<Switch>
			<Route path="/devices">
				<DevicesPage session={session} />
			</Route>
			<Route path="/family">
				<FamilyPage session={session} />
			</Route>
			<Route>
				<LostPage />
			</Route>
		</Switch>
	);
}
