import { useEffect } from "react";
import { useLocation } from "wouter";
import { useThreads } from "../../hooks/use-threads.ts";
import { Button } from "../parts/button.tsx";
import { Icon } from "../parts/icon.tsx";
import { titleWords } from "../text/title-words.ts";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./sent-toast.module.css";

const shownMs = 12_000;

/** What became of the message that was just sent elsewhere, for a while; as long as something is wrong with it, until it is closed. */
export function SentToast({ threadId, onClose }: { threadId: string; onClose: () => void }) {
	const t = useLaterText();
	const [, navigate] = useLocation();
	const row = useThreads()?.find(({ record }) => record.id === threadId) ?? null;
	const state = row?.hasRefused ? "refused" : row?.hasWaiting || row?.isPending ? "waiting" : "sent";
	const isDone = row !== null && state === "sent";

	useEffect(() => {
		if (!isDone) return;
		const timer = setTimeout(onClose, shownMs);
		return () => clearTimeout(timer);
	}, [isDone, onClose]);

	if (row === null) return null;
	return (
		<div className={styles.toast} data-state={state}>
			<Icon name={state === "sent" ? "check" : state === "waiting" ? "clock" : "alert"} size={20} />
			<p className={styles.words}>{t(`new.toast_${state}`, { title: titleWords(t, row) })}</p>
			<Button
				kind="quiet"
				onClick={() => {
					onClose();
					navigate(`/threads/${row.record.id}`);
				}}
			>
				{t("new.open")}
			</Button>
			<button type="button" className={styles.close} aria-label={t("dialog.close")} onClick={onClose}>
				<Icon name="close" size={18} />
			</button>
		</div>
	);
}
