import type { ThreadKind } from "../../../shared/member-document.ts";
import type { TimelineMessage } from "../../../shared/timeline-items.ts";
import type { OpenThread } from "../../data/family-data.ts";
import { MessageFiles, useSpoken } from "../files/message-files.tsx";
import { Avatar } from "../parts/avatar.tsx";
import { useHue } from "../parts/use-hue.ts";
import { MessagePoll } from "../poll/message-poll.tsx";
import { Reactions } from "../react/reactions.tsx";
import { withReactions } from "../react/with-reactions.ts";
import { Quote, type Quoted } from "../reply/quote.tsx";
import { quotedWords } from "../reply/quoted-words.ts";
import { writeClock } from "../text/times.ts";
import { useMemberName } from "../text/use-member-name.ts";
import { useText } from "../text/use-text.ts";
import { Words } from "../words/words.tsx";
import { isOnlyEmoji } from "./is-only-emoji.ts";
import styles from "./message.module.css";
import { MessageMeta } from "./message-meta.tsx";
import { RefusedNote } from "./refused.ts";

type MessageProps = {
	message: TimelineMessage;
	/** What it answers. */
	quoted: Quoted | null;
	kind: ThreadKind;
	me: string;
	thread: OpenThread;
	/** Tab comes here; the arrow keys go on. */
	isTabStop: boolean;
	/** The last of all: its state is written out. */
	isNewest: boolean;
};

/** One message: whose, what, when, and for my own how far it has come. */
export function Message({ message, quoted, kind, me, thread, isTabStop, isNewest }: MessageProps) {
	const t = useText();
	const nameOf = useMemberName();
	const { mine, by, body, files, poll, first, last, delivery } = message;
	const hue = useHue(by);
	const author = mine ? t("message.you") : nameOf(by);
	const text = withReactions(t, message, quotedWords(t, quoted, nameOf, useSpoken(t, message)));
	const label = t("message.label", { author, time: writeClock(message.at), text });
	const showsPeople = !mine && kind !== "dm";

	return (
		<article
			className={styles.message}
			data-message={message.key}
			data-mine={mine}
			data-first={first}
			data-last={last}
			data-delivery={delivery}
			tabIndex={isTabStop ? 0 : -1}
			aria-label={delivery ? t("message.label_state", { label, state: t(`delivery.${delivery}`) }) : label}
		>
			{showsPeople && (
				<span className={styles.side}>{last && <Avatar id={by} name={author} size={32} online={false} />}</span>
			)}
			<div className={styles.main}>
				{showsPeople && first && (
					<span className={styles.author} style={{ "--hue": hue }} dir="auto">
						{author}
					</span>
				)}
				{/* The keyboard asks with Enter on the message itself. */}
				<button type="button" className={styles.ask} data-ask="" tabIndex={-1}>
					<span className="visually-hidden">{t("menu.open")}</span>
				</button>
				{message.forwarded && <p className={styles.forwarded}>{t("message.forwarded")}</p>}
				{quoted && <Quote quoted={quoted} isTabStop={isTabStop} />}
				{poll !== null && (
					<div className={styles.bubble}>
						{files.length > 0 && <MessageFiles message={message} isTabStop={isTabStop} />}
						<Words body={body} className={styles.question} isTabStop={isTabStop} />
						<MessagePoll {...{ message, poll, thread, me, isTabStop }} />
					</div>
				)}
				{poll === null && files.length > 0 && (
					<div className={styles.bubble} data-captioned={body.trim() !== ""}>
						<MessageFiles message={message} isTabStop={isTabStop} />
						{body.trim() !== "" && <Words body={body} className={styles.caption} isTabStop={isTabStop} />}
					</div>
				)}
				{poll === null && files.length === 0 && (
					<Words body={body} className={isOnlyEmoji(body) ? styles.emoji : styles.bubble} isTabStop={isTabStop} />
				)}
				{message.reactions.length > 0 && <Reactions {...{ message, thread, me, isTabStop }} />}
				<MessageMeta message={message} isNewest={isNewest} />
				{message.refused && <RefusedNote id={message.id} code={message.refused} thread={thread} />}
				{message.unsaid && <RefusedNote id={message.unsaid.id} code={message.unsaid.code} thread={thread} />}
			</div>
		</article>
	);
}
