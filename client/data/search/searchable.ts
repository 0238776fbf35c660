import { threadDocumentName } from "../../../shared/document-names.ts";
import type { SearchScope } from "./search.ts";
import { type SearchedSegment, searchedMessages } from "./searched-segment.ts";
import type { SearchedWorld } from "./searcher.ts";

/** The segments of my threads as they are now, and what waits in the outbox as segments of its own. */
export function searchable(
	segments: Iterable<SearchedSegment>,
	{ threads, waiting }: SearchedWorld,
): SearchedSegment[] {
	const mine = new Set(threads.map(({ id }) => id));
	const unsent = threads.flatMap(({ id }) => {
		const messages = waiting.filter(({ threadId }) => threadId === id);
		return messages.length === 0 ? [] : [searchedMessages({ document: "", threadId: id, sign: "" }, messages)];
	});
	return [...[...segments].filter(({ threadId }) => mine.has(threadId)), ...unsent];
}

/** `ahead` segments stand on the disk and are still to be read. */
export function scopeOf(here: readonly SearchedSegment[], { threads }: SearchedWorld, ahead: number): SearchScope {
	const times = here.flatMap(({ from }) => (from === "" ? [] : [from])).sort();
	const held = new Set(here.map(({ document }) => document));
	const isHeld = ({ id, segments }: { id: string; segments: number }) =>
		Array.from({ length: segments }, (_, number) => threadDocumentName(id, number)).every((name) => held.has(name));
	return { done: here.length, total: here.length + ahead, since: times[0] ?? null, isWhole: threads.every(isHeld) };
}
