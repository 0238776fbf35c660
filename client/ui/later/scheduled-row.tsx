import { useId, useState } from "react";
import type { ShownScheduled } from "../../data/scheduled.ts";
import { Button } from "../parts/button.tsx";
import { ConfirmDialog } from "../parts/confirm-dialog.tsx";
import { writeNearMoment } from "../text/times.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { DueForm } from "./due-form.tsx";
import styles from "./later.module.css";

type ScheduledRowProps = {
	one: ShownScheduled;
	/** `due` in ms, null for at once. */
	onChange: (body: string, due: number | null) => void;
	onTakeBack: () => void;
};

const hourMs = 3_600_000;

/** One message that will be sent, with the words for how it stands. */
export function ScheduledRow({ one, onChange, onTakeBack }: ScheduledRowProps) {
	const t = useLaterText();
	const id = useId();
	const [shown, setShown] = useState<"row" | "form" | "question">("row");
	const [words, setWords] = useState(one.body);
	const isPast = Date.parse(one.due) <= Date.now();
	const isRefused = one.state === "refused";
	const isSpent = isRefused && one.body === "";

	return (
		<li className={styles.row}>
			<p id={`${id}-words`} className={styles.words} dir="auto">
				{one.body}
			</p>
			<p className={styles.when}>
				{!isRefused && (isPast ? t("later.now") : writeNearMoment(one.due))}
				{isRefused && t("later.not_sent")}
			</p>
			<p className={isRefused ? styles.trouble : styles.state}>
				{one.code === null ? t(`later.${one.state === "here" ? "here" : "kept"}`) : t(`refusal.${one.code}`)}
			</p>
			{shown === "form" ? (
				<DueForm
					first={isPast ? Date.now() + hourMs : Date.parse(one.due)}
					submit={t("later.save")}
					onChosen={(due) => {
						if (words.trim() === "") return;
						onChange(words, due);
						setShown("row");
					}}
				>
					<label htmlFor={`${id}-box`} className={styles.label}>
						{t("later.words")}
					</label>
					<textarea
						id={`${id}-box`}
						className={styles.box}
						rows={3}
						dir="auto"
						value={words}
						onChange={(event) => setWords(event.currentTarget.value)}
					/>
				</DueForm>
			) : (
				<div className={styles.actions}>
					{!isSpent && (
						<>
							<Button kind="quiet" aria-describedby={`${id}-words`} onClick={() => onChange(one.body, null)}>
								{t("later.send_now")}
							</Button>
							<Button
								kind="quiet"
								aria-describedby={`${id}-words`}
								onClick={() => {
									setWords(one.body);
									setShown("form");
								}}
							>
								{t("later.change")}
							</Button>
						</>
					)}
					<Button
						kind="quiet"
						aria-describedby={`${id}-words`}
						onClick={() => (isSpent ? onTakeBack() : setShown("question"))}
					>
						{t("later.delete")}
					</Button>
				</div>
			)}
			{shown === "question" && (
				<ConfirmDialog
					heading={t("message.delete_heading")}
					body={t("message.delete_body")}
					confirm={t("message.delete")}
					onConfirm={onTakeBack}
					onClose={() => setShown("row")}
				/>
			)}
		</li>
	);
}
