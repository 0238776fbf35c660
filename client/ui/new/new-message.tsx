import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import type { AttachedFile } from "../../../shared/attached-file.ts";
import { nameSchema } from "../../../shared/text.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { AttachButton } from "../attach/attach-button.tsx";
import { useAttaching } from "../attach/use-attaching.ts";
import { Button } from "../parts/button.tsx";
import { Field } from "../parts/field.tsx";
import { Icon } from "../parts/icon.tsx";
import { Notice } from "../parts/notice.tsx";
import { PeopleField } from "../picker/people-field.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { hasMouse } from "../thread/pointers.ts";
import { troubleOf } from "../thread/trouble-of.ts";
import { WordsBox } from "../thread/words-box.tsx";
import { useMarkKeys } from "../words/use-mark-keys.ts";
import styles from "./new-message.module.css";
import { everybody } from "./recipients.ts";
import { useNewDraft } from "./use-new-draft.ts";
import { useRecipients } from "./use-recipients.ts";

export type NewMessageProps = {
	me: string;
	/** It is kept on this device; `stays`: whoever sent it wants to go on where they were. */
	onSent: (threadId: string, stays: boolean) => void;
};

/** To whom, what, and send. Nothing here waits for a network. */
export function NewMessage({ me, onSent }: NewMessageProps) {
	const t = useLaterText();
	const id = useId();
	const data = useFamilyData();
	const { draft, change, finish, holder } = useNewDraft();
	const { to, title, text } = draft;
	const recipients = useRecipients(me, to, title);
	const [typed, setTyped] = useState("");
	const [stays, setStays] = useState(false);
	const [wrong, setWrong] = useState<{ where: "to" | "title" | "kept"; words: string } | null>(null);
	const isSending = useRef(false);
	const picker = useRef<HTMLInputElement>(null);
	const box = useRef<HTMLTextAreaElement>(null);
	const attaching = useAttaching(holder);
	const { parts, desk, isWaiting } = attaching;
	useMarkKeys(box);
	const wrongAt = (where: string) => (wrong?.where === where ? wrong.words : null);

	useEffect(() => {
		// On a phone this would push the keyboard over the dialog.
		if (hasMouse()) picker.current?.focus();
	}, []);

	/** What has to be mended before it can be sent; words that name nobody would else go to whom they were not meant for. */
	function findWrong(): typeof wrong {
		if (typed.trim() !== "") return { where: "to", words: t("new.not_chosen", { text: typed.trim() }) };
		if (recipients.chosen.length === 0) return { where: "to", words: t("new.no_recipient") };
		const isNamed = recipients.isGroup && title.trim() !== "";
		if (isNamed && !nameSchema.safeParse(title).success) return { where: "title", words: t("field.bad_name") };
		return null;
	}

	async function send() {
		const found = findWrong();
		setWrong(found);
		if (found?.where === "to") picker.current?.focus();
		if (found !== null || isSending.current) return;
		const { items, isBusy } = attaching.now();
		if (isBusy) return desk?.sendWhenReady(() => void send());
		if (text.trim() === "" && items.length === 0) return box.current?.focus();
		isSending.current = true;
		const attached = attaching.take();
		try {
			const threadId = await keep(attached.files);
			finish();
			attached.said();
			onSent(threadId, stays);
		} catch (error) {
			attached.putBack();
			setWrong({ where: "kept", words: t(`composer.not_kept.${troubleOf(error)}`) });
		}
		isSending.current = false;
	}

	async function keep(files: readonly AttachedFile[]): Promise<string> {
		const { family, ids } = recipients;
		if (!to.includes(everybody) || !family) {
			return data.startThread({ to: ids, title: recipients.isGroup ? title.trim() : "", body: text, files });
		}
		await data.newMessage.sayIn(family.record.id, text, files);
		return family.record.id;
	}

	function onSubmit(event: FormEvent) {
		event.preventDefault();
		void send();
	}

	return (
		<form className={styles.form} onSubmit={onSubmit} noValidate>
			<PeopleField
				label={t("picker.to")}
				input={picker}
				chosen={recipients.chosen}
				offered={recipients.offered}
				typed={typed}
				onTyped={(next) => {
					setTyped(next);
					setWrong(null);
				}}
				onAdd={(one) => change({ to: recipients.withOne(one) })}
				onRemove={(one) => change({ to: to.filter((other) => other !== one) })}
				problem={wrongAt("to")}
			/>
			{recipients.isGroup && (
				<Field
					label={t("new.group_name")}
					name="title"
					autoComplete="off"
					dir="auto"
					value={title}
					onChange={(event) => change({ title: event.currentTarget.value })}
					hint={null}
					refused={wrongAt("title")}
					extra={null}
				/>
			)}
			<div className={styles.words}>
				<WordsBox
					ref={box}
					aria-describedby={wrongAt("kept") ? `${id}-kept` : undefined}
					text={text}
					onText={(next) => {
						change({ text: next });
						desk?.stopWaiting();
					}}
					onEnter={() => void send()}
				/>
			</div>
			{parts && desk && <parts.AttachArea desk={desk} onEmpty={() => box.current?.focus()} />}
			{attaching.hasFailed && <Notice kind="trouble">{t("part.not_loaded")}</Notice>}
			{recipients.already && <p className={styles.already}>{t("new.already", { title: recipients.already })}</p>}
			{wrongAt("kept") && (
				<div id={`${id}-kept`}>
					<Notice kind="trouble">{wrongAt("kept")}</Notice>
				</div>
			)}
			<div className={styles.actions}>
				<label className={styles.stay}>
					<input type="checkbox" checked={stays} onChange={(event) => setStays(event.currentTarget.checked)} />
					{t("new.stay")}
				</label>
				<span className={styles.ways}>
					<span className={styles.emoji}>{parts && <parts.EmojiButton box={box} opens="in" />}</span>
					<AttachButton label={t("composer.attach")} className={styles.attach} camera={null} onFiles={attaching.add}>
						<Icon name="attach" size={24} />
					</AttachButton>
					<Button kind="primary" type="submit" aria-busy={isWaiting}>
						{t("composer.send")}
					</Button>
				</span>
			</div>
		</form>
	);
}
