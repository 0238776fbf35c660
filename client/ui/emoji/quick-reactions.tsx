import { useState } from "react";
import { useEmojiHabits } from "../../hooks/use-emoji-habits.ts";
import { useGridKeys } from "../parts/use-grid-keys.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { EmojiIcon } from "./emoji-icon.tsx";
import styles from "./quick-reactions.module.css";
import { quickRow } from "./quick-row.ts";

export type QuickReactionsProps = {
	/** What I have said of it already. */
	chosen: readonly string[];
	/** Also of one that is chosen: then it is taken back. */
	onPick: (emoji: string) => void;
	onMore: () => void;
};

/** How the last button is called among the cells. */
const more = "more";

/** Six emoji at hand, one's own first, and the way to all others; one stop for the keyboard, arrows between them. */
export function QuickReactions({ chosen, onPick, onMore }: QuickReactionsProps) {
	const t = useLaterText();
	const { recent, notePicked } = useEmojiHabits();
	// Stays as it was when it appeared: nothing moves under the finger.
	const [row] = useState(() => quickRow(recent, chosen));

	const { tabStop, onKeyDown, onFocus } = useGridKeys("emoji", [...row, more]);

	function pick(emoji: string): void {
		if (!chosen.includes(emoji)) notePicked(emoji);
		onPick(emoji);
	}
	return (
		<div role="toolbar" aria-label={t("emoji.react")} className={styles.row} onKeyDown={onKeyDown} onFocus={onFocus}>
			{row.map((emoji) => (
				<button
					key={emoji}
					type="button"
					className={styles.quick}
					data-emoji={emoji}
					tabIndex={emoji === tabStop ? 0 : -1}
					aria-pressed={chosen.includes(emoji)}
					onClick={() => pick(emoji)}
				>
					{emoji}
				</button>
			))}
			<button
				type="button"
				className={styles.more}
				data-emoji={more}
				tabIndex={more === tabStop ? 0 : -1}
				aria-label={t("emoji.more")}
				onClick={onMore}
			>
				<EmojiIcon name="more" />
			</button>
		</div>
	);
}
