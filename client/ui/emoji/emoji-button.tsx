import { type RefObject, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useLaterText } from "../text/use-later-text.ts";
import { hasMouse } from "../thread/pointers.ts";
import styles from "./emoji-button.module.css";
import { EmojiIcon } from "./emoji-icon.tsx";
import { insertAtCaret } from "./insert-at-caret.ts";
import { EmojiPicker } from "./lazy-emoji-picker.ts";
import { useStepAside } from "./use-step-aside.ts";

type EmojiButtonProps = {
	box: RefObject<HTMLTextAreaElement | null>;
	/** `over`: above the form on a wide screen, where it has room; `in`: at its end. On a phone always there. */
	opens: "over" | "in";
};

/** Opens the picker at the form a message is written in, and puts what is picked into the box. */
export function EmojiButton({ box, opens }: EmojiButtonProps) {
	const t = useLaterText();
	const [isOpen, setOpen] = useState(false);
	const button = useRef<HTMLButtonElement>(null);

	/** The focus goes back where one writes; on a phone only on a person's tap, as its keyboard rises then. */
	function close() {
		setOpen(false);
		if (hasMouse()) box.current?.focus();
		else button.current?.focus();
	}
	useStepAside(isOpen, button, box, { close, leave: () => setOpen(false) });

	function insert(emoji: string, byKeys: boolean) {
		if (box.current) insertAtCaret(box.current, emoji);
		if (byKeys) close();
		// One may go on writing, and go on picking.
		else if (hasMouse()) box.current?.focus();
	}

	const form = isOpen ? button.current?.form : null;
	return (
		<>
			<button
				ref={button}
				type="button"
				className={styles.button}
				aria-label={t("emoji.button")}
				aria-haspopup="dialog"
				aria-expanded={isOpen}
				onPointerEnter={EmojiPicker.preload}
				onFocus={EmojiPicker.preload}
				onClick={() => (isOpen ? close() : setOpen(true))}
			>
				<EmojiIcon name="smile" />
			</button>
			{form &&
				createPortal(
					<div ref={bringIntoView} className={`${styles.place} ${styles[opens]}`}>
						<EmojiPicker onPick={insert} onClose={close} />
					</div>,
					form,
				)}
		</>
	);
}

/** The form may be longer than what is seen of it. */
function bringIntoView(place: HTMLDivElement | null): void {
	place?.scrollIntoView({ block: "nearest" });
}
