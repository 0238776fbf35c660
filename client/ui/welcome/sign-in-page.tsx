import { Redirect } from "wouter";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { useSession } from "../../hooks/use-session.ts";
import { DoorPage } from "../parts/door-page.tsx";
import { LinkButton } from "../parts/link-button.tsx";
import { Notice } from "../parts/notice.tsx";
import { PasswordField } from "../parts/password-field.tsx";
import { UsernameField } from "../parts/username-field.tsx";
import { askedWords } from "../text/asked-words.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { DoorForm } from "./door-form.tsx";
import { LinkSignIn } from "./link-sign-in.tsx";
import { PasskeyDoor } from "./passkey-door.tsx";
import styles from "./sign-in-page.module.css";
import { useSubmit } from "./use-submit.ts";

/** `/sign-in`, and `/sign-in#token` for a link that does it once. */
export function SignInPage({ token }: { token: string }) {
	return token === "" ? <PasswordSignIn /> : <LinkSignIn token={token} />;
}

function PasswordSignIn() {
	const t = useLaterText();
	const data = useFamilyData();
	const session = useSession();
	const { onSubmit, isSending, refused } = useSubmit(
		(field) => data.signIn({ username: field("username"), password: field("password") }),
		() => undefined,
	);

	// Whether it was this form or another tab: whoever is inside does not stand at the door any longer.
	if (session.kind === "signed-in") return <Redirect to={pageBefore()} replace />;
	const reason = session.kind === "signed-out" ? session.reason : "never";
	return (
		<DoorPage heading={t("sign_in.heading")} intro={null}>
			{reason !== "never" && <Notice kind="calm">{t(`sign_in.${reason}`)}</Notice>}
			<DoorForm
				onSubmit={onSubmit}
				problem={refused && askedWords(t, refused)}
				submit={t("sign_in.submit")}
				submitting={t("sign_in.submitting")}
				isSending={isSending}
			>
				<UsernameField isNew={false} refused={null} />
				<PasswordField name="password" label={t("field.password")} isNew={false} refused={null} />
			</DoorForm>
			<LinkButton href="/sign-in/pictures" kind="plain">
				{t("sign_in.pictures")}
			</LinkButton>
			<p className={styles.forgot}>{t("sign_in.forgot")}</p>
			<PasskeyDoor />
		</DoorPage>
	);
}

/** Where somebody wanted to go when they were sent here; only ever a path of our own. */
function pageBefore(): string {
	const state: unknown = history.state;
	const wanted = typeof state === "object" && state !== null && "wanted" in state ? state.wanted : null;
	return typeof wanted === "string" && wanted.startsWith("/") ? wanted : "/";
}
