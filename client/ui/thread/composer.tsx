import { type FormEvent, type RefObject, useEffect, useId, useState } from "react";
import type { OpenThread } from "../../data/family-data.ts";
import { Icon } from "../parts/icon.tsx";
import { Notice } from "../parts/notice.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./composer.module.css";
import { hasMouse, isWide } from "./pointers.ts";
import { troubleOf } from "./trouble-of.ts";
import { useDraft } from "./use-draft.ts";
import { useTypingSignal } from "./use-typing-signal.ts";
import { WordsBox } from "./words-box.tsx";

/** Where one writes. Never disabled: what cannot be kept stays in the box, and the reason stands above it. */
export function Composer({ thread, box }: { thread: OpenThread; box: RefObject<HTMLTextAreaElement | null> }) {
	const t = useText();
	const id = useId();
	const { text, setText, take, settle, putBack } = useDraft(thread);
	const signalTyping = useTypingSignal(thread);
	const [problem, setProblem] = useState<string | null>(null);

	useEffect(() => {
		// On a phone this would push the keyboard over what one came to read.
		if (isWide() && hasMouse()) box.current?.focus({ preventScroll: true });
	}, [box]);

	async function say() {
		box.current?.focus();
		if (text.trim() === "") return;
		// Whoever writes fast sends the next one while this one is on its way to the disk; the disk keeps their order.
		const said = take();
		signalTyping(false);
		try {
			await thread.say(said, []);
			settle();
			setProblem(null);
		} catch (error) {
			putBack(said);
			setProblem(t(`composer.not_kept.${troubleOf(error)}`));
		}
	}

	function onSubmit(event: FormEvent) {
		event.preventDefault();
		void say();
	}

	return (
		<form className={styles.composer} onSubmit={onSubmit}>
			{problem && (
				<div id={`${id}-problem`} className={styles.problem}>
					<Notice kind="trouble">{problem}</Notice>
				</div>
			)}
			<div className={styles.row}>
				<WordsBox
					ref={box}
					aria-describedby={problem ? `${id}-problem` : undefined}
					text={text}
					onText={(next) => {
						setText(next);
						signalTyping(next !== "");
					}}
					onEnter={() => void say()}
				/>
				<button
					type="submit"
					className={styles.send}
					data-idle={text.trim() === ""}
					aria-label={t("composer.send")}
					// The keyboard of a phone would close and open again.
					onPointerDown={(event) => event.preventDefault()}
				>
					<Icon name="send" size={24} />
				</button>
			</div>
		</form>
	);
}
