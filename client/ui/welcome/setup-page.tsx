import { useState } from "react";
import { useLocation } from "wouter";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { useSession } from "../../hooks/use-session.ts";
import { DoorPage } from "../parts/door-page.tsx";
import { LinkButton } from "../parts/link-button.tsx";
import { PasswordField } from "../parts/password-field.tsx";
import { UsernameField } from "../parts/username-field.tsx";
import { askedWords } from "../text/asked-words.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { AlreadySignedIn } from "./already-signed-in.tsx";
import { DoorForm } from "./door-form.tsx";
import { NameField } from "./name-field.tsx";
import { useSubmit } from "./use-submit.ts";

/** `/setup#token`: the first person names the family and themselves. */
export function SetupPage({ token }: { token: string }) {
	const t = useLaterText();
	const data = useFamilyData();
	const session = useSession();
	const [, navigate] = useLocation();
	const [wasSignedIn] = useState(session.kind === "signed-in");
	const { onSubmit, isSending, refused } = useSubmit(
		(field) =>
			data.setUp({
				token,
				familyName: field("familyName"),
				name: field("name"),
				username: field("username"),
				password: field("password"),
			}),
		() => navigate("/", { replace: true }),
	);

	if (wasSignedIn) return <AlreadySignedIn body={null} />;
	if (refused?.code === "already_set_up") {
		return (
			<DoorPage heading={t("setup.already_heading")} intro={t("setup.already")}>
				<LinkButton href="/sign-in" kind="primary">
					{t("nav.sign_in")}
				</LinkButton>
			</DoorPage>
		);
	}
	if (token === "" || refused?.code === "bad_setup_token") {
		return (
			<DoorPage heading={t("setup.bad_token_heading")} intro={t(token === "" ? "setup.no_token" : "setup.bad_token")}>
				<LinkButton href="/sign-in" kind="plain">
					{t("nav.sign_in")}
				</LinkButton>
			</DoorPage>
		);
	}
	return (
		<DoorPage heading={t("setup.heading")} intro={t("setup.intro")}>
			<DoorForm
				onSubmit={onSubmit}
				problem={refused && askedWords(t, refused)}
				submit={t("setup.submit")}
				submitting={t("setup.submitting")}
				isSending={isSending}
			>
				<NameField
					name="familyName"
					label={t("field.family_name")}
					hint={null}
					autoComplete="off"
					initial=""
					refused={null}
				/>
				<NameField
					name="name"
					label={t("field.your_name")}
					hint={t("field.your_name_hint")}
					autoComplete="nickname"
					initial=""
					refused={null}
				/>
				<UsernameField isNew refused={null} />
				<PasswordField name="password" label={t("field.password")} isNew refused={null} />
			</DoorForm>
		</DoorPage>
	);
}
