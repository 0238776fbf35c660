import { type Picture, pictures } from "../../../shared/picture-code.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { PictureSign } from "./picture-sign.tsx";
import styles from "./pictures.module.css";

/** All sixteen pictures as buttons. `isFull`: no more are wanted. */
export function PictureGrid({ isFull, onPick }: { isFull: boolean; onPick: (picture: Picture) => void }) {
	const t = useLaterText();
	return (
		<fieldset className={styles.grid} aria-label={t("picture.choose")}>
			{pictures.map((picture) => (
				<button
					key={picture}
					type="button"
					className={styles.tile}
					aria-disabled={isFull || undefined}
					onClick={() => !isFull && onPick(picture)}
				>
					<PictureSign picture={picture} />
					{t(`picture.${picture}`)}
				</button>
			))}
		</fieldset>
	);
}
