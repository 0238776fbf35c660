import type { AttachedFile } from "../../../shared/attached-file.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { playAlone } from "./one-at-a-time.ts";
import styles from "./rows.module.css";
import { usePlayable } from "./use-playable.ts";

/** The browser's own player, in the place of the row. */
export function AudioPlayer({ file, label }: { file: AttachedFile; label: string }) {
	const t = useLaterText();
	const { address, isAway, isBroken, onEnded, onError } = usePlayable(file);
	if (isAway || isBroken) {
		return (
			<p role="status" className={styles.instead}>
				{t(isAway ? "file.away" : "file.unplayable")}
			</p>
		);
	}
	return (
		// biome-ignore lint/a11y/useMediaCaption: a family's own recording has no captions.
		<audio
			className={styles.audio}
			src={address ?? undefined}
			aria-label={label}
			controls
			autoPlay
			onPlay={(event) => playAlone(event.currentTarget)}
			onEnded={onEnded}
			onError={onError}
		/>
	);
}
