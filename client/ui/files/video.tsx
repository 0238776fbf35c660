import { useState } from "react";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./album.module.css";
import { Blur } from "./blur.tsx";
import { fileLabel } from "./file-label.ts";
import { FileState } from "./file-state.tsx";
import { type PictureProps, PlaySign, partFor } from "./photo.tsx";
import { pictureBox } from "./places.ts";
import { useProgress, useSource } from "./use-file.ts";
import { VideoPlayer } from "./video-player.tsx";

/** A video by itself: the picture it is shown by, and the browser's own player once it is tapped. */
export function Video({ file, mine, isTabStop }: PictureProps) {
	const t = useLaterText();
	const [isWanted, setWanted] = useState(false);
	const progress = useProgress(file, mine);
	const canPlay = mine ? progress.kind !== "failed" : progress.kind === "ready";
	const source = useSource(file, mine || canPlay ? partFor(file, pictureBox(file).width) : null);
	const label = fileLabel(t, file);

	if (isWanted && canPlay) return <VideoPlayer file={file} label={label} />;
	return (
		<>
			<Blur blur={file.blur} />
			{source.kind === "here" && <img className={styles.image} src={source.url} alt="" draggable={false} />}
			{canPlay ? (
				<button
					type="button"
					className={styles.open}
					tabIndex={isTabStop ? 0 : -1}
					aria-label={t("file.play", { name: label })}
					onClick={() => setWanted(true)}
				>
					<PlaySign ms={file.ms} />
				</button>
			) : (
				<span className="visually-hidden">{label}</span>
			)}
			<FileState file={file} progress={progress} mine={mine} isTabStop={isTabStop} otherwise="" />
		</>
	);
}
