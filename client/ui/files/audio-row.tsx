import { useState } from "react";
import { writeSize } from "../text/sizes.ts";
import { writeLength } from "../text/times.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { AudioPlayer } from "./audio-player.tsx";
import { FileIcon } from "./file-icon.tsx";
import { FileName } from "./file-name.tsx";
import type { FileRowProps } from "./file-row.tsx";
import { RowEnd, RowNote, RowTrouble } from "./row-state.tsx";
import styles from "./rows.module.css";
import { SaveFile } from "./save-file.tsx";
import { useProgress } from "./use-file.ts";

/** Music, or whatever else is only heard: its name, and the browser's own player once it is tapped. */
export function AudioRow({ message, file, isTabStop }: FileRowProps) {
	const t = useLaterText();
	const [isWanted, setWanted] = useState(false);
	const progress = useProgress(file, message.mine);
	const canPlay = message.mine ? progress.kind !== "failed" : progress.kind === "ready";
	const state = { file, progress, mine: message.mine, isTabStop };
	const about = [file.ms === undefined ? "" : writeLength(file.ms), writeSize(file.size)];

	if (isWanted && canPlay) return <AudioPlayer file={file} label={file.name} />;
	return (
		<div className={styles.card}>
			<button
				type="button"
				className={styles.play}
				tabIndex={isTabStop ? 0 : -1}
				disabled={!canPlay}
				aria-label={t("file.play", { name: file.name })}
				onClick={() => setWanted(true)}
			>
				<FileIcon name="play" size={20} />
			</button>
			<div className={styles.about}>
				<FileName name={file.name} />
				<RowNote {...state}>{about.filter((part) => part !== "").join(" · ")}</RowNote>
			</div>
			<RowEnd {...state}>
				<SaveFile file={file} isTabStop={isTabStop} />
			</RowEnd>
			<RowTrouble {...state} otherwise="" />
		</div>
	);
}
