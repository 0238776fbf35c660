import { useState } from "react";
import { Redirect } from "wouter";
import { pictureCodePassword } from "../../../shared/picture-code.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { useSession } from "../../hooks/use-session.ts";
import { DoorPage } from "../parts/door-page.tsx";
import { LinkButton } from "../parts/link-button.tsx";
import { UsernameField } from "../parts/username-field.tsx";
import { PictureEntry } from "../pictures/picture-entry.tsx";
import { usePictureCode } from "../pictures/use-picture-code.ts";
import { askedWords } from "../text/asked-words.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { DoorForm } from "./door-form.tsx";
import { useSubmit } from "./use-submit.ts";

/** `/sign-in/pictures`: a child's way in, a name and six pictures in their order. */
export function PictureSignIn() {
	const t = useLaterText();
	const data = useFamilyData();
	const session = useSession();
	const chosen = usePictureCode();
	const [isShort, setShort] = useState(false);
	const { onSubmit, isSending, refused } = useSubmit(
		(field) => data.signIn({ username: field("username"), password: pictureCodePassword(chosen.code) }),
		() => undefined,
	);

	if (session.kind === "signed-in") return <Redirect to="/" replace />;
	const wrong = refused?.code === "bad_credentials" ? t("picture.wrong") : refused && askedWords(t, refused);
	return (
		<DoorPage heading={t("sign_in.pictures")} intro={t("picture.intro")}>
			<DoorForm
				onSubmit={(event) => {
					setShort(!chosen.isFull);
					if (chosen.isFull) void onSubmit(event);
					else event.preventDefault();
				}}
				problem={isShort && !chosen.isFull ? t("picture.too_few") : wrong}
				submit={t("sign_in.submit")}
				submitting={t("sign_in.submitting")}
				isSending={isSending}
			>
				<UsernameField isNew={false} refused={null} />
				<PictureEntry chosen={chosen} />
			</DoorForm>
			<LinkButton href="/sign-in" kind="plain">
				{t("picture.by_password")}
			</LinkButton>
		</DoorPage>
	);
}
