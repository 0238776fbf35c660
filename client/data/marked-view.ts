import type { PinnedMessage } from "../../shared/member-document.ts";
import type { TimelineMessage } from "../../shared/timeline-items.ts";
import type { Readable } from "./readable.ts";

/** A message that was pinned, or starred by me: where it is to be found. */
export type Marked = PinnedMessage & { thread: string };

/**
 * `found` holds, by their ids, those of `marked` that this device has, `missing` those that were looked for in vain.
 * `isReading` until all were looked for once.
 */
export type MarkedView = {
	marked: readonly Marked[];
	found: ReadonlyMap<string, TimelineMessage>;
	missing: ReadonlySet<string>;
	isReading: boolean;
};

/** Pinned or starred messages, as they are now. Close it when the page leaves. */
export type OpenMarked = { view: Readable<MarkedView>; close: () => void };
