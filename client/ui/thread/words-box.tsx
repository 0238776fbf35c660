import type { ComponentProps, KeyboardEvent, ReactNode } from "react";
import { useText } from "../text/use-text.ts";
import { hasMouse } from "./pointers.ts";
import styles from "./words-box.module.css";

type WordsBoxProps = Pick<ComponentProps<"textarea">, "ref" | "aria-describedby"> & {
	text: string;
	onText: (text: string) => void;
	/** Enter on a keyboard; on a screen to touch, Enter breaks the line. */
	onEnter: () => void;
	/** Buttons on it. */
	children?: ReactNode;
};

/** The box a message is written in: as high as its words, up to a point. */
export function WordsBox({ text, onText, onEnter, children, ...rest }: WordsBoxProps) {
	const t = useText();

	function onKeyDown(event: KeyboardEvent) {
		if (event.key !== "Enter" || event.shiftKey || event.altKey || isComposing(event)) return;
		const isCommand = event.ctrlKey || event.metaKey;
		if (!isCommand && !hasMouse()) return;
		event.preventDefault();
		onEnter();
	}

	return (
		<div className={styles.box} data-text={`${text || t("composer.placeholder")}\n`}>
			<textarea
				{...rest}
				className={styles.text}
				rows={1}
				dir="auto"
				aria-label={t("composer.label")}
				aria-multiline="true"
				placeholder={t("composer.placeholder")}
				enterKeyHint={hasMouse() ? "send" : "enter"}
				value={text}
				onChange={(event) => onText(event.currentTarget.value)}
				onKeyDown={onKeyDown}
			/>
			{children}
		</div>
	);
}

/** An input method is choosing a word: Enter takes it. Safari says so only by the old key code, after the fact. */
function isComposing(event: KeyboardEvent): boolean {
	return event.nativeEvent.isComposing || event.keyCode === 229;
}
