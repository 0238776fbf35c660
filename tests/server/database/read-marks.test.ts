import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { Kysely } from "kysely";
import { afterAll, expect, it } from "vitest";
import { migrations } from "../../../server/database/migrations.ts";
import { createDialect, openDatabase } from "../../../server/database/open-database.ts";
import type { Tables } from "../../../server/database/tables.ts";

/** The last schema that kept read marks without their times. */
const older = 8;
const folder = mkdtempSync(join(tmpdir(), "hearth-marks-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("marks of an older schema stay, and count as read when what they stand at was said, unless they came with it", async () => {
	const file = join(folder, "old.db");
	const sqlite = new SQLite(file);
	const old = new Kysely<Tables>({ dialect: createDialect(sqlite) });
	for (const migration of migrations.slice(0, older)) await migration(old);
	sqlite.pragma(`user_version = ${older}`);
	sqlite.pragma("foreign_keys = OFF");
	sqlite.exec("insert into threads values ('thread', 'family', 'Family Chat', 0, 3, 'day 1', 'day 4')");
	const members = { alva: ["day 1", 2], bo: ["day 1", 3], cleo: ["day 5", 3], didi: ["day 1", 0] } as const;
	for (const [name, [joined, seq]] of Object.entries(members)) {
		sqlite.exec(
			`insert into members values ('${name}', '${name}', '${name}', '${name}', 'adult', 'none', 'day 1', null)`,
		);
		sqlite.exec(`insert into thread_members values ('thread', '${name}', '${joined}', ${seq})`);
	}
	for (const seq of [1, 2, 3])
		sqlite.exec(`insert into entries values ('thread', ${seq}, 'entry ${seq}', 'message', 'alva', 'phone', 'day ${seq + 1}',
			'', '{}', '', 0, 1, ${seq}, x'')`);
	await old.destroy();
	const database = await openDatabase(file);
	const marks = await database
		.selectFrom("thread_members")
		.select(["member_id", "read_seq", "read_at"])
		.orderBy("member_id")
		.execute();
	expect(marks.map(({ member_id, read_seq, read_at }) => [member_id, read_seq, read_at])).toEqual([
		["alva", 2, "day 3"],
		["bo", 3, "day 4"],
		["cleo", 3, null],
		["didi", 0, null],
	]);
	const reads = await database.selectFrom("reads").select(["member_id", "seq", "at"]).orderBy("member_id").execute();
	expect(reads).toEqual([
		{ member_id: "alva", seq: 2, at: "day 3" },
		{ member_id: "bo", seq: 3, at: "day 4" },
	]);
	await database.destroy();
});
