import type { TimelineMessage } from "../../shared/timeline-items.ts";
import type { Readable } from "./readable.ts";

/**
 * What was shown and linked in a thread. `reach` tells where the looking through stands: `more` can be looked through,
 * `looking`, `cut` where what is older stands only at a server that cannot be asked now, `end`.
 */
export type MediaView = {
	/** Messages with files or addresses, newest first; mine that wait come before all others. */
	messages: readonly TimelineMessage[];
	reach: "more" | "looking" | "cut" | "end";
};

/** Close it when the page leaves. */
export type OpenMedia = {
	view: Readable<MediaView>;
	/** Looks through older segments until something is found. */
	loadOlder: () => Promise<void>;
	close: () => void;
};
