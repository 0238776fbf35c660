import { useState } from "react";
import { useLocation } from "wouter";
import type { ShownThread } from "../../data/family-data.ts";
import { Button } from "../parts/button.tsx";
import { ConfirmDialog } from "../parts/confirm-dialog.tsx";
import { Icon } from "../parts/icon.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./thread-info.module.css";

/** The way out of a group, after a question. */
export function LeaveGroup({ shown, onLeave }: { shown: ShownThread; onLeave: () => Promise<boolean> }) {
	const t = useLaterText();
	const [, navigate] = useLocation();
	const [isAsking, setAsking] = useState(false);

	async function leave() {
		if (await onLeave()) navigate("/", { replace: true });
	}

	return (
		<>
			<Button kind="quiet" className={styles.leave} onClick={() => setAsking(true)}>
				<Icon name="leave" size={20} />
				{t("details.leave")}
			</Button>
			{isAsking && (
				<ConfirmDialog
					heading={t("details.leave_heading", { title: shown.title })}
					body={t("details.leave_body")}
					confirm={t("details.leave_submit")}
					onConfirm={() => void leave()}
					onClose={() => setAsking(false)}
				/>
			)}
		</>
	);
}
