import { type MouseEvent, memo, useId } from "react";
import type { Emoji } from "../../../shared/emoji/table.ts";
import { type Tone, withTone } from "../../../shared/emoji/tone.ts";
import styles from "./emoji-picker.module.css";

type EmojiSectionProps = {
	/** By which it is found again, and its cells are named apart from the same ones elsewhere. */
	name: string;
	label: string;
	emoji: readonly Emoji[];
	tone: Tone;
	/** The cell that is in the tab order, when it is one of these. */
	tabStop: string | null;
	onPress: (event: MouseEvent<HTMLButtonElement>) => void;
};

/** How a cell is called among all that are drawn: an emoji may stand in two sections. */
export const cellKey = (section: string, { emoji }: Emoji) => `${section} ${emoji}`;

/** One kind of emoji under its heading. Not drawn again while only others change: there are nearly two thousand. */
export const EmojiSection = memo(function EmojiSection(props: EmojiSectionProps) {
	const { name, label, emoji, tone, tabStop, onPress } = props;
	const id = useId();
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out with its legend as these are
		<div
			role="group"
			aria-labelledby={id}
			className={styles.section}
			data-section={name}
			style={{ "--count": emoji.length }}
		>
			<p id={id} className={styles.label}>
				{label}
			</p>
			<div className={styles.cells}>
				{emoji.map((one) => {
					const key = cellKey(name, one);
					const toned = withTone(one, tone);
					return (
						<button
							key={key}
							type="button"
							className={styles.cell}
							data-emoji={key}
							value={toned}
							aria-label={one.name}
							title={one.name}
							tabIndex={key === tabStop ? 0 : -1}
							onClick={onPress}
						>
							{toned}
						</button>
					);
				})}
			</div>
		</div>
	);
});
