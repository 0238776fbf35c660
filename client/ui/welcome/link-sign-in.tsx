import { useCallback, useEffect, useState } from "react";
import { useLocation } from "wouter";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { useSession } from "../../hooks/use-session.ts";
import { Button } from "../parts/button.tsx";
import { DoorPage } from "../parts/door-page.tsx";
import { LinkButton } from "../parts/link-button.tsx";
import { Notice } from "../parts/notice.tsx";
import { askedWords, type NotGiven } from "../text/asked-words.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { AlreadySignedIn } from "./already-signed-in.tsx";

// A token works once, and an effect may run twice.
const tried = new Set<string>();

/** Signs in by a one-time link as soon as it is opened. */
export function LinkSignIn({ token }: { token: string }) {
	const t = useLaterText();
	const data = useFamilyData();
	const session = useSession();
	const [, navigate] = useLocation();
	const [wasSignedIn] = useState(session.kind === "signed-in");
	const [refused, setRefused] = useState<NotGiven | null>(null);

	const signIn = useCallback(async () => {
		setRefused(null);
		const answer = await data.signInByLink(token);
		if (answer.ok) navigate("/", { replace: true });
		else setRefused(answer);
	}, [data, token, navigate]);

	useEffect(() => {
		if (wasSignedIn || tried.has(token)) return;
		tried.add(token);
		void signIn();
	}, [wasSignedIn, token, signIn]);

	if (wasSignedIn) return <AlreadySignedIn body={null} />;
	if (refused === null) return <DoorPage heading={t("link.working")} intro={null} />;
	const mayTryAgain = refused.code === "unreachable" || refused.retryAfterMs !== null;
	return (
		<DoorPage
			heading={mayTryAgain ? t("sign_in.heading") : t("link.gone_heading")}
			intro={mayTryAgain ? null : t("link.gone")}
		>
			{mayTryAgain && <Notice kind="trouble">{askedWords(t, refused)}</Notice>}
			{mayTryAgain && (
				<Button kind="primary" onClick={signIn}>
					{t("ask.retry")}
				</Button>
			)}
			<LinkButton href="/sign-in" kind="plain">
				{t("nav.sign_in")}
			</LinkButton>
		</DoorPage>
	);
}
