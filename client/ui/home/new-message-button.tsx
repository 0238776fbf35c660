import { useLocation } from "wouter";
import { NewMessageSheet } from "../new/new-message-dialog.tsx";
import { Icon } from "../parts/icon.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./new-message-button.module.css";

/** Over the list, near the thumb: to write to somebody, whichever conversation it will be. */
export function NewMessageButton() {
	const t = useText();
	const [, navigate] = useLocation();
	return (
		<button
			type="button"
			className={styles.button}
			onPointerEnter={NewMessageSheet.preload}
			onClick={() => navigate("/new", { state: { isOver: true } })}
		>
			<Icon name="pencil" size={20} />
			<span className={styles.words}>{t("new.heading")}</span>
		</button>
	);
}
