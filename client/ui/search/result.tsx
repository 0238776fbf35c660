import { memo } from "react";
import { Link } from "wouter";
import type { MarkedPiece } from "../../../shared/finding/marked-text.ts";
import type { FoundMessage } from "../../data/search/search.ts";
import { writeDate } from "../text/times.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { useMarkedMessage } from "./marked-message.ts";
import styles from "./search.module.css";

type ResultProps = {
	message: FoundMessage;
	/** The words looked for, folded, with spaces between them. */
	words: string;
	author: string;
	thread: string;
	onOpen: (id: string) => void;
};

/** One message that was found; its link leads to its place in the conversation. */
export const Result = memo(function Result({ message, words, author, thread, onOpen }: ResultProps) {
	const t = useLaterText();
	const { body, names } = useMarkedMessage(message, words);
	return (
		<li>
			<Link
				href={`/threads/${message.threadId}`}
				state={{ message: message.id }}
				className={styles.result}
				data-result={message.id}
				onClick={() => onOpen(message.id)}
			>
				<span className={styles.from}>
					<span className={styles.author} dir="auto">
						{author}
					</span>{" "}
					<span dir="auto">{t("search.in_thread", { thread })}</span>{" "}
					<span className={styles.when}>{writeDate(message.at)}</span>
				</span>{" "}
				<Marked pieces={body} />
				<Marked pieces={names} />
			</Link>
		</li>
	);
});

function Marked({ pieces }: { pieces: readonly MarkedPiece[] }) {
	if (pieces.length === 0) return null;
	let at = 0;
	return (
		<span className={styles.words} dir="auto">
			{pieces.map(({ text, isHit }) => {
				const key = at;
				at += text.length;
				return isHit ? (
					<mark key={key} className={styles.hit}>
						{text}
					</mark>
				) : (
					<span key={key}>{text}</span>
				);
			})}
		</span>
	);
}
