import { useState } from "react";
import type { Asked } from "../../data/family-data.ts";
import { Button } from "../parts/button.tsx";
import { ConfirmDialog } from "../parts/confirm-dialog.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { Outcome } from "./outcome.tsx";
import styles from "./panel.module.css";
import { Panel } from "./panel.tsx";
import { useDoing } from "./use-doing.ts";

type GrownRole = "owner" | "adult";
type RolePanelProps = { name: string; role: GrownRole; ask: (role: GrownRole) => Promise<Asked<null>> };

/** What an owner may do, and making somebody one, or no longer. */
export function RolePanel({ name, role, ask }: RolePanelProps) {
	const t = useLaterText();
	const { run, refused } = useDoing();
	const [isAsking, setAsking] = useState(false);
	const next = role === "owner" ? "adult" : "owner";
	return (
		<Panel heading={t("role.panel")}>
			<p className={styles.soft}>{t(`role.is_${role}`, { name })}</p>
			<div>
				<Button kind="plain" onClick={() => setAsking(true)}>
					{t(`role.make_${next}`, { name })}
				</Button>
			</div>
			<Outcome refused={refused} done={null} />
			{isAsking && (
				<ConfirmDialog
					heading={t(`role.heading_${next}`, { name })}
					body={t(`role.body_${next}`, { name })}
					confirm={t(`role.make_${next}`, { name })}
					onConfirm={() => void run(() => ask(next))}
					onClose={() => setAsking(false)}
				/>
			)}
		</Panel>
	);
}
