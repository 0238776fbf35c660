import type { AttachedFile } from "../../../shared/attached-file.ts";
import type { Readable } from "../readable.ts";

export const soughtKinds = ["photos", "files", "links", "voice"] as const;
export type SoughtKind = (typeof soughtKinds)[number];

/** What somebody looks for; null where any will do. `after` and `before` are ISO times, the first counts, the second does not. */
export type Sought = {
	text: string;
	threadId: string | null;
	by: string | null;
	kind: SoughtKind | null;
	after: string | null;
	before: string | null;
};

export type FoundMessage = {
	id: string;
	threadId: string;
	by: string;
	/** The server's time, or the device's for what waits. */
	at: string;
	body: string;
	files: readonly Pick<AttachedFile, "name" | "shownAs">[];
};

/** The newest first; `hasMore` when the limit left some out. */
export type Found = { sought: Sought; messages: readonly FoundMessage[]; hasMore: boolean };

/**
 * What can be found at all. `done` of `total` segments have been read; `since` is when the oldest message on this device was
 * said, null where there is none; `isWhole` when nothing stands at the server alone.
 */
export type SearchScope = { done: number; total: number; since: string | null; isWhole: boolean };

/** Search, open on a page. Close it when the page leaves. */
export type OpenSearch = {
	/** null until it has been looked what there is. */
	scope: Readable<SearchScope | null>;
	/** What was found for the last `seek`; null before the first answer. Follows what arrives. */
	found: Readable<Found | null>;
	/** The searches that led somewhere, the newest first, ten at most. */
	recent: Readable<readonly string[]>;
	/** True where nothing can be found: the worker or its disk cannot be had. */
	hasFailed: Readable<boolean>;
	seek: (sought: Sought, limit: number) => void;
	/** Keeps what was looked for among the recent ones. */
	remember: (text: string) => void;
	forgetRecent: () => void;
	close: () => void;
};
