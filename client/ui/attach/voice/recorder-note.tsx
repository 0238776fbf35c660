import { Icon } from "../../parts/icon.tsx";
import { useLaterText } from "../../text/use-later-text.ts";
import styles from "./recorder-note.module.css";
import type { RecorderTrouble } from "./use-recorder.ts";

type RecorderNoteProps = { trouble: RecorderTrouble | null; isRecording: boolean; onClose: () => void };

/** Says that it is listening, and above the row why it is not. */
export function RecorderNote({ trouble, isRecording, onClose }: RecorderNoteProps) {
	const t = useLaterText();
	return (
		<>
			<p className="visually-hidden" aria-live="polite">
				{isRecording && t("voice.recording")}
			</p>
			<div role="alert">
				{trouble && (
					<div className={styles.note}>
						<Icon name="alert" size={20} />
						<p className={styles.words}>{t(`voice.${trouble}`)}</p>
						<button type="button" className={styles.close} aria-label={t("dialog.close")} onClick={onClose}>
							<Icon name="close" size={18} />
						</button>
					</div>
				)}
			</div>
		</>
	);
}
