import { pictureCodeLength } from "../../../shared/picture-code.ts";
import { Button } from "../parts/button.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { PictureGrid } from "./picture-grid.tsx";
import { PictureRow } from "./picture-row.tsx";
import styles from "./pictures.module.css";
import type { usePictureCode } from "./use-picture-code.ts";

/** Six places to fill by tapping pictures. What was chosen stays until it is taken back, whatever the server says of it. */
export function PictureEntry({ chosen }: { chosen: ReturnType<typeof usePictureCode> }) {
	const t = useLaterText();
	const { code, isFull } = chosen;
	const last = code.at(-1);
	return (
		<div className={styles.entry}>
			<PictureRow code={code} label={t("picture.yours")} />
			<p role="status" className="visually-hidden">
				{last && t("picture.chosen", { name: t(`picture.${last}`), count: code.length, of: String(pictureCodeLength) })}
			</p>
			<div className={styles.actions}>
				<Button kind="plain" aria-disabled={code.length === 0} onClick={chosen.undo}>
					{t("picture.undo")}
				</Button>
				<Button kind="quiet" aria-disabled={code.length === 0} onClick={chosen.clear}>
					{t("picture.clear")}
				</Button>
			</div>
			<PictureGrid isFull={isFull} onPick={chosen.add} />
		</div>
	);
}
