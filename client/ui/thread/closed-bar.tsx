import { useState } from "react";
import { useLocation } from "wouter";
import type { ShownThread } from "../../data/family-data.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { useFamily } from "../../hooks/use-family.ts";
import { Button } from "../parts/button.tsx";
import { ConfirmDialog } from "../parts/confirm-dialog.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./closed-bar.module.css";
import { closedWords } from "./closed-words.ts";

export type ClosedBarProps = { shown: ShownThread; me: string };

/** Stands where one would write, and says why one cannot; a thread that is on this device alone can be taken off it. */
export function ClosedBar({ shown, me }: ClosedBarProps) {
	const t = useLaterText();
	const data = useFamilyData();
	const { members } = useFamily();
	const [, navigate] = useLocation();
	const [isAsking, setAsking] = useState(false);

	async function discard() {
		try {
			await data.discardThread(shown.record.id);
			navigate("/", { replace: true });
		} catch {
			// A failing disk shows itself in the bar above; the thread stays as it is.
		}
	}

	return (
		<div className={styles.bar}>
			<p className={styles.words}>{closedWords(t, { shown, me, members })}</p>
			{(shown.startRefused || shown.isGone) && (
				<Button kind="quiet" onClick={() => setAsking(true)}>
					{t("closed.discard")}
				</Button>
			)}
			{isAsking && (
				<ConfirmDialog
					heading={t("closed.discard_heading")}
					body={t("closed.discard_body")}
					confirm={t("closed.discard")}
					onConfirm={() => void discard()}
					onClose={() => setAsking(false)}
				/>
			)}
		</div>
	);
}
