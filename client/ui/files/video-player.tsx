import type { AttachedFile } from "../../../shared/attached-file.ts";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./album.module.css";
import { playAlone } from "./one-at-a-time.ts";
import { usePlayable } from "./use-playable.ts";

/** The browser's own player, in the place of the picture. */
export function VideoPlayer({ file, label }: { file: AttachedFile; label: string }) {
	const t = useLaterText();
	const { address, isAway, onEnded, onError, isBroken } = usePlayable(file);
	if (isAway || isBroken) {
		return (
			<p role="status" className={styles.instead}>
				{t(isAway ? "file.away" : "file.unplayable")}
			</p>
		);
	}
	return (
		// biome-ignore lint/a11y/useMediaCaption: a family's own video has no captions.
		<video
			className={styles.video}
			src={address ?? undefined}
			aria-label={label}
			controls
			autoPlay
			playsInline
			onPlay={(event) => playAlone(event.currentTarget)}
			onEnded={onEnded}
			onError={onError}
		/>
	);
}
