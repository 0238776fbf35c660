import { useId } from "react";
import type { Session } from "../../../shared/api/people.ts";
import { useImports } from "../../hooks/use-imports.ts";
import { useMyRole } from "../../hooks/use-my-role.ts";
import { useReadExport } from "../../hooks/use-read-export.ts";
import panel from "../account/panel.module.css";
import { Panel } from "../account/panel.tsx";
import { PanePage } from "../home/pane-page.tsx";
import { Notice } from "../parts/notice.tsx";
import { Patience } from "../parts/patience.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { BringIn } from "./bring-in.tsx";
import { Bringing } from "./bringing.tsx";
import styles from "./choose.module.css";
import { Report } from "./report.tsx";

/** `/import`: a conversation exported elsewhere, or a copy of ours, looked into and brought in. It is read on this device. */
export function ImportPage({ session }: { session: Session }) {
	const t = useLaterText();
	const id = useId();
	const isChild = useMyRole(session) === "child";
	const { reading, read } = useReadExport();
	const { imports, state, groupFor } = useImports();
	if (imports !== null && state.kind !== "resting") {
		return (
			<PanePage heading={t("import.title")}>
				<Bringing state={state} onStop={imports.stop} onHeed={imports.heed} />
			</PanePage>
		);
	}
	return (
		<PanePage heading={t("import.title")}>
			<p className={panel.soft}>{t("import.about")}</p>
			<Panel heading={t("import.choose_heading")}>
				<p className={panel.soft}>{t("import.how_to")}</p>
				<div className={panel.form}>
					<label htmlFor={id}>{t("import.file")}</label>
					<input
						id={id}
						className={styles.file}
						type="file"
						accept=".zip,.txt,.html,.json,application/zip,text/plain,text/html,application/json"
						onChange={({ currentTarget: { files } }) => {
							const [file] = files ?? [];
							if (file) void read(file);
						}}
					/>
				</div>
				{reading.kind === "reading" && <Patience />}
				{reading.kind === "failed" && <Notice kind="trouble">{t(`import.failed.${reading.code}`)}</Notice>}
			</Panel>
			{reading.kind === "read" && <Report read={reading.read} />}
			{reading.kind === "read" && isChild && <Notice kind="calm">{t("import.only_adults")}</Notice>}
			{reading.kind === "read" && !isChild && imports !== null && (
				<BringIn
					chats={reading.read.chats}
					groupFor={groupFor}
					onBegin={(wish) => imports.begin(reading.chosen, wish)}
				/>
			)}
		</PanePage>
	);
}
