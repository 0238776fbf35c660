import type { FileState } from "./file-state.ts";
import type { RefusalCode } from "./refusal.ts";

/**
 * The shapes inside a member document (`member/<memberId>`), which the server alone writes:
 * root `threads` maps a thread's id to a ThreadRecord, root `family` holds `name` and `members` (FamilyMember[]), root
 * `settings` is the member's own and holds what MemberSettings says, root `scheduled` what they will say (ScheduledMessage),
 * root `stars` maps the ids of messages they have starred to a Star each.
 */
export type Role = "owner" | "adult" | "child";

export type FamilyMember = {
	id: string;
	name: string;
	username: string;
	role: Role;
	active: boolean;
	/** When this last changed: when they came, or were removed. */
	since: string;
	/** The server's proof that it once said this (decision 0012); "" in a document older than it. */
	seal: string;
	/** The colour they chose, in degrees 0 to 359; null for the one that follows from their id. */
	hue: number | null;
	/** The file with their photo, which everybody in the family may see; null for none. */
	photo: string | null;
	/** Of a child: who made its account and decides whom it may write with; of others nobody. */
	adults: string[];
	/** Of a child: everybody who may write with it, its adults included; of others null. */
	allowed: string[] | null;
	/** When they were last here, rounded down to the hour; null when they do not show it. */
	seen: string | null;
};

/** A device of the member's that was signed out, at `at`, sealed like a FamilyMember. */
export type RevokedDevice = { id: string; at: string; seal: string };

/** What of a thread its member wants to be told. */
export type Notify = "all" | "mentions" | "nothing";

export type MemberSettings = {
	/** The newest first. */
	revoked: RevokedDevice[];
	/** Of the threads they have said something of; `at` is when. */
	mutes: Record<string, { notify: Notify; at: string }>;
	blocked: string[];
	/** What others may see of them. */
	shows: { typing: boolean; online: boolean; lastSeen: boolean };
};

/**
 * A message of the member's own that is to be said at `due`, in the root `scheduled` by its id. `code`: it was not sent,
 * and why. `composed` is when that was last decided on.
 */
export type ScheduledMessage = {
	id: string;
	thread: string;
	due: string;
	composed: string;
	body: string;
	replyTo: string | null;
	code: RefusalCode | null;
};

/** `segment`: where it is found; null on a device for what it has pinned itself and not sent. */
export type PinnedMessage = { id: string; segment: number | null };

/** A message I have starred, where it is found, and since when, as composed. */
export type Star = { thread: string; segment: number; at: string };

export type ThreadKind = "family" | "dm" | "group";

export type ThreadRecord = {
	id: string;
	kind: ThreadKind;
	/** "" where it follows from the members (shared/thread-title.ts). */
	title: string;
	/** Ids of the members who may read and write it now. */
	members: string[];
	/** The segment new messages go to. */
	open: number;
	/** Last `seq` of each sealed segment, in order; the open one says its own. */
	sealed: number[];
	/** The running hash each of them ends with. */
	sealedHashes: string[];
	/** Under which Yjs ids each of them stands, as a digest: with the same hashes it may stand under others since. */
	sealedPlaces: string[];
	/** How far each member has read. */
	reads: Record<string, number>;
	/** When each member's mark last moved. */
	readAt: Record<string, string>;
	/** Its pinned messages, the last pinned first, as many as `limits.pinnedShown`. */
	pinned: PinnedMessage[];
	/** Where its files stand that are not ready, by their ids, posters among them; one that is not named is ready. */
	files: Record<string, FileState>;
	createdAt: string;
};
