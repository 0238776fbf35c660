import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { limits } from "../../../shared/limits.ts";
import type { OpenThread } from "../../data/family-data.ts";
import { Button } from "../parts/button.tsx";
import { Field } from "../parts/field.tsx";
import { focusFirstInvalid } from "../parts/focus-first-invalid.ts";
import { Notice } from "../parts/notice.tsx";
import { Sheet } from "../parts/sheet.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { useText } from "../text/use-text.ts";
import { troubleOf } from "../thread/trouble-of.ts";
import { answerFields, type PollDraft, pollOf, wrongAnswer } from "./poll-draft.ts";
import styles from "./poll-sheet.module.css";

export type PollSheetProps = {
	thread: Pick<OpenThread, "ask">;
	draft: PollDraft;
	/** What stands in it from now on. */
	onDraft: (draft: PollDraft) => void;
	onClose: () => void;
};

/** A question and its answers, whose fields grow as one types. What cannot be kept stays here, and the reason stands above it. */
export function PollSheet({ thread, draft: before, onDraft, onClose }: PollSheetProps) {
	const t = useLaterText();
	const now = useText();
	const [draft, setDraft] = useState(before);
	/** Fields of white space alone, which a browser takes for filled, are told when it was tried. */
	const [isTried, setTried] = useState(false);
	const [problem, setProblem] = useState<string | null>(null);
	const form = useRef<HTMLFormElement>(null);

	useEffect(() => form.current?.querySelector("input")?.focus(), []);

	function change(next: Partial<PollDraft>): void {
		const changed = { ...draft, ...next };
		setDraft(changed);
		onDraft(changed);
	}
	async function ask(event: FormEvent) {
		event.preventDefault();
		// In React's tree it stands in the composer, which would send what stands in its own box.
		event.stopPropagation();
		const poll = pollOf(draft);
		const question = draft.question.trim();
		setTried(true);
		if (poll === null || question === "") return;
		try {
			await thread.ask(question, poll);
			onDraft({ question: "", options: [], several: false });
			onClose();
		} catch (error) {
			setProblem(now(`composer.not_kept.${troubleOf(error)}`));
		}
	}
	/** Enter goes on to the next field that is there; a poll is not asked by a slip. */
	function onKeyDown(event: KeyboardEvent) {
		event.stopPropagation();
		if (event.key !== "Enter" || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
		const inputs = [...(form.current?.querySelectorAll<HTMLElement>("input:not([type=checkbox])") ?? [])];
		const place = inputs.indexOf(event.target as HTMLElement);
		if (place === -1) return;
		event.preventDefault();
		inputs[place + 1]?.focus();
	}

	return (
		<Sheet heading={t("poll.heading")} onClose={onClose}>
			<form
				ref={form}
				className={styles.form}
				onSubmit={ask}
				onKeyDown={onKeyDown}
				onInvalidCapture={focusFirstInvalid}
			>
				{problem && <Notice kind="trouble">{problem}</Notice>}
				<Field
					{...{ label: t("poll.question"), hint: null, extra: null }}
					{...{ dir: "auto", required: true, autoComplete: "off" }}
					refused={isTried && draft.question.trim() === "" ? t("field.missing") : null}
					value={draft.question}
					onChange={(event) => change({ question: event.currentTarget.value })}
				/>
				{answerFields(draft).map((text, place, fields) => {
					const isNeeded = place < limits.poll.options.min;
					const wrong = wrongAnswer(draft, place);
					const missing = isTried && isNeeded && text.trim() === "" ? t("field.missing") : null;
					return (
						<Field
							// biome-ignore lint/suspicious/noArrayIndexKey: a field is its place, whatever stands in it
							key={place}
							{...{ label: t("poll.answer", { number: String(place + 1) }), hint: null, extra: null }}
							refused={wrong === null ? missing : t(`poll.${wrong}`)}
							{...{ dir: "auto", maxLength: limits.poll.optionLength, autoComplete: "off" }}
							required={isNeeded}
							value={text}
							onChange={(event) => change({ options: fields.with(place, event.currentTarget.value) })}
						/>
					);
				})}
				<label className={styles.several}>
					<input
						type="checkbox"
						checked={draft.several}
						onChange={(event) => change({ several: event.currentTarget.checked })}
					/>
					{t("poll.several")}
				</label>
				<div className={styles.actions}>
					<Button kind="plain" onClick={onClose}>
						{now("dialog.cancel")}
					</Button>
					<Button kind="primary" type="submit">
						{t("poll.ask")}
					</Button>
				</div>
			</form>
		</Sheet>
	);
}
