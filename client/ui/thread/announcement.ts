import type { Translate } from "../../../shared/i18n/translate.ts";
import { isNews } from "../../../shared/timeline.ts";
import type { TimelineItem, TimelineMessage } from "../../../shared/timeline-items.ts";
import { messageWords } from "../files/file-words.ts";

/** What is read out for everything that came after `from`: the words of one message, the number of several, nothing for my own. */
export function announcement(
	t: Translate,
	items: readonly TimelineItem[],
	from: number,
	nameOf: (id: string) => string,
): string {
	const came = items.filter((item) => isIncomingAfter(item, from));
	const [only] = came;
	if (came.length > 1) return t("thread.announce_many", { count: came.length });
	return only ? t("thread.announce", { author: nameOf(only.by), text: messageWords(t, only) }) : "";
}

function isIncomingAfter(item: TimelineItem, from: number): item is TimelineMessage {
	return item.type === "message" && isNews(item) && item.seq !== null && item.seq > from;
}
