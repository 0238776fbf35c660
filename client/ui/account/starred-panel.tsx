import { LinkButton } from "../parts/link-button.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import panel from "./panel.module.css";
import { Panel } from "./panel.tsx";

/** The way to what I have starred. */
export function StarredPanel() {
	const t = useLaterText();
	return (
		<Panel heading={t("starred.heading")}>
			<p className={panel.soft}>{t("starred.note")}</p>
			<div className={panel.actions}>
				<LinkButton href="/starred" kind="plain">
					{t("starred.open")}
				</LinkButton>
			</div>
		</Panel>
	);
}
