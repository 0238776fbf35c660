import type { LookedAt } from "../lightbox/looked-at.ts";
import { useGridKeys } from "../parts/use-grid-keys.ts";
import { Cell } from "./cell.tsx";
import styles from "./media.module.css";
import { Sections } from "./sections.tsx";

/** Photos and videos in squares; arrow keys go from one to the next. Whoever holds them hears which one is tapped. */
export function Photos({ photos }: { photos: readonly LookedAt[] }) {
	const { tabStop, onKeyDown, onFocus } = useGridKeys(
		"look",
		photos.map(({ file }) => file.id),
	);

	const things = photos.map((photo) => ({ ...photo, key: photo.file.id, at: photo.message.at }));
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: the pictures are buttons; this hears their arrow keys.
		<div onKeyDown={onKeyDown} onFocus={onFocus}>
			<Sections className={styles.grid ?? ""} things={things}>
				{(photo) => <Cell photo={photo} isTabStop={photo.file.id === tabStop} />}
			</Sections>
		</div>
	);
}
