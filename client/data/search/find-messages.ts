import { findWord } from "../../../shared/finding/find-word.ts";
import { wantedWords } from "../../../shared/finding/wanted-words.ts";
import type { Found, Sought } from "./search.ts";
import { kindBits, messageAt, type SearchedSegment } from "./searched-segment.ts";

type Place = { segment: SearchedSegment; index: number; at: string };

/**
 * The newest messages that hold every word of what is sought. Segments are looked through from the newest, and no further
 * than it takes: for what is found everywhere, one segment of each thread.
 */
export function findMessages(segments: Iterable<SearchedSegment>, sought: Sought, limit: number): Found {
	const words = wantedWords(sought.text);
	const looked = [...segments].filter((segment) => mayHold(segment, sought));
	looked.sort((one, other) => compare(other.to, one.to));
	let found: Place[] = [];
	const isFound = new Set<string>();
	for (const segment of looked) {
		const oldest = found[limit];
		if (oldest !== undefined && segment.to < oldest.at) break;
		for (const index of matching(segment, words, sought)) {
			const id = segment.ids[index] ?? "";
			// After a restore of the server, a message may stand at two places for a while.
			if (isFound.has(id)) continue;
			isFound.add(id);
			found.push({ segment, index, at: segment.at[index] ?? "" });
		}
		found = found.sort((one, other) => compare(other.at, one.at)).slice(0, limit + 1);
	}
	const messages = found.slice(0, limit).map(({ segment, index }) => messageAt(segment, index));
	return { sought, messages, hasMore: found.length > limit };
}

function mayHold({ threadId, from, to, ids }: SearchedSegment, sought: Sought): boolean {
	if (ids.length === 0 || (sought.threadId !== null && sought.threadId !== threadId)) return false;
	return (sought.after === null || to >= sought.after) && (sought.before === null || from < sought.before);
}

/** The places of a segment's messages that are sought. */
function matching(segment: SearchedSegment, words: readonly string[], sought: Sought): number[] {
	const bits = sought.kind === null ? null : kindBits[sought.kind];
	const { kinds, by, at, starts } = segment;
	const isWanted = (index: number) =>
		(bits === null || ((kinds[index] ?? 0) & bits) !== 0) &&
		(sought.by === null || by[index] === sought.by) &&
		(sought.after === null || (at[index] ?? "") >= sought.after) &&
		(sought.before === null || (at[index] ?? "") < sought.before);
	// The longest is the rarest.
	const [first, ...others] = words.toSorted((one, other) => other.length - one.length);
	if (first === undefined) return [...kinds.keys()].filter(isWanted);
	return holding(segment, first).filter((index) => {
		if (!isWanted(index)) return false;
		const said = segment.words.slice(starts[index], starts[index + 1]);
		return others.every((word) => findWord(said, word, 0) !== -1);
	});
}

/** Which messages hold a word; the text is gone through once. */
function holding({ words, starts }: SearchedSegment, word: string): number[] {
	const found: number[] = [];
	let index = 0;
	for (let at = findWord(words, word, 0); at !== -1; at = findWord(words, word, starts[index] ?? words.length)) {
		while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) <= at) index += 1;
		found.push(index);
		index += 1;
	}
	return found;
}

/** Times as ISO strings, which stand in their order by their letters. */
function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
