import type { TimelineMessage } from "../../../shared/timeline-items.ts";

const lateMs = 5 * 60_000;

/** It came long after it was written, and says so. */
export function isWrittenEarlier({ at, composed, seq }: TimelineMessage): boolean {
	return seq !== null && Date.parse(at) - Date.parse(composed) > lateMs;
}

/** Under the last of a run, and wherever something is still open or out of the usual. */
export function isTimeSeen(message: TimelineMessage): boolean {
	const { last, delivery, editedAt, pin, starred } = message;
	if (pin !== null || starred) return true;
	return last || editedAt !== null || delivery === "waiting" || delivery === "refused" || isWrittenEarlier(message);
}
