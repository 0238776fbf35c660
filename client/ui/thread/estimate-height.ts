import type { TimelineItem, TimelineMessage } from "../../../shared/timeline.ts";
import { heightOfFiles } from "../files/places.ts";

const linePx = 25;
const characterPx = 8;

/** About how high a row will be in a timeline of that width, in px; measured as soon as it is drawn. */
export function estimateHeight(item: TimelineItem | undefined, width: number): number {
	if (item?.type !== "message") return 52;
	const name = item.first && !item.mine ? 24 : 0;
	const time = item.last ? 24 : 0;
	const trouble = item.delivery === "refused" ? 96 : 0;
	return wordsHeight(item, width) + filesHeight(item, width) + (item.first ? 12 : 3) + name + time + trouble;
}

function wordsHeight({ body, files }: TimelineMessage, width: number): number {
	if (body.trim() === "" && files.length > 0) return 0;
	const perLine = Math.max(10, Math.min(width * 0.76, files.length > 0 ? 360 : 512) / characterPx);
	const lines = body.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
	return lines * linePx + 16;
}

function filesHeight({ files, mine }: TimelineMessage, width: number): number {
	if (files.length === 0) return 0;
	// What the page leaves at the sides, and the column of the avatars.
	return heightOfFiles(files, (width - 24 - (mine ? 0 : 40)) * 0.82);
}
