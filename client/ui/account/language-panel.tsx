import { useState } from "react";
import { useLanguage } from "../../hooks/use-language.ts";
import { SelectField } from "../parts/select-field.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import panel from "./panel.module.css";
import { Panel } from "./panel.tsx";

/** Which language this device speaks. Each stands in its own words: whoever lands in a wrong one finds the way back. */
export function LanguagePanel() {
	const t = useLaterText();
	const { languages, chosen, choose } = useLanguage();
	const [isRefused, setRefused] = useState(false);
	const choices = [
		{ value: "", label: t("language.browser") },
		...languages.map(({ tag, name }) => ({ value: tag, label: name })),
	];
	return (
		<Panel heading={t("language.heading")}>
			<SelectField
				label={t("language.heading")}
				value={chosen ?? ""}
				choices={choices}
				onChoose={(tag) => setRefused(!choose(tag === "" ? null : tag))}
			/>
			<p className={panel.soft}>{t("language.note")}</p>
			{isRefused && <p role="alert">{t("storage.unavailable")}</p>}
		</Panel>
	);
}
