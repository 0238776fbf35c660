import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import type { TimelineMessage } from "../../../shared/timeline-items.ts";
import type { OpenThread } from "../../data/family-data.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { Sheet } from "../parts/sheet.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { useText } from "../text/use-text.ts";
import { troubleOf } from "../thread/trouble-of.ts";
import styles from "./edit-sheet.module.css";

export type EditSheetProps = { message: TimelineMessage; thread: OpenThread; onClose: () => void };

/** Other words for a message of mine. What cannot be kept stays in the box, and the reason stands above it. */
export function EditSheet({ message, thread, onClose }: EditSheetProps) {
	const t = useLaterText();
	const now = useText();
	const id = useId();
	const [text, setText] = useState(message.body);
	const [problem, setProblem] = useState<string | null>(null);
	const box = useRef<HTMLTextAreaElement>(null);
	const isEmpty = text.trim() === "" && message.files.length === 0;

	// One has come here to write; behind the last word, where most is added.
	useEffect(() => {
		box.current?.focus();
		box.current?.setSelectionRange(message.body.length, message.body.length);
	}, [message.body.length]);

	async function save(event: FormEvent) {
		event.preventDefault();
		if (isEmpty) return;
		try {
			if (text !== message.body) await thread.speakOf.edit(message.id, text);
			onClose();
		} catch (error) {
			setProblem(now(`composer.not_kept.${troubleOf(error)}`));
		}
	}
	return (
		<Sheet heading={t("edit.heading")} onClose={onClose}>
			<form className={styles.form} onSubmit={save}>
				{problem && <Notice kind="trouble">{problem}</Notice>}
				<label htmlFor={id} className="visually-hidden">
					{t("edit.label")}
				</label>
				<textarea
					id={id}
					className={styles.text}
					rows={5}
					dir="auto"
					ref={box}
					value={text}
					onChange={(event) => setText(event.currentTarget.value)}
					onKeyDown={(event) => {
						if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void save(event);
					}}
				/>
				<div className={styles.actions}>
					<Button kind="plain" onClick={onClose}>
						{now("dialog.cancel")}
					</Button>
					<Button kind="primary" type="submit" disabled={isEmpty}>
						{t("edit.save")}
					</Button>
				</div>
			</form>
		</Sheet>
	);
}
