import { Route, Switch, useLocation } from "wouter";
import type { Session } from "../../../shared/api/people.ts";
import { DevicesPage } from "../account/devices-page.tsx";
import { FamilyPage } from "../account/family-page.tsx";
import { ThreadPage } from "../thread/thread-page.tsx";
import styles from "./inside.module.css";
import { ListPane } from "./list-pane.tsx";
import { LostPage } from "./lost-page.tsx";
import { RestingPane } from "./resting-pane.tsx";

/** The pages of somebody who is signed in: the list beside what is open, or one of the two where there is room for one. */
export function Inside({ session }: { session: Session }) {
	const [path] = useLocation();
	const isOpen = path !== "/";
	return (
		<div className={styles.inside} data-open={isOpen}>
			<ListPane session={session} isAlone={!isOpen} />
			<div className={styles.open}>
				<Switch>
					<Route path="/">
						<RestingPane />
					</Route>
					<Route path="/threads/:id">{({ id }) => <ThreadPage key={id} threadId={id} me={session.member.id} />}</Route>
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
			</div>
		</div>
	);
}
