import type { Desk } from "../../../data/attaching/desk.ts";
import { useLaterText } from "../../text/use-later-text.ts";
import { AttachIcon } from "../attach-icon.tsx";
import { RecorderBar } from "./recorder-bar.tsx";
import { RecorderNote } from "./recorder-note.tsx";
import { useHold } from "./use-hold.ts";
import { useRecorder } from "./use-recorder.ts";
import styles from "./voice-button.module.css";

type VoiceButtonProps = {
	type: string;
	desk: Desk;
	/** Nothing is written or attached, so a voice may be. */
	isOffered: boolean;
	onSend: () => void;
	onDone: () => void;
};

/** The microphone in the empty box, and while it listens the bar over the row. */
export function VoiceButton({ type, desk, isOffered, onSend, onDone }: VoiceButtonProps) {
	const t = useLaterText();
	const recorder = useRecorder(type, desk);
	const holding = useHold(recorder);
	const { state } = recorder;
	const isIdle = state.kind === "idle";

	async function finish(then: () => void) {
		await recorder.finish();
		then();
	}

	return (
		<>
			{(isOffered || !isIdle) && (
				<button type="button" className={styles.button} aria-label={t("voice.record")} {...holding}>
					<AttachIcon name="microphone" size={22} />
				</button>
			)}
			{!isIdle && (
				<RecorderBar
					recording={state.kind === "recording" ? state.recording : null}
					isLocked={state.kind === "recording" && state.isLocked}
					willCancel={state.kind === "recording" && state.willCancel}
					onCancel={() => {
						recorder.cancel();
						onDone();
					}}
					onStop={() => void finish(onDone)}
					onSend={() => void finish(onSend)}
				/>
			)}
			<RecorderNote trouble={isIdle ? state.trouble : null} isRecording={!isIdle} onClose={recorder.heed} />
		</>
	);
}
