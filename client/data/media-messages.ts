import type { Entry } from "../../shared/entry.ts";
import { linksIn } from "../../shared/links.ts";
import { foldTimeline, type TimelineMessage, type WaitingEntry } from "../../shared/timeline.ts";

type Said = { me: string; entries: readonly Entry[]; waiting: readonly WaitingEntry[] };

/** The messages with files or with addresses in their words, in their order. */
export function mediaMessages({ me, entries, waiting }: Said): TimelineMessage[] {
	const folded = foldTimeline({
		me,
		// Who has read them is not asked here.
		members: [],
		reads: {},
		entries: entries.filter((entry) => entry.kind === "message" && hasMedia(entry)),
		waiting: waiting.filter(({ said }) => said.kind === "message" && hasMedia(said)),
		readAtOpening: Number.POSITIVE_INFINITY,
		dayOf: () => "",
	});
	return folded.filter((item) => item.type === "message");
}

function hasMedia({ body, files = [] }: { body: string; files?: readonly unknown[] | undefined }): boolean {
	return files.length > 0 || linksIn(body).length > 0;
}
