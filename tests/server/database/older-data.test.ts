import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { Kysely } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { migrations } from "../../../server/database/migrations.ts";
import { createDialect, openDatabase } from "../../../server/database/open-database.ts";
import type { Tables } from "../../../server/database/tables.ts";

const older = 3;
const rows = 100_000;
const folder = mkdtempSync(join(tmpdir(), "hearth-older-"));
const oldFile = join(folder, "old.db");

/** A family of schema 3 that has said much: 200 entries under each writer, 1,000 in each segment. */
beforeAll(async () => {
	const sqlite = new SQLite(oldFile);
	sqlite.pragma("journal_mode = WAL");
	const database = new Kysely<Tables>({ dialect: createDialect(sqlite) });
	for (const migration of migrations.slice(0, older)) await migration(database);
	sqlite.pragma(`user_version = ${older}`);
	sqlite.pragma("foreign_keys = OFF");
	sqlite.exec(`with recursive numbers (n) as (select 0 union all select n + 1 from numbers where n + 1 < ${rows})
		insert into entries (thread_id, seq, id, kind, by_member, by_device, at, composed, entry, hash, segment, writer, clock, "update")
		select 'thread', n + 1, 'entry ' || n, 'message', 'alva', 'phone', 'at', 'composed', '{"body":"' || n || '"}', 'hash',
			n / 1000, 1000000 - n / 200, n % 200, randomblob(300) from numbers`);
	sqlite.exec("insert into snapshots values ('thread/old', 'a copy without a digest', 1, 'at')");
	await database.destroy();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What all rows say, in one number, and how the table is indexed. */
function look(file: string) {
	const sqlite = new SQLite(file);
	const facts = {
		version: sqlite.pragma("user_version", { simple: true }),
		count: sqlite.prepare("select count(*) from entries").pluck().get(),
		sums: sqlite.prepare('select sum(writer * 7 + clock * 3 + segment), sum(length("update")) from entries').get(),
		ends: sqlite.prepare('select entry, hex("update") from entries where seq in (1, 100000)').all(),
		indexes: sqlite
			.prepare("select name from sqlite_schema where tbl_name = 'entries' and sql is not null")
			.pluck()
			.all(),
		sound: sqlite.pragma("integrity_check", { simple: true }),
	};
	sqlite.close();
	return facts;
}

function copyOf(name: string): string {
	const file = join(folder, name);
	for (const end of ["", "-wal"]) cpSync(`${oldFile}${end}`, `${file}${end}`, { force: true });
	return file;
}

it("[I8] a hundred thousand rows of an older schema are all there after the newer program has opened them", async () => {
	const before = look(oldFile);
	const file = join(folder, "opened.db");
	cpSync(oldFile, file);
	await (await openDatabase(file)).destroy();
	expect(look(file)).toEqual({
		...before,
		version: migrations.length,
		indexes: ["entries", "entries_by_segment", "entries_by_writer", "entries_by_about"],
	});
});

it("copies of documents in the older form are gone, and so never taken for damaged ones", () => {
	const sqlite = new SQLite(join(folder, "opened.db"));
	expect(sqlite.prepare("select count(*) from snapshots").pluck().get()).toBe(0);
	sqlite.close();
});

it("[I8] a process that dies while it brings the schema up to date leaves the older one, and the next start goes on", async () => {
	const before = look(oldFile);
	const sqlite = new SQLite(oldFile);
	// So small that what is not committed yet is on the disk too.
	sqlite.pragma("cache_size = 10");
	const database = new Kysely<Tables>({ dialect: createDialect(sqlite) });
	sqlite.exec("begin immediate");
	for (const migration of migrations.slice(older)) await migration(database);
	sqlite.pragma(`user_version = ${migrations.length}`);
	const file = copyOf("dead.db");
	sqlite.exec("rollback");
	await database.destroy();
	expect(look(file)).toEqual(before);
	await (await openDatabase(file)).destroy();
	expect(look(file)).toMatchObject({ version: migrations.length, count: rows, sums: before.sums, sound: "ok" });
});

it("[I8] a writer begins once in a segment: its place is nobody else's", async () => {
	const file = join(folder, "opened.db");
	const sqlite = new SQLite(file);
	const again = `insert into entries select thread_id, 100001, 'another', kind, by_member, by_device, at, composed, entry, hash,
		segment, writer, clock, "update", about from entries where seq = 99801`;
	expect(() => sqlite.exec(again)).toThrow(
		/UNIQUE constraint failed: entries.thread_id, entries.segment, entries.writer/,
	);
	sqlite.close();
});
