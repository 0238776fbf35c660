import { useState } from "react";
import type { TranslateLater } from "../../../shared/i18n/translate.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { writeLength } from "../text/times.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { FileIcon } from "./file-icon.tsx";
import { fileLabel } from "./file-label.ts";
import type { FileRowProps } from "./file-row.tsx";
import { RowEnd, RowNote, RowTrouble } from "./row-state.tsx";
import rows from "./rows.module.css";
import { useProgress, useSource } from "./use-file.ts";
import { useHeard, useSpeed } from "./use-heard.ts";
import styles from "./voice.module.css";
import { type Heard, voicePlayer } from "./voice-player.ts";
import { Wave } from "./wave.tsx";

/** A voice message: play and pause, its waveform to move in, and how fast it speaks. */
export function VoiceRow({ message, file, isTabStop }: FileRowProps) {
	const t = useLaterText();
	const { files } = useFamilyData();
	const progress = useProgress(file, message.mine);
	const canPlay = message.mine ? progress.kind !== "failed" : progress.kind === "ready";
	// Brought before it is asked for: a voice is small, and is heard where there is no network as well.
	useSource(file, canPlay ? "whole" : null);
	const heard = useHeard(file.id);
	const speed = useSpeed();
	/** Where it was put before it was ever played. */
	const [from, setFrom] = useState(0);
	const isPlaying = heard?.state === "playing";
	const seconds = (file.ms ?? 0) / 1_000;
	const at = heard?.at ?? from;
	const state = { file, progress, mine: message.mine, isTabStop };
	const tabIndex = isTabStop ? 0 : -1;

	function seek(to: number) {
		setFrom(to);
		if (heard !== null) voicePlayer.seek(to);
	}
	return (
		<div className={rows.card}>
			<button
				type="button"
				className={styles.play}
				tabIndex={tabIndex}
				disabled={!canPlay}
				aria-label={isPlaying ? t("file.pause") : t("file.play", { name: fileLabel(t, file) })}
				onClick={() => voicePlayer.toggle(files, file, from)}
			>
				<FileIcon name={isPlaying ? "pause" : "play"} size={20} />
			</button>
			<div className={styles.middle}>
				<div className={styles.slider}>
					<input
						type="range"
						className={styles.range}
						tabIndex={tabIndex}
						min={0}
						max={seconds}
						step={0.5}
						value={Math.min(at, seconds)}
						disabled={!canPlay}
						aria-label={t("file.position")}
						aria-valuetext={t("file.position_of", { at: writeLength(at * 1_000), length: writeLength(file.ms ?? 0) })}
						onChange={(event) => seek(event.currentTarget.valueAsNumber)}
					/>
					<Wave wave={file.wave} played={seconds === 0 ? 0 : at / seconds} />
				</div>
				<RowNote {...state}>{writeLength(heard === null && from === 0 ? (file.ms ?? 0) : at * 1_000)}</RowNote>
			</div>
			<RowEnd {...state}>
				<button
					type="button"
					className={styles.speed}
					dir="ltr"
					tabIndex={tabIndex}
					aria-label={t("file.speed", { speed: String(speed) })}
					onClick={() => voicePlayer.faster()}
				>
					{speed}×
				</button>
			</RowEnd>
			<RowTrouble {...state} otherwise={heard === null ? "" : troubleWords(t, heard)} />
		</div>
	);
}

function troubleWords(t: TranslateLater, { state }: Heard): string {
	if (state === "away") return t("file.away");
	return state === "broken" ? t("file.unplayable") : "";
}
