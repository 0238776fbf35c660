import { useEffect, useState } from "react";
import type { Translate } from "../../../shared/i18n/translate.ts";
import type { TimelineMessage } from "../../../shared/timeline-items.ts";
import type { LookingProps } from "../lightbox/looking.tsx";
import { messageWords } from "./file-words.ts";
import styles from "./message-files.module.css";
import { placesOf } from "./places.ts";

type Drawn = typeof import("./drawn-files.tsx");

/** What draws and plays files is fetched with the first message that has some; their places are there before. */
let drawn: Drawn | null = null;
const fetching = async () => {
	drawn ??= await import("./drawn-files.tsx");
	return drawn;
};

/** Fetched ahead of need, so that the first photo need not wait. What cannot be had now is asked for when it is wanted. */
export const preloadFiles = () => void fetching().catch(() => undefined);

/** Whoever leaves a conversation does not go on hearing it. */
export const stopPlaying = () => drawn?.stopVoice();

/** Shows the photo that is tapped; whoever sees one has this part already. */
export function Looking(props: LookingProps) {
	const parts = useDrawn(true);
	return parts && <parts.Looking {...props} />;
}

/** What a message is, read aloud; in fewer words until what knows all of its files is here. */
export function useSpoken(t: Translate, message: TimelineMessage): string {
	const parts = useDrawn(message.files.length > 0);
	return (parts?.messageLabel ?? messageWords)(t, message);
}

/** The files of a message: their places at once, and in them whatever is here of them. */
export function MessageFiles({ message, isTabStop }: { message: TimelineMessage; isTabStop: boolean }) {
	const parts = useDrawn(true);
	const { pictures, rows, box } = placesOf(message.files);
	return (
		<div className={styles.files}>
			{box && (
				<div className={styles.picture} style={{ inlineSize: `${box.width}px`, aspectRatio: box.width / box.height }}>
					{parts && <parts.Pictures message={message} pictures={pictures} isTabStop={isTabStop} />}
				</div>
			)}
			{rows.map((file) => (
				<div key={file.id} className={styles.row}>
					{parts && <parts.FileRow message={message} file={file} isTabStop={isTabStop} />}
				</div>
			))}
		</div>
	);
}

function useDrawn(isWanted: boolean): Drawn | null {
	const [parts, setParts] = useState(drawn);

	useEffect(() => {
		if (parts !== null || !isWanted) return;
		let isLeft = false;
		const ask = () =>
			fetching().then(
				(found) => {
					if (!isLeft) setParts(found);
				},
				() => undefined,
			);
		void ask();
		// On a first visit whose network went the places stay empty until it is back.
		addEventListener("online", ask);
		return () => {
			isLeft = true;
			removeEventListener("online", ask);
		};
	}, [parts, isWanted]);
	return parts;
}
