import { useMemo } from "react";
import { linksIn } from "../../../shared/links.ts";
import type { TimelineMessage } from "../../../shared/timeline-items.ts";
import { isPicture } from "../files/places.ts";
import { picturesOf } from "../lightbox/looked-at.ts";

/** What stands under each of the tabs, newest first; and the messages in the order they were said, for looking at them large. */
export function useMediaLists(messages: readonly TimelineMessage[]) {
	return useMemo(() => {
		const inTime = messages.toReversed();
		const documents = messages.flatMap((message) =>
			message.files.filter((file) => !isPicture(file)).map((file) => ({ file, message })),
		);
		const links = messages.flatMap((message) => linksIn(message.body).map((link) => ({ link, message })));
		return { inTime, photos: picturesOf(inTime).reverse(), documents, links };
	}, [messages]);
}
