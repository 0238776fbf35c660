import { type RefObject, useEffect, useRef, useState } from "react";
import type { ThreadRecord } from "../../../shared/member-document.ts";
import type { TimelineMessage } from "../../../shared/timeline-items.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { messageLabel } from "../files/file-label.ts";
import { Button } from "../parts/button.tsx";
import { copyText } from "../parts/copy-text.ts";
import { writeMoment } from "../text/times.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { useMemberName } from "../text/use-member-name.ts";
import { EarlierWords } from "./earlier-words.tsx";
import styles from "./message-info.module.css";
import { MessageReaders } from "./message-readers.tsx";
import { NotYetSent } from "./not-yet-sent.tsx";

export type MessageInfoProps = { message: TimelineMessage; record: ThreadRecord; me: string };

/** Everything there is to know about one message: its words to take along, its times, and who has read it. */
export function MessageInfoBody({ message, record, me }: MessageInfoProps) {
	const t = useLaterText();
	const nameOf = useMemberName();
	const told = useReads(record.id, message);
	const words = useRef<HTMLParagraphElement>(null);
	const { mine, by, body, files, at, composed, seq, refused, importedBy } = message;
	return (
		<div className={styles.info}>
			<p className={styles.author}>
				{mine ? t("message_info.said_me") : t("message_info.said", { author: nameOf(by) })}
			</p>
			{files.length > 0 && <p className={styles.words}>{messageLabel(t, { body: "", files })}</p>}
			{body.trim() !== "" && (
				<>
					<p ref={words} className={styles.words} dir="auto">
						{body}
					</p>
					<CopyText words={words} />
				</>
			)}
			{message.earlier.length > 0 && <EarlierWords message={message} />}
			<dl className={styles.times}>
				<dt>{t("message_info.written")}</dt>
				<dd>{writeMoment(composed)}</dd>
				{seq !== null && importedBy === null && (
					<>
						<dt>{t(mine ? "message_info.sent" : "message_info.arrived")}</dt>
						<dd>{writeMoment(at)}</dd>
					</>
				)}
			</dl>
			{seq === null && (
				<p>
					{t(refused === null ? "delivery.waiting" : "delivery.refused")}.{" "}
					{refused === null ? <NotYetSent /> : t(`refusal.${refused}`)}
				</p>
			)}
			{importedBy !== null && <p>{t("message_info.imported", { name: nameOf(importedBy) })}</p>}
			{seq !== null && importedBy === null && (
				<MessageReaders record={record} message={{ by, seq }} told={told} me={me} />
			)}
		</div>
	);
}

/** Who has read it and when, as the server knows it; null for as long as it does not answer, or cannot be asked. */
function useReads(threadId: string, { id, seq }: TimelineMessage) {
	const data = useFamilyData();
	const [told, setTold] = useState<{ memberId: string; at: string }[] | null>(null);

	useEffect(() => {
		if (seq === null) return;
		let isLeft = false;
		data.readsOf(threadId, id).then(
			(answer) => {
				if (!isLeft && answer.ok) setTold(answer.value);
			},
			() => undefined,
		);
		return () => {
			isLeft = true;
		};
	}, [data, threadId, id, seq]);
	return told;
}

function CopyText({ words }: { words: RefObject<HTMLElement | null> }) {
	const t = useLaterText();
	const [isCopied, setCopied] = useState(false);

	async function copy() {
		if (words.current) setCopied(await copyText(words.current));
	}
	return (
		<Button kind="plain" className={styles.copy} onClick={() => void copy()}>
			<span aria-live="polite">{t(isCopied ? "clipboard.copied" : "message_info.copy")}</span>
		</Button>
	);
}
