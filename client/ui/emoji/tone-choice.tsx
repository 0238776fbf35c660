import { type Tone, tones, withTone } from "../../../shared/emoji/tone.ts";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./tone-choice.module.css";

type ToneChoiceProps = { tone: Tone; onTone: (tone: Tone) => void };

/** The six skin tones, as one radio button each. */
export function ToneChoice({ tone, onTone }: ToneChoiceProps) {
	const t = useLaterText();
	return (
		<fieldset className={styles.tones}>
			<legend className="visually-hidden">{t("emoji.tone")}</legend>
			{tones.map((one) => (
				<label key={one} className={styles.tone} title={t(`emoji.tone.${one}`)}>
					<input
						type="radio"
						name="tone"
						className="visually-hidden"
						aria-label={t(`emoji.tone.${one}`)}
						checked={one === tone}
						onChange={() => onTone(one)}
					/>
					<span aria-hidden="true">{handIn(one)}</span>
				</label>
			))}
		</fieldset>
	);
}

/** A hand in a skin tone. */
export function handIn(tone: Tone): string {
	return withTone({ emoji: "✋", tones: "first" }, tone);
}
