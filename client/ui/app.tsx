import { Redirect, useLocation } from "wouter";
import "./tokens.css";
import "./base.css";
import { useSession } from "../hooks/use-session.ts";
import styles from "./app.module.css";
import { Inside } from "./home/inside.tsx";
import { lazily } from "./parts/lazily.tsx";
import { ConnectionBar } from "./shell/connection-bar.tsx";
import { MishapBars } from "./shell/mishap-bars.tsx";
import { StorageBar } from "./shell/storage-bar.tsx";
import { useArrivalFocus } from "./shell/use-arrival-focus.ts";

const Doors = lazily(async () => (await import("./welcome/doors.tsx")).Doors);
/** Where somebody comes in; also where somebody who is inside may have been sent. */
const doorPaths = /^\/(?:setup|join|sign-in)(?:\/|$)/;

/** Everything a person sees. Needs a FamilyDataContext above it. */
export function App() {
	useArrivalFocus();
	return (
		<div className={styles.app}>
			<ConnectionBar />
			<StorageBar />
			<MishapBars />
			<div className={styles.page}>
				<Pages />
			</div>
		</div>
	);
}

function Pages() {
	const session = useSession();
	const [path] = useLocation();
	// One read of IndexedDB long; a sign that turns would only flicker.
	if (session.kind === "loading") return null;
	if (doorPaths.test(path)) return <Doors />;
	return session.kind === "signed-in" ? <Inside session={session.session} /> : <ToSignIn />;
}

function ToSignIn() {
	const [wanted] = useLocation();
	return <Redirect to="/sign-in" replace state={{ wanted }} />;
}
