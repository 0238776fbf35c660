import type { AttachedFile } from "../../../shared/attached-file.ts";

/** In CSS px. */
export type Box = { width: number; height: number };

const most = { width: 480, height: 400 };
const least = { width: 192, height: 104 };
/** A picture whose author's device did not say how large it is. */
const usual = { width: 320, height: 240 };
const albumWidth = 360;
/** Of a voice, a song or a document: 3.75rem with letters of the usual size, and a gap after each. */
const rowPx = 60;
const gapPx = 4;

export function isPicture({ shownAs }: AttachedFile): boolean {
	return shownAs === "photo" || shownAs === "video";
}

/**
 * The place a message's files take, known before a byte of them is here: one picture in its own shape, several as an
 * album, everything else in rows beneath. `box` is null where there is no picture.
 */
export function placesOf(files: readonly AttachedFile[]) {
	const pictures = files.filter(isPicture);
	const rows = files.filter((file) => !isPicture(file));
	const [only] = pictures;
	const box = only === undefined ? null : pictures.length === 1 ? pictureBox(only) : albumBox(pictures.length);
	return { pictures, rows, box };
}

/** Never cropped and never blown up; whatever its author says of it, it is neither huge nor invisible. */
export function pictureBox({ width, height }: Pick<AttachedFile, "width" | "height">): Box {
	if (width === undefined || height === undefined) return usual;
	const scale = Math.min(1, most.width / width, most.height / height);
	return {
		width: Math.round(Math.max(least.width, width * scale)),
		height: Math.round(Math.max(least.height, height * scale)),
	};
}

/** Two side by side, three with one of them large, four or more in a square. */
function albumBox(count: number): Box {
	const heights: Record<number, number> = { 2: albumWidth / 2, 3: (albumWidth * 2) / 3 };
	return { width: albumWidth, height: heights[count] ?? albumWidth };
}

/** How high they will be where a message may be `width` px wide. */
export function heightOfFiles(files: readonly AttachedFile[], width: number): number {
	const { rows, box } = placesOf(files);
	const picture = box === null ? 0 : (Math.min(box.width, width) * box.height) / box.width;
	return picture + rows.length * (rowPx + gapPx);
}
