import { useId } from "react";
import { useReadExport } from "../../hooks/use-read-export.ts";
import panel from "../account/panel.module.css";
import { Panel } from "../account/panel.tsx";
import { PanePage } from "../home/pane-page.tsx";
import { Notice } from "../parts/notice.tsx";
import { Patience } from "../parts/patience.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { Report } from "./report.tsx";

/** `/import`: what can be read in an export of WhatsApp. It is read on this device, and nothing of it is kept or sent. */
export function ImportPage() {
	const t = useLaterText();
	const id = useId();
	const { reading, read } = useReadExport();
	return (
		<PanePage heading={t("import.heading")}>
			<p className={panel.soft}>{t("import.intro")}</p>
			<Panel heading={t("import.choose_heading")}>
				<p className={panel.soft}>{t("import.how")}</p>
				<div className={panel.form}>
					<label htmlFor={id}>{t("import.file")}</label>
					<input
						id={id}
						type="file"
						accept=".zip,.txt,application/zip,text/plain"
						onChange={({ currentTarget: { files } }) => {
							const [file] = files ?? [];
							if (file) void read(file);
						}}
					/>
				</div>
				{reading.kind === "reading" && <Patience />}
				{reading.kind === "failed" && <Notice kind="trouble">{t(`import.failed.${reading.code}`)}</Notice>}
			</Panel>
			{reading.kind === "read" && <Report read={reading.export} />}
		</PanePage>
	);
}
