import { useCallback, useState } from "react";
import { useLocation } from "wouter";
import { lazily } from "../parts/lazily.tsx";
import styles from "./new-message-dialog.module.css";

export const NewMessageSheet = lazily(async () => (await import("./new-message-sheet.tsx")).NewMessageSheet);

const SentToast = lazily(async () => (await import("./sent-toast.tsx")).SentToast);

/** `/new`: the dialog over the list, and a word about what was sent from it by somebody who stays where they are. */
export function NewMessageDialog({ me }: { me: string }) {
	const [path, navigate] = useLocation();
	const [sentIn, setSentIn] = useState<string | null>(null);
	const isOpen = path === "/new";

	const forget = useCallback(() => setSentIn(null), []);

	function close() {
		const state: unknown = history.state;
		// Whoever came from a page of ours goes back to it, and their way back stays as it was.
		if (typeof state === "object" && state !== null && "isOver" in state) history.back();
		else navigate("/", { replace: true });
	}
	function onSent(threadId: string, stays: boolean) {
		setSentIn(stays ? threadId : null);
		if (stays) close();
		else navigate(`/threads/${threadId}`, { replace: true });
	}

	return (
		<>
			{isOpen && <NewMessageSheet me={me} onSent={onSent} onClose={close} />}
			<div className={styles.toast} aria-live="polite">
				{sentIn !== null && <SentToast key={sentIn} threadId={sentIn} onClose={forget} />}
			</div>
		</>
	);
}
