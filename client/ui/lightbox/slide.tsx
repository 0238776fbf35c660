import { useState } from "react";
import type { AttachedFile } from "../../../shared/attached-file.ts";
import type { TimelineMessage } from "../../../shared/timeline-items.ts";
import { Blur } from "../files/blur.tsx";
import { PlaySign, partFor } from "../files/photo.tsx";
import { stateWords } from "../files/state-words.ts";
import { useAlt } from "../files/use-alt.ts";
import { useProgress, useSource } from "../files/use-file.ts";
import { VideoPlayer } from "../files/video-player.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./lightbox.module.css";

type SlideProps = { file: AttachedFile; message: TimelineMessage; isCurrent: boolean; isOpened: boolean };

/** One picture: its colours, over them the small one, over that all of it, each in the very same place. */
export function Slide({ file, message, isCurrent, isOpened }: SlideProps) {
	const t = useLaterText();
	const progress = useProgress(file, message.mine);
	const isHere = message.mine ? progress.kind !== "failed" : progress.kind === "ready";
	const isPhoto = file.shownAs === "photo";
	const small = useSource(file, isHere && partFor(file, 0) !== null ? "phone" : null);
	const whole = useSource(file, isHere && isPhoto && isCurrent ? "whole" : null);
	const alt = useAlt(file, { ...message, index: 1, count: 1 });
	const { width = 4, height = 3 } = file;
	const shape = { "--ratio": width / height, "--most": `${Math.max(320, width * 2)}px` };
	const trouble = small.kind === "away" ? t("file.away") : whole.kind === "away" ? t("file.full_away") : "";
	const words = stateWords(t, file, progress) || trouble;
	return (
		<>
			<div className={styles.frame} style={shape} data-zoom={isPhoto && isCurrent}>
				{small.kind !== "here" && whole.kind !== "here" && <Blur blur={file.blur} />}
				{small.kind === "here" && <img className={styles.image} src={small.url} alt={alt} draggable={false} />}
				{whole.kind === "here" && (
					<img className={styles.image} src={whole.url} alt={small.kind === "here" ? "" : alt} draggable={false} />
				)}
				{!isPhoto && isHere && isCurrent && <PlayLarge file={file} isWantedAtOnce={isOpened} />}
			</div>
			{words !== "" && isCurrent && (
				<p role="status" className={styles.words}>
					{words}
				</p>
			)}
		</>
	);
}

function PlayLarge({ file, isWantedAtOnce }: { file: AttachedFile; isWantedAtOnce: boolean }) {
	const t = useLaterText();
	const [isWanted, setWanted] = useState(isWantedAtOnce);
	if (isWanted) return <VideoPlayer file={file} label={t("files.video")} />;
	return (
		<button
			type="button"
			className={styles.playLarge}
			aria-label={t("file.play", { name: t("files.video") })}
			onClick={() => setWanted(true)}
		>
			<PlaySign ms={file.ms} />
		</button>
	);
}
