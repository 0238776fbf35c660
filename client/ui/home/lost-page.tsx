import { LinkButton } from "../parts/link-button.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { PanePage } from "./pane-page.tsx";

/** An address that leads nowhere. */
export function LostPage() {
	const t = useLaterText();
	return (
		<PanePage heading={t("page.not_found_heading")}>
			<p>{t("page.not_found")}</p>
			<div>
				<LinkButton href="/" kind="primary">
					{t("nav.home")}
				</LinkButton>
			</div>
		</PanePage>
	);
}
