import { type KeyboardEvent, type RefObject, useState } from "react";
import type { Tone } from "../../../shared/emoji/tone.ts";
import { Icon } from "../parts/icon.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./picker-head.module.css";
import { handIn, ToneChoice } from "./tone-choice.tsx";

type PickerHeadProps = {
	search: RefObject<HTMLInputElement | null>;
	query: string;
	onQuery: (query: string) => void;
	onSearchKey: (event: KeyboardEvent<HTMLElement>) => void;
	tone: Tone;
	onTone: (tone: Tone) => void;
	onClose: () => void;
};

/** What to look for, in which skin tone, and the way out. */
export function PickerHead({ search, query, onQuery, onSearchKey, tone, onTone, onClose }: PickerHeadProps) {
	const t = useLaterText();
	const [isChoosing, setChoosing] = useState(false);
	return (
		<>
			<div className={styles.head}>
				<input
					ref={search}
					type="search"
					className={styles.search}
					aria-label={t("emoji.search")}
					placeholder={t("emoji.search")}
					autoComplete="off"
					spellCheck={false}
					value={query}
					onChange={({ currentTarget }) => onQuery(currentTarget.value)}
					onKeyDown={onSearchKey}
				/>
				<button
					type="button"
					className={styles.button}
					aria-label={t("emoji.tone")}
					title={t("emoji.tone")}
					aria-expanded={isChoosing}
					onClick={() => setChoosing(!isChoosing)}
				>
					<span aria-hidden="true">{handIn(tone)}</span>
				</button>
				<button type="button" className={styles.button} aria-label={t("emoji.close")} onClick={onClose}>
					<Icon name="close" size={22} />
				</button>
			</div>
			{isChoosing && <ToneChoice tone={tone} onTone={onTone} />}
		</>
	);
}
