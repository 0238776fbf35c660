import { type Kysely, sql } from "kysely";
import type { Tables } from "./tables.ts";

type Migration = (database: Kysely<Tables>) => Promise<void>;

/**
 * APPEND ONLY. The schema version is this list's length; a migration that has left the house is never edited.
 */
export const migrations: readonly Migration[] = [
	async (database) => {
		const statements = [
			"create table family (id text primary key, name text not null, created_at text not null)",
			`create table members (id text primary key, name text not null, username text not null, username_key text not null unique,
				role text not null, password_hash text not null, created_at text not null, removed_at text)`,
			`create table devices (id text primary key, member_id text not null references members (id), name text not null,
				token_hash blob not null unique, created_at text not null, last_seen_at text not null, revoked_at text)`,
			"create index devices_by_member on devices (member_id)",
			`create table invites (id text primary key, code_hash blob not null unique, role text not null, name text, uses_left integer not null,
				created_by text not null references members (id), created_at text not null, expires_at text not null, revoked_at text)`,
			`create table threads (id text primary key, kind text not null, title text not null, open_segment integer not null,
				last_seq integer not null, created_at text not null, updated_at text not null)`,
			"create unique index threads_one_family on threads (kind) where kind = 'family'",
			`create table thread_members (thread_id text not null references threads (id), member_id text not null references members (id),
				joined_at text not null, read_seq integer not null, primary key (thread_id, member_id))`,
			"create index thread_members_by_member on thread_members (member_id)",
			`create table entries (thread_id text not null references threads (id), seq integer not null, id text not null unique, kind text not null,
				by_member text not null references members (id), by_device text not null references devices (id), at text not null,
				composed text not null, entry text not null, hash text not null, segment integer not null, writer integer not null, clock integer not null,
				"update" blob not null, primary key (thread_id, seq))`,
			"create index entries_by_segment on entries (thread_id, segment, seq)",
			"create unique index entries_by_clock on entries (thread_id, segment, writer, clock)",
			"create table refusals (entry_id text not null, device_id text not null, code text not null, at text not null, primary key (entry_id, device_id))",
			`create table document_updates (n integer primary key autoincrement, document text not null, "update" blob not null)`,
			"create index document_updates_by_document on document_updates (document, n)",
			"create table snapshots (document text primary key, state blob not null, upto integer not null, at text not null)",
		];
		for (const statement of statements) await sql.raw(statement).execute(database);
	},
	async (database) => {
		await sql
			.raw(`create table sign_in_links (token_hash blob primary key, member_id text not null references members (id),
				expires_at text not null)`)
			.execute(database);
	},
	async (database) => {
		const statements = [
			"create table history_key (id integer primary key check (id = 1), key blob not null)",
			"create table restored (id integer primary key check (id = 1), at text not null, writing_from text)",
		];
		for (const statement of statements) await sql.raw(statement).execute(database);
	},
	// One page less for each message: a place is the next clock of the last writer, or a writer's first (server/log).
	async (database) => {
		const statements = [
			"drop index entries_by_clock",
			"create unique index entries_by_writer on entries (thread_id, segment, writer) where clock = 0",
		];
		for (const statement of statements) await sql.raw(statement).execute(database);
	},
	// Copies of documents begin with a digest by now: without one each would be logged as damaged at its first opening.
	async (database) => {
		await sql.raw("delete from snapshots").execute(database);
	},
	// A sign-in link ends with the device that made it.
	async (database) => {
		await sql.raw("alter table sign_in_links add column by_device text references devices (id)").execute(database);
	},
	// A program is a device with a scope (decision 0020).
	async (database) => {
		const statements = [
			"alter table devices add column kind text not null default 'browser'",
			"alter table devices add column scope text not null default 'write'",
			"alter table devices add column thread_id text references threads (id)",
		];
		for (const statement of statements) await sql.raw(statement).execute(database);
	},
	async (database) => {
		const statements = [
			`create table passkeys (id text primary key, member_id text not null references members (id), name text not null,
				rp_id text not null, credential_id text not null unique, public_key blob not null, counter integer not null,
				created_at text not null, last_used_at text)`,
			"create index passkeys_by_member on passkeys (member_id)",
		];
		for (const statement of statements) await sql.raw(statement).execute(database);
	},
	// Threads of their own (decision 0018). What was read before is known to have been read when it was said, at the earliest.
	async (database) => {
		const statements = [
			"alter table members add column made_by text references members (id)",
			`create table child_people (child_id text not null references members (id), member_id text not null references members (id),
				primary key (child_id, member_id)) without rowid`,
			`create table mutes (thread_id text not null references threads (id), member_id text not null references members (id),
				notify text not null, at text not null, primary key (thread_id, member_id)) without rowid`,
			`create table reads (thread_id text not null references threads (id), member_id text not null references members (id),
				seq integer not null, at text not null, primary key (thread_id, member_id, seq)) without rowid`,
			"alter table thread_members add column read_at text",
			`insert into reads select thread_members.thread_id, member_id, read_seq, at from thread_members
				join entries on entries.thread_id = thread_members.thread_id and seq = read_seq where at >= joined_at`,
			`update thread_members set read_at = (select at from reads
				where reads.thread_id = thread_members.thread_id and reads.member_id = thread_members.member_id)`,
		];
		for (const statement of statements) await sql.raw(statement).execute(database);
	},
	// What people say of themselves, what they hide, and who came by which invite.
	async (database) => {
		const statements = [
			"alter table members add column changed_at text",
			"alter table members add column hue integer",
			"alter table members add column shows_typing integer not null default 1",
			"alter table members add column shows_online integer not null default 1",
			"alter table members add column shows_last_seen integer not null default 1",
			"alter table members add column seen_at text",
			"alter table members add column invite_id text references invites (id)",
			"alter table devices add column may_choose_password integer not null default 0",
			`create table blocks (member_id text not null references members (id), blocked_id text not null references members (id),
				at text not null, primary key (member_id, blocked_id))`,
		];
		for (const statement of statements) await sql.raw(statement).execute(database);
	},
	// Files of messages (decision 0023).
	async (database) => {
		const statements = [
			`create table files (id text primary key, member_id text not null references members (id), name text not null,
				announced_type text not null, announced_size integer not null, hash text, status text not null, reason text,
				thread_id text references threads (id), message_id text, poster_of text, created_at text not null, uploaded_at text,
				type text, size integer, width integer, height integer, blur text, has_thumbs integer not null default 0)`,
			"create index files_by_message on files (message_id) where message_id is not null",
			"create index files_by_thread on files (thread_id, status) where status <> 'ready'",
			"create index files_by_member on files (member_id)",
		];
		for (const statement of statements) await sql.raw(statement).execute(database);
	},
	// A person's photo.
	async (database) => {
		await sql`alter table members add column photo_id text`.execute(database);
	},
	// What speaks of a message is found by it (decision 0032).
	async (database) => {
		const statements = [
			"alter table entries add column about text",
			"create index entries_by_about on entries (about, seq) where about is not null",
		];
		for (const statement of statements) await sql.raw(statement).execute(database);
	},
	// What is to be said later (decision 0039).
	async (database) => {
		const statements = [
			`create table scheduled (id text primary key, member_id text not null references members (id),
				device_id text not null references devices (id), thread_id text not null references threads (id), due text not null,
				composed text not null, state text not null, code text, body text not null, reply_to text) without rowid`,
			"create index scheduled_by_member on scheduled (member_id, state, composed)",
			"create index scheduled_by_due on scheduled (due) where state = 'waiting'",
		];
		for (const statement of statements) await sql.raw(statement).execute(database);
	},
	// Pinned messages, and stars for oneself (decision 0041).
	async (database) => {
		const statements = [
			`create table pins (thread_id text not null references threads (id), message_id text not null, seq integer not null,
				segment integer not null, primary key (thread_id, message_id)) without rowid`,
			"create index pins_by_seq on pins (thread_id, seq)",
			`create table stars (member_id text not null references members (id), message_id text not null,
				thread_id text not null references threads (id), segment integer not null, is_on integer not null, at text not null,
				primary key (member_id, message_id)) without rowid`,
			"create index stars_by_message on stars (message_id)",
		];
		for (const statement of statements) await sql.raw(statement).execute(database);
	},
];
