/**
 * The shapes inside a member document (`member/<memberId>`), which the server alone writes:
 * root `threads` maps a thread's id to a ThreadRecord, root `family` holds `name` and `members` (FamilyMember[]), root
 * `settings` is the member's own and holds `revoked` (RevokedDevice[], newest first).
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
};

/** A device of the member's that was signed out, at `at`, sealed like a FamilyMember. */
export type RevokedDevice = { id: string; at: string; seal: string };

export type ThreadKind = "family" | "dm" | "group";

export type ThreadRecord = {
	id: string;
	kind: ThreadKind;
	title: string;
	/** Ids of the members who may read and write it now. */
	members: string[];
	/** The segment new messages go to. */
	open: number;
	/** Last `seq` of each sealed segment, in order; the open one says its own. */
	sealed: number[];
	/** The running hash each of them ends with. */
	sealedHashes: string[];
	/** How far each member has read. */
	reads: Record<string, number>;
	createdAt: string;
};
