import { useSession } from "../../hooks/use-session.ts";
import { DoorPage } from "../parts/door-page.tsx";
import { LinkButton } from "../parts/link-button.tsx";
import { useLaterText } from "../text/use-later-text.ts";

/** A door somebody does not need any more, because they are inside. */
export function AlreadySignedIn({ body }: { body: string | null }) {
	const t = useLaterText();
	const session = useSession();
	const name = session.kind === "signed-in" ? session.session.member.name : "";
	return (
		<DoorPage heading={t("sign_in.already_heading")} intro={body ?? t("sign_in.already", { name })}>
			<LinkButton href="/" kind="primary">
				{t("nav.home")}
			</LinkButton>
		</DoorPage>
	);
}
