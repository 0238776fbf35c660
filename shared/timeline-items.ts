import type { AttachedFile } from "./attached-file.ts";
import type { Delivery } from "./delivery.ts";
import type { RefusalCode } from "./refusal.ts";
import type { EarlierWords, Pin, Reaction, Unsaid } from "./timeline-about.ts";
import type { CountedPoll } from "./votes.ts";

/** A message as it is shown. */
export type TimelineMessage = {
	type: "message";
	key: string;
	id: string;
	seq: number | null;
	by: string;
	mine: boolean;
	body: string;
	files: readonly AttachedFile[];
	replyTo: string | null;
	/** Its words and files were somebody's before. */
	forwarded: boolean;
	/** What it asks, with the votes it has; null for a message that is no poll. */
	poll: CountedPoll | null;
	/** The server's time once it has one, until then the device's. */
	at: string;
	composed: string;
	/** Who brought it here, of a message that was written elsewhere; `by` and `at` are then those of its writing. */
	importedBy: string | null;
	delivery: Delivery | null;
	refused: RefusalCode | null;
	/** When its words were last changed; null when they are the first. */
	editedAt: string | null;
	/** The words it had before, the oldest first, and since when. */
	earlier: readonly EarlierWords[];
	reactions: readonly Reaction[];
	/** Who keeps it at hand for everybody, and since when; null when nobody does. */
	pin: Pin | null;
	/** I have marked it for myself. */
	starred: boolean;
	/** What I said of it that the server refused, the first of it; or null. */
	unsaid: Unsaid | null;
	/** First and last of a run by one author within five minutes (ux.md 15). */
	first: boolean;
	last: boolean;
};

/** What was done to the thread, in the words of the entry. */
export type ThreadEvent =
	| { kind: "start"; threadKind: "dm" | "group"; members: readonly string[]; title: string }
	| { kind: "rename"; title: string }
	| { kind: "members"; add: readonly string[]; remove: readonly string[] };

/** A message of `author` was here and is deleted; for a moment it `canUndo`. */
type DeletedMessage = { kind: "deleted"; author: string; canUndo: boolean };

/** A quiet line between the messages. `seq` is null while it waits, or when it was `refused`. */
export type TimelineEvent = {
	type: "event";
	key: string;
	id: string;
	seq: number | null;
	by: string;
	mine: boolean;
	at: string;
	event: ThreadEvent | DeletedMessage;
	refused: RefusalCode | null;
};
export type TimelineItem =
	| TimelineMessage
	| TimelineEvent
	| { type: "day"; key: string; at: string }
	| { type: "unread"; key: "unread"; count: number };
