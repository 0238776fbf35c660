import type { AttachedFile } from "../../../shared/attached-file.ts";
import type { TimelineMessage } from "../../../shared/timeline-items.ts";
import styles from "./album.module.css";
import { Photo } from "./photo.tsx";
import { pictureBox } from "./places.ts";
import { Video } from "./video.tsx";

const mostTiles = 4;

type PicturesProps = { message: TimelineMessage; pictures: readonly AttachedFile[]; isTabStop: boolean };

/** The photos and videos of a message in the place that was kept for them: one by itself, or an album. */
export function Pictures({ message, pictures, isTabStop }: PicturesProps) {
	const [only] = pictures;
	const about = { mine: message.mine, by: message.by, at: message.at, isTabStop };
	if (only !== undefined && pictures.length === 1) {
		if (only.shownAs === "video") return <Video file={only} {...about} />;
		return <Photo file={only} place={{ index: 1, count: 1, rest: 0 }} width={pictureBox(only).width} {...about} />;
	}
	const tiles = pictures.slice(0, mostTiles);
	const rest = pictures.length - tiles.length;
	return (
		<ul className={styles.album} data-count={tiles.length}>
			{tiles.map((file, index) => (
				<li key={file.id} className={styles.tile}>
					<Photo
						file={file}
						place={{ index: index + 1, count: pictures.length, rest: index === mostTiles - 1 ? rest : 0 }}
						width={180}
						{...about}
					/>
				</li>
			))}
		</ul>
	);
}
