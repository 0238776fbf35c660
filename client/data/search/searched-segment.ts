import { isMessageEntry } from "../../../shared/entry.ts";
import { foldText } from "../../../shared/finding/fold.ts";
import { speakerOf } from "../../../shared/imported.ts";
import { linksIn } from "../../../shared/links.ts";
import { wordsWithOptions } from "../../../shared/poll.ts";
import { foldAbout, wordsNow } from "../../../shared/timeline-about.ts";
import type { Segment } from "../segment.ts";
import type { FoundMessage, SoughtKind } from "./search.ts";

/**
 * A segment as it is searched and kept: the words of its messages folded into one text, and of each message what is shown
 * of it. In columns, one place for each message: from the disk they come five times faster than as many objects.
 */
export type SearchedSegment = {
	document: string;
	threadId: string;
	/** Which rows of the disk it was made of: others, and it is made anew. */
	sign: string;
	/** The words of all messages, each closed by a line end. */
	words: string;
	/** Where each message's words begin, and behind the last where they end. */
	starts: Uint32Array;
	/** What each is, as a sum of `kindBits`. */
	kinds: Uint8Array;
	ids: readonly string[];
	by: readonly string[];
	at: readonly string[];
	bodies: readonly string[];
	/** Of those that have any, by their place. */
	files: ReadonlyMap<number, FoundMessage["files"]>;
	/** When its oldest and its newest message were said; "" where there is none. */
	from: string;
	to: string;
};

export const kindBits: Record<SoughtKind, number> = { photos: 1, files: 2, links: 4, voice: 8 };
const bitOf = { photo: 1, video: 1, file: 2, audio: 2, voice: 8 } as const;

type Origin = Pick<SearchedSegment, "document" | "threadId" | "sign">;

/** What a segment holds now; of words that were deleted in it nothing is left. */
export function searchedSegment(origin: Origin, { entries }: Pick<Segment, "entries">): SearchedSegment {
	const about = foldAbout("", entries, []);
	const messages = entries.filter(isMessageEntry).map((entry) => ({
		...{ id: entry.id, threadId: origin.threadId, by: speakerOf(entry), at: entry.imported?.at ?? entry.at },
		body: wordsWithOptions(wordsNow(about.get(entry.id), entry), entry.poll),
		files: (entry.files ?? []).map(({ name, shownAs }) => ({ name, shownAs })),
	}));
	return searchedMessages(origin, messages);
}

/** The same of messages that stand in no segment. */
export function searchedMessages(origin: Origin, messages: readonly FoundMessage[]): SearchedSegment {
	const words = messages.map(wordsOf);
	const starts = new Uint32Array(messages.length + 1);
	for (const [index, text] of words.entries()) starts[index + 1] = (starts[index] ?? 0) + text.length;
	const at = messages.map((message) => message.at);
	const times = at.toSorted();
	return {
		...origin,
		words: words.join(""),
		starts,
		kinds: Uint8Array.from(messages, kindOf),
		ids: messages.map(({ id }) => id),
		by: messages.map(({ by }) => by),
		at,
		bodies: messages.map(({ body }) => body),
		files: new Map(messages.flatMap(({ files }, index) => (files.length === 0 ? [] : [[index, files] as const]))),
		from: times[0] ?? "",
		to: times.at(-1) ?? "",
	};
}

export function messageAt({ threadId, ids, by, at, bodies, files }: SearchedSegment, index: number): FoundMessage {
	return {
		...{ id: ids[index] ?? "", threadId, by: by[index] ?? "", at: at[index] ?? "", body: bodies[index] ?? "" },
		files: files.get(index) ?? [],
	};
}

function wordsOf({ body, files }: FoundMessage): string {
	const named = files.filter(({ shownAs }) => shownAs !== "voice").map(({ name }) => name);
	return `${foldText([body, ...named].join(" ")).replaceAll("\n", " ")}\n`;
}

function kindOf({ body, files }: FoundMessage): number {
	const link = linksIn(body).length > 0 ? kindBits.links : 0;
	return files.reduce<number>((bits, { shownAs }) => bits | bitOf[shownAs], link);
}
