import { useState } from "react";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { Button } from "../parts/button.tsx";
import { ConfirmDialog } from "../parts/confirm-dialog.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { Outcome } from "./outcome.tsx";
import styles from "./panel.module.css";
import { Panel } from "./panel.tsx";
import { useDoing } from "./use-doing.ts";

/** Going for good. The server refuses the last owner, and says so. */
export function LeaveFamily({ name }: { name: string }) {
	const t = useLaterText();
	const data = useFamilyData();
	const { run, refused } = useDoing();
	const [isAsking, setAsking] = useState(false);
	return (
		<Panel heading={t("leave.panel")}>
			<p className={styles.soft}>{t("leave.intro")}</p>
			<div>
				<Button kind="plain" onClick={() => setAsking(true)}>
					{t("leave.submit")}
				</Button>
			</div>
			<Outcome refused={refused} done={null} />
			{isAsking && (
				<ConfirmDialog
					heading={t("leave.heading", { name })}
					body={t("leave.body")}
					confirm={t("leave.submit")}
					onConfirm={() => void run(data.leaveFamily)}
					onClose={() => setAsking(false)}
				/>
			)}
		</Panel>
	);
}
