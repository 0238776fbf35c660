import { type Entry, isAboutEntry } from "../../shared/entry.ts";
import { linksIn } from "../../shared/links.ts";
import { foldTimeline, type WaitingEntry } from "../../shared/timeline.ts";
import type { TimelineMessage } from "../../shared/timeline-items.ts";

type Said = { me: string; entries: readonly Entry[]; waiting: readonly WaitingEntry[] };

/** The messages with files or with addresses in their words, in their order. */
export function mediaMessages({ me, entries, waiting }: Said): TimelineMessage[] {
	const edited = new Set(
		[...entries, ...waiting.map(({ said }) => said)].flatMap((one) => (one.kind === "edit" ? [one.of] : [])),
	);
	const mayHave = (message: { id: string; body: string; files?: readonly unknown[] | undefined }) =>
		hasMedia(message) || edited.has(message.id);
	const folded = foldTimeline({
		justDeleted: new Set(),
		me,
		// Who has read them is not asked here.
		members: [],
		reads: {},
		entries: entries.filter((entry) => isAboutEntry(entry) || (entry.kind === "message" && mayHave(entry))),
		waiting: waiting.filter(({ said }) => "of" in said || (said.kind === "message" && mayHave(said))),
		stars: new Set(),
		readAtOpening: Number.POSITIVE_INFINITY,
		dayOf: () => "",
	});
	return folded.filter((item) => item.type === "message").filter(hasMedia);
}

function hasMedia({ body, files = [] }: { body: string; files?: readonly unknown[] | undefined }): boolean {
	return files.length > 0 || linksIn(body).length > 0;
}
