import type { TimelineMessage } from "../../../shared/timeline-items.ts";

/** A message that was not sent is sent first; and there must be something in it. */
export function mayForward({ refused, body, files }: TimelineMessage): boolean {
	return refused === null && (body.trim() !== "" || files.length > 0);
}
