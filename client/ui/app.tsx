import { Redirect, Route, Switch, useLocation } from "wouter";
import "./tokens.css";
import "./base.css";
import { useSession } from "../hooks/use-session.ts";
import styles from "./app.module.css";
import { Inside } from "./home/inside.tsx";
import { lazily } from "./parts/lazily.tsx";
import { ConnectionBar } from "./shell/connection-bar.tsx";
import { HistoryBar } from "./shell/history-bar.tsx";
import { LostBar } from "./shell/lost-bar.tsx";
import { StorageBar } from "./shell/storage-bar.tsx";
import { useArrivalFocus } from "./shell/use-arrival-focus.ts";
import { useFragment } from "./welcome/use-fragment.ts";

const JoinPage = lazily(async () => (await import("./welcome/join-page.tsx")).JoinPage);
const SetupPage = lazily(async () => (await import("./welcome/setup-page.tsx")).SetupPage);
const SignInPage = lazily(async () => (await import("./welcome/sign-in-page.tsx")).SignInPage);

/** Everything a person sees. Needs a FamilyDataContext above it. */
export function App() {
	useArrivalFocus();
	return (
		<div className={styles.app}>
			<ConnectionBar />
			<StorageBar />
			<LostBar />
			<HistoryBar />
			<div className={styles.page}>
				<Pages />
			</div>
		</div>
	);
}

function Pages() {
	const session = useSession();
	const secret = useFragment();
	// One read of IndexedDB long; a sign that turns would only flicker.
	if (session.kind === "loading") return null;
	// A key each: a new link opened in the same window starts its page over.
	return (
		<Switch>
			<Route path="/setup">
				<SetupPage key={secret} token={secret} />
			</Route>
			<Route path="/join">
				<JoinPage key={secret} code={secret} />
			</Route>
			<Route path="/sign-in">
				<SignInPage key={secret} token={secret} />
			</Route>
			<Route>{session.kind === "signed-in" ? <Inside session={session.session} /> : <ToSignIn />}</Route>
		</Switch>
	);
}

function ToSignIn() {
	const [wanted] = useLocation();
	return <Redirect to="/sign-in" replace state={{ wanted }} />;
}
