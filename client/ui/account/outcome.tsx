import { Notice } from "../parts/notice.tsx";
import { askedWords, type NotGiven } from "../text/asked-words.ts";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./panel.module.css";

/** What became of the last thing that was asked of the server: why not, or a word that it is done. */
export function Outcome({ refused, done }: { refused: NotGiven | null; done: string | null }) {
	const t = useLaterText();
	return (
		<>
			{refused && <Notice kind="trouble">{askedWords(t, refused)}</Notice>}
			<p role="status" className={styles.done}>
				{done}
			</p>
		</>
	);
}
