/**
 * The shapes inside a member document (`member/<memberId>`), which the server alone writes:
 * root `threads` maps a thread's id to a ThreadRecord, root `family` holds `name` and `members`, root `settings` is the member's own.
 */
export type Role = "owner" | "adult" | "child";

export type FamilyMember = { id: string; name: string; username: string; role: Role; active: boolean };

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
