import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { useText } from "../text/use-text.ts";
import { Icon } from "./icon.tsx";
import styles from "./sheet.module.css";

/** A dialog with something to do in it: the whole window of a phone, a sheet in the middle of a wide one. Escape closes it. */
export function Sheet({ heading, onClose, children }: { heading: string; onClose: () => void; children: ReactNode }) {
	const t = useText();
	const id = useId();
	const dialog = useRef<HTMLDialogElement>(null);
	const title = useRef<HTMLHeadingElement>(null);

	// Before what is in it asks for the focus.
	useLayoutEffect(() => {
		dialog.current?.showModal();
		// The browser would take the way out for the first thing to do.
		title.current?.focus();
		const element = dialog.current;
		// Taken away while it is open, it would not give the focus back.
		return () => element?.close();
	}, []);

	return (
		<dialog
			ref={dialog}
			className={styles.sheet}
			aria-labelledby={id}
			// A question that is asked in it, and closed, is heard here too.
			onClose={(event) => event.target === event.currentTarget && onClose()}
		>
			<div className={styles.head}>
				<h2 ref={title} id={id} className={styles.heading} tabIndex={-1}>
					{heading}
				</h2>
				<button
					type="button"
					className={styles.close}
					aria-label={t("dialog.close")}
					onClick={() => dialog.current?.close()}
				>
					<Icon name="close" size={22} />
				</button>
			</div>
			<div className={styles.body}>{children}</div>
		</dialog>
	);
}
