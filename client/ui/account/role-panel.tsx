import { useState } from "react";
import type { Role } from "../../../shared/member-document.ts";
import type { Asked } from "../../data/family-data.ts";
import { Button } from "../parts/button.tsx";
import { ConfirmDialog } from "../parts/confirm-dialog.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { Outcome } from "./outcome.tsx";
import styles from "./panel.module.css";
import { Panel } from "./panel.tsx";
import { useDoing } from "./use-doing.ts";

type RolePanelProps = { name: string; role: Role; ask: (role: "owner" | "adult") => Promise<Asked<null>> };

const nextOf = { owner: "adult", adult: "owner", child: "grown" } as const;

/** What a role means, and giving another: an owner more or less, or a child that has grown up. */
export function RolePanel({ name, role, ask }: RolePanelProps) {
	const t = useLaterText();
	const { run, refused } = useDoing();
	const [isAsking, setAsking] = useState(false);
	const next = nextOf[role];
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
					onConfirm={() => void run(() => ask(next === "owner" ? "owner" : "adult"))}
					onClose={() => setAsking(false)}
				/>
			)}
		</Panel>
	);
}
