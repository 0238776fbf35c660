import { plainWords } from "../../../shared/formatting/plain-words.ts";
import { hrefOf } from "../../../shared/links.ts";
import type { TimelineMessage } from "../../../shared/timeline-items.ts";
import { FromWhom } from "./from-whom.tsx";
import styles from "./media.module.css";
import { Sections } from "./sections.tsx";
import { sentenceAround } from "./sentence-around.ts";

export type Linked = { link: string; message: TimelineMessage };

/** Addresses that were written: where they lead, what was said of them, and by whom. */
export function Links({ links, onJump }: { links: readonly Linked[]; onJump: (messageId: string) => void }) {
	const things = links.map((one) => ({ ...one, key: `${one.message.id} ${one.link}`, at: one.message.at }));
	return (
		<Sections className={styles.rows ?? ""} things={things}>
			{({ link, message }) => (
				<div className={styles.row}>
					<a
						className={styles.link}
						href={hrefOf(link)}
						target="_blank"
						rel="noopener noreferrer nofollow"
						title={link}
					>
						{hostOf(link)}
					</a>
					<p className={styles.sentence} dir="auto">
						{sentenceAround(plainWords(message.body), link)}
					</p>
					<FromWhom message={message} onJump={onJump} />
				</div>
			)}
		</Sections>
	);
}

/** As the browser will ask for it: letters that only look like others show themselves. */
function hostOf(link: string): string {
	return new URL(hrefOf(link)).host.replace(/^www\./, "");
}
