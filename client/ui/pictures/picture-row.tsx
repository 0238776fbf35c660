import { type Picture, pictureCodeLength } from "../../../shared/picture-code.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { PictureSign } from "./picture-sign.tsx";
import styles from "./pictures.module.css";

/** The pictures of a code in their order, with their names; places that are still empty are outlined. */
export function PictureRow({ code, label }: { code: readonly Picture[]; label: string }) {
	const t = useLaterText();
	const places = Array.from({ length: pictureCodeLength }, (_, place) => code[place] ?? null);
	return (
		<ol className={styles.row} aria-label={label}>
			{places.map((picture, place) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a place is its number
				<li key={place} className={styles.place} data-empty={picture === null}>
					{picture && <PictureSign picture={picture} />}
					{picture ? (
						<span className={styles.name}>{t(`picture.${picture}`)}</span>
					) : (
						<span className="visually-hidden">{t("picture.empty")}</span>
					)}
				</li>
			))}
		</ol>
	);
}
