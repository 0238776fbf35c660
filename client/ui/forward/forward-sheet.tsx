import { type FormEvent, useRef, useState } from "react";
import type { TimelineMessage } from "../../../shared/timeline-items.ts";
import { messageWords } from "../files/file-words.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { Sheet } from "../parts/sheet.tsx";
import { PeopleField } from "../picker/people-field.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { useText } from "../text/use-text.ts";
import styles from "./forward-sheet.module.css";
import { useDestinations } from "./use-destinations.ts";
import { useForwarding } from "./use-forwarding.ts";

type ForwardSheetProps = { messages: readonly TimelineMessage[]; onDone: () => void; onClose: () => void };

/** More would be a circular, and each file goes to each of them as bytes of its own. */
const placesMost = 5;

/** To whom words and files of others, or my own, go once more. Nothing here waits for a network. */
export function ForwardSheet({ messages, onDone, onClose }: ForwardSheetProps) {
	const t = useLaterText();
	const now = useText();
	const all = useDestinations();
	const [to, setTo] = useState<readonly string[]>([]);
	const [typed, setTyped] = useState("");
	const [problem, setProblem] = useState<string | null>(null);
	const picker = useRef<HTMLInputElement>(null);
	/** Closing it is then no giving up. */
	const isDone = useRef(false);
	const { state, forward, withoutAway, chooseAgain } = useForwarding(messages, () => {
		isDone.current = true;
		onDone();
	});
	const chosen = to.flatMap((id) => all.filter((one) => one.id === id));
	const [first, second] = messages;

	function choose(next: readonly string[]) {
		setTo(next);
		chooseAgain();
	}
	function send(event: FormEvent) {
		event.preventDefault();
		const text = typed.trim();
		const wrong = text !== "" ? t("forward.unknown", { text }) : chosen.length === 0 ? t("forward.nobody") : null;
		setProblem(wrong);
		if (wrong !== null) return picker.current?.focus();
		void forward(chosen);
	}
	return (
		<Sheet heading={t("forward.heading")} onClose={() => isDone.current || onClose()}>
			<form className={styles.form} onSubmit={send} noValidate>
				<p className={styles.what} dir="auto">
					{first && !second ? messageWords(now, first) : t("forward.messages", { count: messages.length })}
				</p>
				<PeopleField
					label={t("picker.to")}
					input={picker}
					chosen={chosen}
					offered={to.length < placesMost ? all.filter(({ id }) => !to.includes(id)) : []}
					typed={typed}
					onTyped={(next) => {
						setTyped(next);
						setProblem(null);
					}}
					onAdd={(id) => choose([...to, id])}
					onRemove={(id) => choose(to.filter((one) => one !== id))}
					problem={problem}
				/>
				{to.length >= placesMost && <p className={styles.note}>{t("forward.most", { count: placesMost })}</p>}
				{state.kind === "asking" && (
					<Notice kind="trouble">
						{state.isNothingLeft ? t("forward.all_away") : t("forward.away", { count: state.away })}
					</Notice>
				)}
				{state.kind === "failed" && <Notice kind="trouble">{now(`composer.not_kept.${state.trouble}`)}</Notice>}
				<p role="status" className={styles.note}>
					{state.kind === "preparing" && t("forward.preparing")}
				</p>
				<div className={styles.actions}>
					<Button kind="plain" onClick={onClose}>
						{now("dialog.cancel")}
					</Button>
					{state.kind === "asking" && !state.isNothingLeft ? (
						<Button kind="primary" onClick={() => void withoutAway()}>
							{t("forward.without")}
						</Button>
					) : (
						<Button kind="primary" type="submit" disabled={state.kind === "preparing"}>
							{t("forward.send")}
						</Button>
					)}
				</div>
			</form>
		</Sheet>
	);
}
