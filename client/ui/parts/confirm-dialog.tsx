import { useEffect, useId, useRef } from "react";
import { useText } from "../text/use-text.ts";
import { Button } from "./button.tsx";
import styles from "./confirm-dialog.module.css";

type Question = { heading: string; body: string; confirm: string; onConfirm: () => void; onClose: () => void };

/** Asks before something is lost. Native modal: it holds the focus, Escape leaves it, and the focus goes back. */
export function ConfirmDialog({ heading, body, confirm, onConfirm, onClose }: Question) {
	const t = useText();
	const id = useId();
	const dialog = useRef<HTMLDialogElement>(null);

	useEffect(() => {
		dialog.current?.showModal();
	}, []);

	return (
		<dialog
			ref={dialog}
			className={styles.dialog}
			aria-labelledby={id}
			aria-describedby={`${id}-body`}
			onClose={onClose}
		>
			<h2 id={id} className={styles.heading}>
				{heading}
			</h2>
			<p id={`${id}-body`}>{body}</p>
			<div className={styles.actions}>
				<Button kind="plain" onClick={() => dialog.current?.close()}>
					{t("dialog.cancel")}
				</Button>
				<Button
					kind="danger"
					onClick={() => {
						dialog.current?.close();
						onConfirm();
					}}
				>
					{confirm}
				</Button>
			</div>
		</dialog>
	);
}
