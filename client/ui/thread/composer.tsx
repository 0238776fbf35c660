import { type FormEvent, type KeyboardEvent, type RefObject, useEffect, useId, useMemo, useState } from "react";
import type { TimelineItem, TimelineMessage } from "../../../shared/timeline-items.ts";
import type { OpenThread } from "../../data/family-data.ts";
import { useReadable } from "../../hooks/use-readable.ts";
import { AttachButton } from "../attach/attach-button.tsx";
import { useAttaching } from "../attach/use-attaching.ts";
import { LaterButton, SendLaterSheet } from "../later/lazy-later.ts";
import { useResting } from "../later/use-resting.ts";
import { Icon } from "../parts/icon.tsx";
import { Notice } from "../parts/notice.tsx";
import { isEditable } from "../react/is-editable.ts";
import { EditSheet } from "../react/lazy-edit-sheet.ts";
import { ReplyStrip } from "../reply/lazy-reply.ts";
import { writeNearMoment } from "../text/times.ts";
import { useText } from "../text/use-text.ts";
import styles from "./composer.module.css";
import { hasMouse, isWide } from "./pointers.ts";
import { troubleOf } from "./trouble-of.ts";
import { useDraft } from "./use-draft.ts";
import { useTypingSignal } from "./use-typing-signal.ts";
import { WordsBox } from "./words-box.tsx";

type ComposerProps = {
	threadId: string;
	thread: OpenThread;
	items: readonly TimelineItem[];
	box: RefObject<HTMLTextAreaElement | null>;
};

/** Where one writes. Never disabled: what cannot be kept stays in the box, and the reason stands above it. */
export function Composer({ threadId, thread, items: messages, box }: ComposerProps) {
	const t = useText();
	const id = useId();
	const { text, setText, take, settle, putBack } = useDraft(thread);
	const signalTyping = useTypingSignal(thread);
	const [problem, setProblem] = useState<string | null>(null);
	const attaching = useAttaching(
		useMemo(() => ({ key: threadId, read: thread.readDraftFiles, write: thread.writeDraftFiles }), [threadId, thread]),
	);
	const [edited, setEdited] = useState<TimelineMessage | null>(null);
	const [isAskingLater, setAskingLater] = useState(false);
	const [told, setTold] = useState("");
	const resting = useResting(askLater);
	const replyTo = useReadable(thread.reply.to);
	const { parts, desk, isWaiting } = attaching;

	useEffect(() => {
		// On a phone this would push the keyboard over what one came to read.
		if (isWide() && hasMouse()) box.current?.focus({ preventScroll: true });
	}, [box]);

	async function say() {
		box.current?.focus();
		const { items, isBusy } = attaching.now();
		if (isBusy) return desk?.sendWhenReady(() => void say());
		if (text.trim() === "" && items.length === 0) return;
		// Whoever writes fast sends the next one while this one is on its way to the disk; the disk keeps their order.
		const said = take();
		const attached = attaching.take();
		signalTyping(false);
		try {
			await thread.say(said, attached.files);
			settle();
			attached.said();
			setProblem(null);
		} catch (error) {
			putBack(said);
			attached.putBack();
			setProblem(t(`composer.not_kept.${troubleOf(error)}`));
		}
	}

	function askLater() {
		if (text.trim() !== "" || !attaching.isEmpty) setAskingLater(true);
	}
	async function sayLater(due: number) {
		setAskingLater(false);
		const said = take();
		signalTyping(false);
		try {
			await thread.later.say(said, due);
			settle();
			setProblem(null);
			setTold(t("composer.later", { time: writeNearMoment(new Date(due).toISOString()) }));
		} catch (error) {
			putBack(said);
			setProblem(t(`composer.not_kept.${troubleOf(error)}`));
		}
	}

	function onSubmit(event: FormEvent) {
		event.preventDefault();
		void say();
	}

	function onKeyDown(event: KeyboardEvent) {
		if (event.defaultPrevented || event.nativeEvent.isComposing) return;
		if (event.key === "Escape") thread.reply.set(null);
		const isEmpty = text === "" && attaching.isEmpty && replyTo === null;
		if (event.key !== "ArrowUp" || !isEmpty || event.target !== box.current) return;
		event.preventDefault();
		setEdited(lastOfMine(messages));
	}

	const canBeLater = text.trim() !== "" && attaching.isEmpty;
	const shownProblem = attaching.hasFailed ? t("part.not_loaded") : problem;
	const problemId = shownProblem ? `${id}-problem` : undefined;
	return (
		<>
			<form data-part="" className={styles.composer} onSubmit={onSubmit} onKeyDown={onKeyDown}>
				{shownProblem && (
					<div id={`${id}-problem`} className={styles.problem}>
						<Notice kind="trouble">{shownProblem}</Notice>
					</div>
				)}
				{replyTo !== null && (
					<ReplyStrip
						id={`${id}-reply`}
						message={messageIn(messages, replyTo)}
						onCancel={() => {
							thread.reply.set(null);
							box.current?.focus();
						}}
					/>
				)}
				{parts && desk && <parts.AttachArea desk={desk} onEmpty={() => box.current?.focus()} />}
				<p aria-live="polite" className="visually-hidden">
					{told}
				</p>
				<div className={styles.row} data-words={canBeLater}>
					<AttachButton label={t("composer.attach")} className={styles.attach} camera={null} onFiles={attaching.add}>
						<Icon name="attach" size={24} />
					</AttachButton>
					<span className={styles.emoji}>{parts && <parts.EmojiButton box={box} opens="over" />}</span>
					<WordsBox
						ref={box}
						aria-describedby={replyTo === null ? problemId : `${id}-reply ${problemId ?? ""}`}
						text={text}
						onText={(next) => {
							setText(next);
							signalTyping(next !== "");
							desk?.stopWaiting();
						}}
						onEnter={() => void say()}
					>
						{parts && desk && (
							<parts.BoxButtons
								desk={desk}
								thread={thread}
								isEmpty={text === "" && attaching.isEmpty}
								onSend={() => void say()}
								onDone={() => box.current?.focus()}
							/>
						)}
						{canBeLater && <LaterButton onAsk={askLater} />}
					</WordsBox>
					{parts && <parts.WritingAids box={box} thread={thread} />}
					<button
						type="submit"
						className={styles.send}
						data-idle={text.trim() === "" && attaching.isEmpty}
						aria-busy={isWaiting}
						aria-label={t("composer.send")}
						{...resting}
					>
						<Icon name={isWaiting ? "clock" : "send"} size={24} />
					</button>
				</div>
			</form>
			{edited && <EditSheet message={edited} thread={thread} onClose={() => setEdited(null)} />}
			{/* It has a form of its own, whose sending is none of this one's. */}
			{isAskingLater && (
				<SendLaterSheet
					hasFiles={!attaching.isEmpty}
					onChosen={(due) => void sayLater(due)}
					onClose={() => setAskingLater(false)}
				/>
			)}
		</>
	);
}

/** The message with an id; null while it is not on this page. */
function messageIn(items: readonly TimelineItem[], id: string): TimelineMessage | null {
	const found = items.findLast((item) => item.type === "message" && item.id === id);
	return found?.type === "message" ? found : null;
}

/** What the arrow up in an empty box changes (ux.md 37). */
function lastOfMine(items: readonly TimelineItem[]): TimelineMessage | null {
	const found = items.findLast(
		(item) => item.type === "message" && isEditable(item) && item.refused === null && item.body !== "",
	);
	return found?.type === "message" ? found : null;
}
