import type { Desk } from "../../data/attaching/desk.ts";
import type { OpenThread } from "../../data/family-data.ts";
import { PollButton } from "../poll/poll-button.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { hasMouse } from "../thread/pointers.ts";
import { AttachButton } from "./attach-button.tsx";
import { AttachIcon } from "./attach-icon.tsx";
import styles from "./box-buttons.module.css";
import { recordingType } from "./voice/recording-type.ts";
import { VoiceButton } from "./voice/voice-button.tsx";

type BoxButtonsProps = {
	desk: Desk;
	thread: OpenThread;
	/** Nothing is written or attached. */
	isEmpty: boolean;
	onSend: () => void;
	/** The focus goes back to the box. */
	onDone: () => void;
};

/** In the box while it is empty: a photo taken now, a poll, and a voice. */
export function BoxButtons({ desk, thread, isEmpty, onSend, onDone }: BoxButtonsProps) {
	const t = useLaterText();
	const type = recordingType();
	return (
		<div className={styles.buttons} data-on-box="">
			{/* On a computer a file dialog would open, as it does from Attach. */}
			{isEmpty && !hasMouse() && (
				<AttachButton
					label={t("attach.camera")}
					className={styles.button}
					camera="image/*"
					onFiles={(files) => desk.add(files, null)}
				>
					<AttachIcon name="camera" size={22} />
				</AttachButton>
			)}
			<PollButton thread={thread} className={styles.button} isOffered={isEmpty} />
			{type !== null && <VoiceButton type={type} desk={desk} isOffered={isEmpty} onSend={onSend} onDone={onDone} />}
		</div>
	);
}
