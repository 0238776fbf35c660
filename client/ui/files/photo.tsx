import type { AttachedFile } from "../../../shared/attached-file.ts";
import type { FilePart } from "../../data/files/files.ts";
import { writeLength } from "../text/times.ts";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./album.module.css";
import { Blur } from "./blur.tsx";
import { FileIcon } from "./file-icon.tsx";
import { FileState } from "./file-state.tsx";
import { useAlt } from "./use-alt.ts";
import { useProgress, useSource } from "./use-file.ts";

/** A small picture for a phone is 640 px wide. */
const phonePx = 640;

export type PictureProps = { file: AttachedFile; mine: boolean; by: string; at: string; isTabStop: boolean };

type PhotoProps = PictureProps & {
	/** Which of how many in its message, and how many more there are that are not shown. */
	place: { index: number; count: number; rest: number };
	/** About how wide it is drawn, in CSS px. */
	width: number;
};

/** A photo, or a video in an album: its colours at once, the picture when it is here. A tap makes it large. */
export function Photo({ file, mine, by, at, isTabStop, place, width }: PhotoProps) {
	const t = useLaterText();
	const progress = useProgress(file, mine);
	const source = useSource(file, mine || progress.kind === "ready" ? partFor(file, width) : null);
	const alt = useAlt(file, { by, at, ...place });
	const isVideo = file.shownAs === "video";
	const drawn = (
		<>
			<Blur blur={file.blur} />
			{source.kind === "here" ? (
				<img className={styles.image} src={source.url} alt={alt} decoding="async" draggable={false} />
			) : (
				<span className="visually-hidden">{alt}</span>
			)}
		</>
	);
	const canBeLookedAt = mine ? progress.kind !== "failed" : progress.kind === "ready";
	return (
		<>
			{canBeLookedAt ? (
				<button type="button" className={styles.open} data-look={file.id} tabIndex={isTabStop ? 0 : -1}>
					{drawn}
					{isVideo && <PlaySign ms={file.ms} />}
					{place.rest > 0 && <span className={styles.rest}>+{place.rest}</span>}
				</button>
			) : (
				<div className={styles.open}>{drawn}</div>
			)}
			<FileState
				file={file}
				progress={progress}
				mine={mine}
				isTabStop={isTabStop}
				otherwise={source.kind === "away" ? t("file.away") : ""}
			/>
		</>
	);
}

/** What lies over a video that does not play: that it can, and how long. */
export function PlaySign({ ms }: { ms: number | undefined }) {
	return (
		<>
			<span className={styles.play}>
				<FileIcon name="play" size={26} />
			</span>
			{ms !== undefined && <span className={styles.length}>{writeLength(ms)}</span>}
		</>
	);
}

/** Which small picture is drawn at that width; a video may have none. */
export function partFor(file: AttachedFile, width: number): FilePart | null {
	if (file.shownAs === "video" && file.poster === undefined) return null;
	return width * window.devicePixelRatio > phonePx ? "desktop" : "phone";
}
