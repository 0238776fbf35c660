import { useRef, useState } from "react";
import type { AttachedFile } from "../../../../shared/attached-file.ts";
import { FileIcon } from "../../files/file-icon.tsx";
import { useSource } from "../../files/use-file.ts";
import { useLaterText } from "../../text/use-later-text.ts";
import styles from "./draft-voice.module.css";

/** A voice before it is sent: heard once more, in the place of a picture. */
export function DraftVoice({ file }: { file: AttachedFile }) {
	const t = useLaterText();
	const audio = useRef<HTMLAudioElement>(null);
	const source = useSource(file, "whole");
	const [isPlaying, setPlaying] = useState(false);

	function press() {
		if (isPlaying) audio.current?.pause();
		// A browser that cannot play it shows no more than that nothing plays.
		else audio.current?.play().catch(() => undefined);
	}

	return (
		<>
			<button
				type="button"
				className={styles.play}
				aria-label={t(isPlaying ? "voice.pause" : "voice.play")}
				onClick={press}
			>
				<FileIcon name={isPlaying ? "pause" : "play"} size={22} />
			</button>
			{source.kind === "here" && (
				// biome-ignore lint/a11y/useMediaCaption: nobody has written down what was just said.
				<audio
					ref={audio}
					src={source.url}
					onPlay={() => setPlaying(true)}
					onPause={() => setPlaying(false)}
					onEnded={() => setPlaying(false)}
				/>
			)}
		</>
	);
}
