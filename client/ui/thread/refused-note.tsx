import { useState } from "react";
import type { RefusalCode } from "../../../shared/refusal.ts";
import type { OpenThread } from "../../data/family-data.ts";
import { Button } from "../parts/button.tsx";
import { ConfirmDialog } from "../parts/confirm-dialog.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./message.module.css";

/** Why a message of mine was not sent, and what can be done about it. */
export function RefusedNote({ id, code, thread }: { id: string; code: RefusalCode; thread: OpenThread }) {
	const t = useLaterText();
	const [isAsking, setAsking] = useState(false);
	// A failing disk shows itself in the bar above; the message stays as it is.
	const quietly = (work: Promise<void>) => void work.catch(() => undefined);
	return (
		<div className={styles.refused}>
			<p>{t(`refusal.${code}`)}</p>
			<div className={styles.actions}>
				<Button kind="quiet" onClick={() => quietly(thread.retry(id))}>
					{t("message.retry")}
				</Button>
				<Button kind="quiet" onClick={() => setAsking(true)}>
					{t("message.delete")}
				</Button>
			</div>
			{isAsking && (
				<ConfirmDialog
					heading={t("message.delete_heading")}
					body={t("message.delete_body")}
					confirm={t("message.delete")}
					onConfirm={() => quietly(thread.discard(id))}
					onClose={() => setAsking(false)}
				/>
			)}
		</div>
	);
}
