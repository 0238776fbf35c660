import { type PointerEvent, useLayoutEffect, useRef } from "react";
import { QuickReactions, type QuickReactionsProps } from "../emoji/quick-reactions.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import type { Action } from "./action.ts";
import { MenuIcon } from "./menu-icon.tsx";
import styles from "./message-menu.module.css";
import { type Anchor, placeMenu } from "./place.ts";
import { useMenuKeys } from "./use-menu-keys.ts";

type MenuProps = {
	actions: readonly Action[];
	/** What I can put to it, or have put; false where nothing can be said of it. */
	reacting: QuickReactionsProps | false;
	/** What the menu belongs to; a phone shows it as a sheet at the bottom, wherever that is. */
	anchor: Anchor;
	/** Called when the menu has gone and the focus is back; null when nothing was chosen. */
	onChosen: (action: Action | null) => void;
};

/** What can be done with one message. Native modal: it holds the focus, Escape leaves it, and the focus goes back. */
export function MessageMenu({ actions, reacting, anchor, onChosen }: MenuProps) {
	const t = useLaterText();
	const dialog = useRef<HTMLDialogElement>(null);
	const chosen = useRef<Action | null>(null);
	/** The finger whose long press has opened this is still down, and its going up is no tap beside it. */
	const wasPressedHere = useRef(false);
	const onKeyDown = useMenuKeys(() => dialog.current?.close());

	useLayoutEffect(() => {
		const element = dialog.current;
		if (element === null) return;
		element.showModal();
		const { offsetWidth: width, offsetHeight: height } = element;
		const at = placeMenu(anchor, { width, height }, { width: innerWidth, height: innerHeight });
		const isRightToLeft = getComputedStyle(element).direction === "rtl";
		element.style.setProperty("--from-start", `${isRightToLeft ? innerWidth - at.x - width : at.x}px`);
		element.style.setProperty("--from-top", `${at.y}px`);
		element.querySelector<HTMLElement>("[role=menuitem]")?.focus();
		// An emoji takes it away while it is open: it would not give the focus back.
		return () => element.close();
	}, [anchor]);

	const isBeside = (event: { target: EventTarget }) => event.target === dialog.current;
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same.
		<dialog
			ref={dialog}
			className={styles.menu}
			aria-label={t("menu.label")}
			onClose={() => onChosen(chosen.current)}
			onPointerDown={(event: PointerEvent) => {
				wasPressedHere.current = isBeside(event);
			}}
			onClick={(event) => {
				if (isBeside(event) && wasPressedHere.current) dialog.current?.close();
			}}
			onContextMenu={(event) => event.preventDefault()}
		>
			{reacting && <QuickReactions {...reacting} />}
			<div role="menu" tabIndex={-1} aria-label={t("menu.label")} className={styles.items} onKeyDown={onKeyDown}>
				{actions.map((action) => (
					<button
						key={action.id}
						type="button"
						role="menuitem"
						className={styles.item}
						data-grave={action.isGrave}
						tabIndex={-1}
						onClick={() => {
							chosen.current = action;
							dialog.current?.close();
						}}
					>
						<MenuIcon name={action.icon} />
						{t(action.label)}
					</button>
				))}
			</div>
		</dialog>
	);
}
