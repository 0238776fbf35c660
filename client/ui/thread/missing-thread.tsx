import { PanePage } from "../home/pane-page.tsx";
import { LinkButton } from "../parts/link-button.tsx";
import { useLaterText } from "../text/use-later-text.ts";

/** An address of a conversation that is not among mine. */
export function MissingThread() {
	const t = useLaterText();
	return (
		<PanePage heading={t("thread.missing_heading")}>
			<p>{t("thread.missing_body")}</p>
			<div>
				<LinkButton href="/" kind="primary">
					{t("nav.home")}
				</LinkButton>
			</div>
		</PanePage>
	);
}
