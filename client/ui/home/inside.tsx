import { useEffect } from "react";
import { Route, Switch, useLocation } from "wouter";
import type { Session } from "../../../shared/api/people.ts";
import { ThreadInfoPage } from "../info/lazy-thread-info.ts";
import { MediaPage } from "../media/lazy-media-page.ts";
import { NewMessageDialog, NewMessageSheet } from "../new/new-message-dialog.tsx";
import { lazily } from "../parts/lazily.tsx";
import { useIdlePart } from "../parts/use-idle-part.ts";
import { SearchPage } from "../search/lazy-search-page.ts";
import { whenIdle } from "../shell/when-idle.ts";
import { preloadConversation, ThreadPage } from "../thread/lazy-conversation.ts";
import styles from "./inside.module.css";
import { ListPane } from "./list-pane.tsx";
import { RestingPane } from "./resting-pane.tsx";

const AccountPages = lazily(async () => (await import("../account/account-pages.tsx")).AccountPages);

const loadPageKeys = async () => (await import("../keys/page-keys.tsx")).PageKeys;
const loadElsewhere = async () => (await import("../shell/elsewhere-announcer.tsx")).ElsewhereAnnouncer;

/** The pages of somebody who is signed in: the list beside what is open, or one of the two where there is room for one. */
export function Inside({ session }: { session: Session }) {
	const [path] = useLocation();
	const isOpen = path !== "/" && path !== "/new";
	const me = session.member.id;
	const PageKeys = useIdlePart(loadPageKeys);
	const ElsewhereAnnouncer = useIdlePart(loadElsewhere);

	useEffect(() => {
		// What nearly everybody opens next; the rest waits until nothing is more urgent.
		ThreadPage.preload();
		return whenIdle(preload);
	}, []);

	return (
		<>
			<div className={styles.inside} data-open={isOpen}>
				<ListPane session={session} isAlone={!isOpen} />
				<div className={styles.open}>
					<Switch>
						<Route path="/">
							<RestingPane />
						</Route>
						<Route path="/new">
							<RestingPane />
						</Route>
						<Route path="/threads/:id">{({ id }) => <ThreadPage key={id} threadId={id} me={me} />}</Route>
						<Route path="/threads/:id/info">{({ id }) => <ThreadInfoPage key={id} threadId={id} me={me} />}</Route>
						<Route path="/threads/:id/media">{({ id }) => <MediaPage key={id} threadId={id} />}</Route>
						<Route path="/search">
							<SearchPage />
						</Route>
						<Route>
							<AccountPages session={session} />
						</Route>
					</Switch>
				</div>
			</div>
			<NewMessageDialog me={me} />
			{PageKeys && <PageKeys me={me} />}
			{ElsewhereAnnouncer && <ElsewhereAnnouncer />}
		</>
	);
}

/** The first tap on any of them should not wait. */
function preload(): void {
	for (const part of [NewMessageSheet, ThreadInfoPage, AccountPages, MediaPage, SearchPage]) part.preload();
	preloadConversation();
}
