import type { TimelineItem } from "../../../shared/timeline.ts";

const linePx = 25;
const characterPx = 8;

/** About how high a row will be in a timeline of that width, in px; measured as soon as it is drawn. */
export function estimateHeight(item: TimelineItem | undefined, width: number): number {
	if (item?.type !== "message") return 52;
	const perLine = Math.max(10, Math.min(width * 0.76, 512) / characterPx);
	const lines = item.body.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
	const name = item.first && !item.mine ? 24 : 0;
	const time = item.last ? 24 : 0;
	const trouble = item.delivery === "refused" ? 96 : 0;
	return lines * linePx + 20 + (item.first ? 8 : 3) + name + time + trouble;
}
