import { useState } from "react";
import type { OpenThread } from "../../data/family-data.ts";
import { useReadable } from "../../hooks/use-readable.ts";
import { Icon } from "../parts/icon.tsx";
import { writeNearMoment } from "../text/times.ts";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./later-bar.module.css";
import { ScheduledSheet } from "./scheduled-sheet.tsx";

/** At the foot of a conversation: how much of mine will be said here later, and the way to it. `onLeave`: there is nothing left. */
export function LaterBar({ thread, onLeave }: { thread: OpenThread; onLeave: () => void }) {
	const t = useLaterText();
	const scheduled = useReadable(thread.later.scheduled);
	const [isOpen, setOpen] = useState(false);
	const isRefused = scheduled.some(({ state }) => state === "refused");
	const next = scheduled.find(({ state, due }) => state !== "refused" && Date.parse(due) > Date.now());

	function close() {
		setOpen(false);
		// The button goes with the last of them, and the focus with it.
		if (scheduled.length === 0) onLeave();
	}
	if (scheduled.length === 0 && !isOpen) return null;
	return (
		<div className={styles.bar}>
			<button type="button" className={styles.open} data-refused={isRefused} onClick={() => setOpen(true)}>
				<Icon name={isRefused ? "alert" : "clock"} size={18} />
				<span>{t("later.bar", { count: scheduled.length })}</span>
				<span className={styles.next}>
					{isRefused ? t("later.not_sent") : next && t("later.next", { time: writeNearMoment(next.due) })}
				</span>
			</button>
			{isOpen && <ScheduledSheet thread={thread} onClose={close} />}
		</div>
	);
}
