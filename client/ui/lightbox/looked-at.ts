import type { AttachedFile } from "../../../shared/attached-file.ts";
import type { TimelineMessage } from "../../../shared/timeline-items.ts";
import { isPicture } from "../files/places.ts";

export type LookedAt = { file: AttachedFile; message: TimelineMessage };

/** The photos and videos of these messages, in their order. */
export function picturesOf(messages: readonly TimelineMessage[]): LookedAt[] {
	return messages.flatMap((message) => message.files.filter(isPicture).map((file) => ({ file, message })));
}
