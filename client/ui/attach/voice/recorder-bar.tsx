import { useEffect, useRef, useState } from "react";
import { Icon } from "../../parts/icon.tsx";
import { writeLength } from "../../text/times.ts";
import { useLaterText } from "../../text/use-later-text.ts";
import { AttachIcon } from "../attach-icon.tsx";
import type { Recording } from "./record-voice.ts";
import styles from "./recorder-bar.module.css";
import { Wave } from "./wave.tsx";

type RecorderBarProps = {
	/** null while the microphone is being asked for. */
	recording: Recording | null;
	isLocked: boolean;
	willCancel: boolean;
	onCancel: () => void;
	onStop: () => void;
	onSend: () => void;
};

const shownLevels = 48;
const drawMs = 100;

/** Over the row of the box while a voice is recorded: how long, how loud, and the ways out. */
export function RecorderBar({ recording, isLocked, willCancel, onCancel, onStop, onSend }: RecorderBarProps) {
	const t = useLaterText();
	const stop = useRef<HTMLButtonElement>(null);
	const [, draw] = useState(0);

	useEffect(() => {
		const drawing = setInterval(() => draw((count) => count + 1), drawMs);
		return () => clearInterval(drawing);
	}, []);
	useEffect(() => {
		if (isLocked) stop.current?.focus();
	}, [isLocked]);

	// What one says is quieter than what a microphone can take.
	const heights = (recording?.levels ?? []).slice(-shownLevels).map((level) => Math.min(1, Math.sqrt(level) * 1.6));
	return (
		<fieldset className={styles.bar} data-recording="true" aria-label={t("voice.recording")}>
			<button type="button" className={styles.round} aria-label={t("voice.cancel")} onClick={onCancel}>
				<AttachIcon name="bin" size={22} />
			</button>
			<span className={styles.light} />
			<span className={styles.time} role="timer">
				{writeLength(recording?.ms() ?? 0)}
			</span>
			{isLocked || recording === null ? (
				<Wave heights={heights} places={shownLevels} />
			) : (
				<span className={styles.hint} data-away={willCancel}>
					{t(willCancel ? "voice.release" : "voice.slide")}
				</span>
			)}
			<button ref={stop} type="button" className={styles.round} aria-label={t("voice.stop")} onClick={onStop}>
				<AttachIcon name="stop" size={22} />
			</button>
			<button type="button" className={styles.send} aria-label={t("composer.send")} onClick={onSend}>
				<Icon name="send" size={24} />
			</button>
		</fieldset>
	);
}
