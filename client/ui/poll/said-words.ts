import { wordsWithOptions } from "../../../shared/poll.ts";
import type { TimelineMessage } from "../../../shared/timeline-items.ts";

/** The words of a message as they are taken elsewhere: of a poll with its answers, a line each. */
export function saidWords({ body, poll }: Pick<TimelineMessage, "body" | "poll">): string {
	return wordsWithOptions(body, poll === null ? undefined : { options: poll.options.map(({ text }) => text) });
}
