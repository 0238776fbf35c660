import { Route, Switch } from "wouter";
import { JoinPage } from "./join-page.tsx";
import { PictureSignIn } from "./picture-sign-in.tsx";
import { SetupPage } from "./setup-page.tsx";
import { SignInPage } from "./sign-in-page.tsx";
import { useFragment } from "./use-fragment.ts";

/** The ways in, fetched together: whoever is inside already does not need them. */
export function Doors() {
	const secret = useFragment();
	// A key each: a new link opened in the same window starts its page over.
	return (
		<Switch>
			<Route path="/setup">
				<SetupPage key={secret} token={secret} />
			</Route>
			<Route path="/join">
				<JoinPage key={secret} code={secret} />
			</Route>
			<Route path="/sign-in/pictures">
				<PictureSignIn />
			</Route>
			<Route>
				<SignInPage key={secret} token={secret} />
			</Route>
		</Switch>
	);
}
