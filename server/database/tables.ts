import type { Generated } from "kysely";
import type { Entry } from "../../shared/entry.ts";

/**
 * The tables, as Kysely sees them. Times are ISO 8601 UTC strings, booleans 0 or 1, ids UUIDs.
 * `entries` is the log: the truth. `snapshots` may be deleted at any time.
 */
export type Tables = {
	family: { id: string; name: string; created_at: string };
	members: {
		id: string;
		name: string;
		username: string;
		/** The username folded for comparison; unique for ever, also after removal. */
		username_key: string;
		role: "owner" | "adult" | "child";
		password_hash: string;
		created_at: string;
		removed_at: string | null;
		/** Who made this account of a child, and so decides for it; null where that is not known, as of all others. */
		made_by: Generated<string | null>;
		/** When name, role, colour, activity or a child's allowed list last changed; null when never since they came. */
		changed_at: Generated<string | null>;
		/** The colour they chose, 0 to 359 degrees; null for the one that follows from their id. */
		hue: Generated<number | null>;
		/** The file with their photo, which belongs to no message; null for the disc with their initials. */
		photo_id: Generated<string | null>;
		/** What they show of themselves, each 0 or 1. */
		shows_typing: Generated<number>;
		shows_online: Generated<number>;
		shows_last_seen: Generated<number>;
		/** When they were last here, rounded down to the hour; null when that is not shown. */
		seen_at: Generated<string | null>;
		/** The invite they came by. */
		invite_id: Generated<string | null>;
	};
	/** Whose dms and mentions a member does not want to see. */
	blocks: { member_id: string; blocked_id: string; at: string };
	devices: {
		id: string;
		member_id: string;
		name: string;
		/** SHA-256 of the 256-bit token; the token itself is never stored. */
		token_hash: Uint8Array;
		created_at: string;
		last_seen_at: string;
		revoked_at: string | null;
		/** A program has a scope, for good: reading only or writing too, in one thread or (null) in all of its maker's. */
		kind: Generated<"browser" | "program">;
		scope: Generated<"read" | "write">;
		thread_id: string | null;
		/** 1 when a rescue link let it in: its person has forgotten their password and may choose another, once. */
		may_choose_password: Generated<number>;
	};
	invites: {
		id: string;
		code_hash: Uint8Array;
		role: "adult" | "child";
		name: string | null;
		uses_left: number;
		created_by: string;
		created_at: string;
		expires_at: string;
		revoked_at: string | null;
	};
	/** Single-use links that sign one device of this member in; deleted when it is used, and when the device that made it ends. */
	sign_in_links: { token_hash: Uint8Array; member_id: string; expires_at: string; by_device: string | null };
	/** What somebody signs in with instead of a password. `rp_id` is the host name it was made under and works under. */
	passkeys: {
		id: string;
		member_id: string;
		name: string;
		rp_id: string;
		/** The authenticator's own name for it, base64url; and its public key, in COSE form. */
		credential_id: string;
		public_key: Uint8Array;
		/** What the authenticator counted last; 0 for those that do not count. */
		counter: number;
		created_at: string;
		last_used_at: string | null;
	};
	threads: {
		id: string;
		kind: "family" | "dm" | "group";
		title: string;
		open_segment: number;
		last_seq: number;
		created_at: string;
		updated_at: string;
	};
	thread_members: {
		thread_id: string;
		member_id: string;
		joined_at: string;
		read_seq: number;
		/** When the member last moved the mark; null when they never did. */
		read_at: string | null;
	};
	/** Each place a member's read mark stood at, and since when. */
	reads: { thread_id: string; member_id: string; seq: number; at: string };
	/** What a member wants to be told of a thread, as they composed it at `at`. */
	mutes: { thread_id: string; member_id: string; notify: "all" | "mentions" | "nothing"; at: string };
	/**
	 * What is to be said later, by the id it will be said under. Of what was sent or taken back only that stays, so that what
	 * was composed before it changes nothing any more.
	 */
	scheduled: {
		id: string;
		member_id: string;
		device_id: string;
		thread_id: string;
		due: string;
		/** When it was last decided on, by the device that did. */
		composed: string;
		state: "waiting" | "refused" | "sent" | "gone";
		/** Of a refused one. */
		code: string | null;
		/** Its words; "" of what was sent or taken back. */
		body: string;
		reply_to: string | null;
	};
	/** The messages that are pinned now, with the number of the last pin, and the segment they stand in: the fold of the pin entries. */
	pins: { thread_id: string; message_id: string; seq: number; segment: number };
	/** Messages a member has starred, or (`is_on` 0) no longer, as they composed it at `at`, and their segment. */
	stars: { member_id: string; message_id: string; thread_id: string; segment: number; is_on: number; at: string };
	/** Whom a child may write with beside its adults. */
	child_people: { child_id: string; member_id: string };
	entries: {
		thread_id: string;
		seq: number;
		id: string;
		kind: Entry["kind"];
		by_member: string;
		by_device: string;
		at: string;
		composed: string;
		/** The entry as it stands in the thread document, as JSON. */
		entry: string;
		segment: number;
		/** The running hash of the thread's history up to here (shared/history.ts). */
		hash: string;
		/** Yjs client id and clock the append was written under, and the update bytes it became (invariant 8). */
		writer: number;
		clock: number;
		update: Uint8Array;
		/** The message it speaks of; null for what stands for itself. */
		about: string | null;
	};
	/** Bytes that belong to a message, or will: one row a file, posters included. What it is, is known once it is ready. */
	files: {
		id: string;
		/** Whose it is: the author of its message, or whoever is uploading it. */
		member_id: string;
		name: string;
		/** What was announced: type and length, and (null when it was not) the SHA-256 as hexadecimal letters. */
		announced_type: string;
		announced_size: number;
		hash: string | null;
		status: "pending" | "ready" | "failed";
		/** Of a failed one: a FileReason. */
		reason: string | null;
		/** The message it belongs to, for good; null until that was said. */
		thread_id: string | null;
		message_id: string | null;
		/** Of a picture that stands for a video: that video. */
		poster_of: string | null;
		created_at: string;
		/** When all its bytes had come and agreed with what was announced; from then on they are read. */
		uploaded_at: string | null;
		/** Of a ready one: what it is by its bytes, and how many are kept of it, its small pictures included. */
		type: string | null;
		size: number | null;
		/** Of a picture, upright; and its 4 × 4 colours (shared/attached-file.ts). */
		width: number | null;
		height: number | null;
		blur: string | null;
		/** 1 when there are small pictures of it. */
		has_thumbs: Generated<number>;
	};
	/** One row: the secret the family's history is sealed with. Whoever has it can make the server believe anything. */
	history_key: { id: 1; key: Uint8Array };
	/** One row when this database was put back from a backup at `at`; `writing_from` is set at the first start after it. */
	restored: { id: 1; at: string; writing_from: string | null };
	/** Entries refused for good: an id is decided once. */
	refusals: { entry_id: string; device_id: string; code: string; at: string };
	/** Updates of the member documents, in the order they were committed; compacted in place. */
	document_updates: { document: string; n: Generated<number>; update: Uint8Array };
	/** Copies of thread documents for fast loading, behind a digest of 32 bytes; `upto` is the last `seq` inside. */
	snapshots: { document: string; state: Uint8Array; upto: number; at: string };
};
