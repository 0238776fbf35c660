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

/** `/join#code`: a name and a password, and one belongs to the family. */
export function JoinPage({ code }: { code: string }) {
	const t = useLaterText();
	const data = useFamilyData();
	const session = useSession();
	const [, navigate] = useLocation();
	const [wasSignedIn] = useState(session.kind === "signed-in");
	const { onSubmit, isSending, refused } = useSubmit(
		(field) => data.join({ code, name: field("name"), username: field("username"), password: field("password") }),
		() => navigate("/", { replace: true }),
	);
	const isTaken = refused?.code === "username_taken";

	if (wasSignedIn) return <AlreadySignedIn body={t("join.already")} />;
	if (code === "" || refused?.code === "invite_gone") {
		return (
			<DoorPage
				heading={t(code === "" ? "join.no_code_heading" : "join.gone_heading")}
				intro={t(code === "" ? "join.no_code" : "join.gone")}
			>
				<LinkButton href="/sign-in" kind="plain">
					{t("nav.sign_in")}
				</LinkButton>
			</DoorPage>
		);
	}
	return (
		<DoorPage heading={t("join.heading")} intro={t("join.intro")}>
			<DoorForm
				onSubmit={onSubmit}
				problem={refused && !isTaken ? askedWords(t, refused) : null}
				submit={t("join.submit")}
				submitting={t("join.submitting")}
				isSending={isSending}
			>
				<NameField
					name="name"
					label={t("field.your_name")}
					hint={t("field.your_name_hint")}
					autoComplete="nickname"
					initial=""
					refused={null}
				/>
				<UsernameField isNew refused={refused && isTaken ? askedWords(t, refused) : null} />
				<PasswordField name="password" label={t("field.password")} isNew refused={null} />
			</DoorForm>
		</DoorPage>
	);
}
