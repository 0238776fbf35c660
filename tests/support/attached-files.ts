import type { AttachedFile } from "../../shared/attached-file.ts";

/** A photo as its author's device speaks of it. */
export function aPhoto(id: string): AttachedFile {
	const about = { name: "beach.jpg", type: "image/jpeg", size: 240_000, shownAs: "photo" as const };
	return { id, ...about, width: 2_048, height: 1_536, blur: "A".repeat(43) };
}

/** A video with the picture it is shown by, which is a file of its own. */
export function aVideo(id: string, poster: string): AttachedFile {
	const about = { name: "first steps.mp4", type: "video/mp4", size: 3_000_000, shownAs: "video" as const };
	return { id, ...about, width: 1_280, height: 720, ms: 12_000, poster };
}
