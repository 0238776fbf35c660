import type { TimelineItem, TimelineMessage } from "../../../shared/timeline-items.ts";
import { heightOfFiles } from "../files/places.ts";
import { isTimeSeen } from "./is-time-seen.ts";

/** The room a timeline has, in px, and whether it says of each message whose it is. */
export type TimelineRoom = { width: number; showsPeople: boolean };

// As the style sheets have them, with letters of the usual size; only how words break is guessed.
const linePx = 24.65;
const characterPx = 8;
const timePx = 18.85;
const namePx = 20.85;
const quotePx = 48;
const reactionsPx = 26;
/** One answer of one line, and what stands around them. */
const answerPx = 52;
const pollPx = 52;
const gapPx = { first: 12, other: 3 };
const betweenPx = { day: 45, unread: 39, event: 31 };
const most = { rows: 864, message: 512, share: 0.82, sides: 24 };

/** About how high a row will be, in px; measured as soon as it is drawn. */
export function estimateHeight(item: TimelineItem | undefined, room: TimelineRoom): number {
	if (item === undefined) return betweenPx.day;
	if (item.type !== "message") return betweenPx[item.type];
	const width = Math.min(most.message, (Math.min(room.width, most.rows) - most.sides) * most.share);
	const name = item.first && !item.mine && room.showsPeople ? namePx : 0;
	const time = isTimeSeen(item) ? timePx : 0;
	const quote = item.replyTo === null ? 0 : quotePx;
	const forwarded = item.forwarded ? namePx : 0;
	const reactions = item.reactions.length === 0 ? 0 : reactionsPx;
	const trouble = item.delivery === "refused" ? 96 : 0;
	const gap = item.first ? gapPx.first : gapPx.other;
	const words = heightOfFiles(item.files, width) + wordsHeight(item, width);
	const poll = item.poll === null ? 0 : item.poll.options.length * answerPx + pollPx;
	return Math.round(words + poll + gap + quote + forwarded + name + reactions + time + trouble);
}

function wordsHeight({ body, files }: TimelineMessage, width: number): number {
	const hasFiles = files.length > 0;
	if (body.trim() === "" && hasFiles) return 0;
	const perLine = Math.max(10, (hasFiles ? Math.min(width, 360) : width) / characterPx);
	const lines = body.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
	return lines * linePx + (hasFiles ? 15 : 16);
}
