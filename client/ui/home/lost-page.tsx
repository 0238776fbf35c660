import { LinkButton } from "../parts/link-button.tsx";
import { useText } from "../text/use-text.ts";
import { PanePage } from "./pane-page.tsx";

/** An address that leads nowhere. */
export function LostPage() {
	const t = useText();
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
