import type { AttachedFile } from "../attached-file.ts";

/** A file of a message, as its export has it: `ref` finds its bytes there, null where they are not in it. */
export type ForeignFile = { ref: string | null; name: string; type: string; shownAs: AttachedFile["shownAs"] | null };

/** Somebody of a conversation elsewhere. `key` tells them apart in it; `member` is who that was in a family like this one. */
export type ForeignPerson = { key: string; name: string; member: string | null };

/**
 * A message as it stands in an export, whichever program made it. `sign` is what its id here follows from: two that are the
 * same in two exports of one conversation have the same. `by` and `people` are keys of persons.
 */
export type ForeignMessage = {
	sign: string;
	/** The time its id here bears, in ms: the same in every zone, as `at` of an export without zones is not. */
	stamp: number;
	at: string;
	by: string;
	body: string;
	/** Its words were somebody's before. */
	forwarded: boolean;
	/** The sign of the message it answers. */
	replyTo: string | null;
	files: readonly ForeignFile[];
	earlier: readonly { at: string; body: string }[];
	reactions: readonly { emoji: string; people: readonly string[] }[];
};

/** A conversation from elsewhere, in the order of its dates. `sign` tells it from others, the same in a longer export of it. */
export type ForeignChat = {
	sign: string;
	title: string;
	people: readonly ForeignPerson[];
	messages: readonly ForeignMessage[];
};
