import { useRef } from "react";
import album from "../files/album.module.css";
import { Blur } from "../files/blur.tsx";
import { PlaySign } from "../files/photo.tsx";
import { StateSign } from "../files/state-sign.tsx";
import { stateWords } from "../files/state-words.ts";
import { useAlt } from "../files/use-alt.ts";
import { useProgress, useSource } from "../files/use-file.ts";
import type { LookedAt } from "../lightbox/looked-at.ts";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./media.module.css";
import { useNear } from "./use-near.ts";

type CellProps = { photo: LookedAt; isTabStop: boolean };

/** A square of the grid. Its bytes are asked for when it is near, and let go when it is not. */
export function Cell({ photo, isTabStop }: CellProps) {
	const cell = useRef<HTMLButtonElement>(null);
	const isNear = useNear(cell);
	const { file, message } = photo;
	const { by, at, files } = message;
	const alt = useAlt(file, { by, at, index: files.indexOf(file) + 1, count: files.length });
	return (
		<div className={`${album.tile} ${styles.cell}`}>
			<button ref={cell} type="button" className={album.open} data-look={file.id} tabIndex={isTabStop ? 0 : -1}>
				{isNear && <Picture photo={photo} />}
				<span className="visually-hidden">{alt}</span>
			</button>
		</div>
	);
}

/** What is wrong with a photo, and what can be done about it, is said in the conversation; here is room for a sign. */
function Picture({ photo: { file, message } }: { photo: LookedAt }) {
	const t = useLaterText();
	const progress = useProgress(file, message.mine);
	const source = useSource(file, message.mine || progress.kind === "ready" ? "phone" : null);
	const words = stateWords(t, file, progress) || (source.kind === "away" ? t("file.away") : "");
	return (
		<>
			<Blur blur={file.blur} />
			{source.kind === "here" && (
				<img className={album.image} src={source.url} alt="" decoding="async" draggable={false} />
			)}
			{file.shownAs === "video" && words === "" && <PlaySign ms={file.ms} />}
			{words !== "" && (
				<span className={styles.sign} title={words}>
					<StateSign file={file} progress={progress} />
					<span className="visually-hidden">{words}, </span>
				</span>
			)}
		</>
	);
}
