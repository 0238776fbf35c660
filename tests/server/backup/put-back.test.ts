import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { Kysely } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dateName } from "../../../server/backup/date-name.ts";
import { finishRestore } from "../../../server/backup/finish-restore.ts";
import { makeBackup } from "../../../server/backup/make-backup.ts";
import { putBack } from "../../../server/backup/put-back.ts";
import { migrations } from "../../../server/database/migrations.ts";
import { createDialect } from "../../../server/database/open-database.ts";
import type { Tables } from "../../../server/database/tables.ts";
import { makeFamily } from "../../bench/systems/hearth-data.ts";
import { checkHistory } from "../../support/check-history.ts";
import { counted } from "../../support/counted.ts";
import { makeDataFolder } from "../../support/data-folder.ts";
import { createRandom } from "../../support/random.ts";

const flips = 100;
const messages = 1_500;
const quietly = { filesIn: null, isKeptHere: true, crashPoint: () => undefined, onStep: () => undefined };
const changeWord = `update entries set entry = replace(entry, '"body":"', '"body":"not ') where seq = 9`;
const folder = makeDataFolder();
const dataDir = join(folder.path, "data");
const sealed = join(folder.path, "sealed.db");
const plain = join(folder.path, "plain.db");

let threadId = "";
let bytes: Buffer;
let acknowledged: Map<string, number>;

beforeAll(async () => {
	({ threadId } = await makeFamily(dataDir, { devices: 4, messages: messages, groups: 0 }));
	const from = join(dataDir, "hearth.db");
	const contents = await makeBackup({ from, to: sealed, now: 0, ...quietly });
	expect(contents).toMatchObject({ messages, threads: 1, members: 1 });
	const sqlite = new SQLite(from);
	await sqlite.backup(plain);
	const rows = sqlite.prepare("select id, seq from entries").all() as { id: string; seq: number }[];
	acknowledged = new Map(rows.map(({ id, seq }) => [id, seq]));
	sqlite.close();
	bytes = readFileSync(sealed);
});

afterAll(() => folder.remove());

/** Puts a file back into an empty house. Null when it was refused, else what is wrong with what was put back. */
async function putBackInto(from: string): Promise<{ house: string; wrong: string[] } | null> {
	const house = makeHouse();
	try {
		await putBack({ from, dataDir: house, now: 0, ...quietly });
	} catch {
		expect(readdirSync(house), "nothing is left of what was refused").toEqual([]);
		return null;
	}
	return { house, wrong: checkHistory(house, threadId, acknowledged, []) };
}

function makeHouse(): string {
	const house = makeDataFolder();
	removals.push(house.remove);
	return house.path;
}
const removals: (() => void)[] = [];
afterAll(() => {
	for (const remove of removals) remove();
});

function spoil(original: Buffer, at: number, bit: number): string {
	const copy = Buffer.from(original);
	copy.writeUInt8(copy.readUInt8(at) ^ (1 << bit), at);
	const file = join(folder.path, "spoiled.db");
	writeFileSync(file, copy);
	return file;
}

describe("putting a backup back", () => {
	it("[I8] brings every message back under its number", async () => {
		expect(await putBackInto(sealed)).toMatchObject({ wrong: [] });
	});

	it(`is refused when a single bit of it has flipped, wherever (${flips} flips)`, async () => {
		const random = createRandom(41);
		for (let flip = 0; flip < flips; flip += 1) {
			const at = flip < 80 ? bytes.length - 1 - flip : random.between(0, bytes.length - 1);
			const bit = random.between(0, 7);
			expect(await putBackInto(spoil(bytes, at, bit)), `bit ${bit} of byte ${at}`).toBeNull();
		}
	});

	it.each([1, 40, 4096, 100_000])("is refused when %i bytes are missing at its end", async (missing) => {
		const file = join(folder.path, "cut.db");
		writeFileSync(file, bytes.subarray(0, bytes.length - missing));
		expect(await putBackInto(file)).toBeNull();
	});

	it(`of a plain SQLite file: a flipped bit is found, or no message has changed (${flips} flips)`, async () => {
		const random = createRandom(43);
		const original = readFileSync(plain);
		let refused = 0;
		for (let flip = 0; flip < flips / 5; flip += 1) {
			const at = random.between(0, original.length - 1);
			const done = await putBackInto(spoil(original, at, random.between(0, 7)));
			if (done === null) refused += 1;
			else expect(done.wrong, `byte ${at}`).toEqual([]);
		}
		expect(refused).toBeGreaterThan(0);
		counted(`a plain SQLite file, ${flips / 5} flipped bits: ${refused} refused, no message changed`);
	});

	it.each([
		["a message that is gone", "delete from entries where seq = 700"],
		["the newest message gone", `delete from entries where seq = ${messages}`],
		["a changed word", changeWord],
		["an exchanged author", "update entries set by_member = (select 'x') where seq = 9"],
		["a member nobody knows", "insert into thread_members select id, 'nobody', created_at, 0, null from threads"],
		["an emptied list of threads", "delete from document_updates"],
	])("is refused with %s, though the file is sound", async (_what, statement) => {
		const file = join(folder.path, "changed.db");
		copyFileSync(plain, file);
		const sqlite = new SQLite(file);
		sqlite.pragma("foreign_keys = OFF");
		sqlite.exec(statement);
		sqlite.close();
		expect(await putBackInto(file)).toBeNull();
	});

	it("[I8] takes what a killed server has left in its log with it", async () => {
		const [file, left] = [join(folder.path, "running.db"), join(folder.path, "left.db")];
		copyFileSync(plain, file);
		const sqlite = new SQLite(file);
		sqlite.pragma("journal_mode = WAL");
		sqlite.exec("update family set name = 'said at last'");
		for (const end of ["", "-wal"]) copyFileSync(`${file}${end}`, `${left}${end}`);
		sqlite.close();
		const done = await putBackInto(left);
		expect(done?.wrong).toEqual([]);
		const restored = new SQLite(join(done?.house ?? "", "hearth.db"));
		expect(restored.prepare("select name from family").pluck().get()).toBe("said at last");
		restored.close();
	});

	it("says, when it was decided and something is in the way, that it was begun and will go on", async () => {
		const house = makeHouse();
		copyFileSync(plain, join(house, "hearth.db"));
		const inTheWay = join(house, `before-restore-${dateName(0)}`);
		const crashPoint = (point: string) => {
			if (point === "decided") writeFileSync(inTheWay, "");
		};
		await expect(putBack({ from: sealed, dataDir: house, now: 0, ...quietly, crashPoint })).rejects.toThrow(
			/^A restore was begun, .+ \(EEXIST\)\..+the next start of Hearth goes on with it\.$/,
		);
		rmSync(inTheWay);
		expect(finishRestore(house, () => undefined)).toBe(inTheWay);
		expect(checkHistory(house, threadId, acknowledged, [])).toEqual([]);
	});

	it("keeps what each of two restores in the same second found", async () => {
		const house = makeHouse();
		writeFileSync(join(house, "hearth.db"), "what was there at first");
		const first = await putBack({ from: sealed, dataDir: house, now: 0, ...quietly });
		const second = await putBack({ from: sealed, dataDir: house, now: 0, ...quietly });
		expect(readFileSync(join(first.aside ?? "", "hearth.db"), "utf8")).toBe("what was there at first");
		expect(checkHistory(second.aside ?? "", threadId, acknowledged, [])).toEqual([]);
	});

	it("brings a backup of an older schema up to date", async () => {
		const file = join(folder.path, "older.db");
		const older = new SQLite(file);
		await migrations[0]?.(new Kysely<Tables>({ dialect: createDialect(older) }));
		older.pragma("user_version = 1");
		older.pragma("foreign_keys = OFF");
		older.exec(`attach '${join(dataDir, "hearth.db")}' as present`);
		const tables = older.prepare("select name from main.sqlite_master where type = 'table'").pluck().all();
		for (const table of tables.filter((name) => name !== "sqlite_sequence")) {
			const columns = older.prepare(`select name from pragma_table_info('${table}')`).pluck().all();
			const names = columns.map((name) => `"${name}"`).join(", ");
			older.exec(`insert into main."${table}" (${names}) select ${names} from present."${table}"`);
		}
		older.close();
		const done = await putBackInto(file);
		expect(done?.wrong).toEqual([]);
		const restored = new SQLite(join(done?.house ?? "", "hearth.db"));
		expect(restored.pragma("user_version", { simple: true })).toBe(migrations.length);
		restored.close();
	});
});

describe("a backup", () => {
	it("does not hold what was deleted before it was made", async () => {
		const from = join(makeHouse(), "hearth.db");
		copyFileSync(plain, from);
		const to = join(folder.path, "without.db");
		const sqlite = new SQLite(from);
		sqlite.exec("insert into refusals values ('a', 'b', 'a word nobody should read', 'now'); delete from refusals");
		sqlite.close();
		expect(readFileSync(from).includes("a word nobody should read"), "it lies in a free page").toBe(true);
		await makeBackup({ from, to, now: 0, ...quietly });
		expect(readFileSync(to).includes("a word nobody should read")).toBe(false);
	});

	it("of damaged data is not kept", async () => {
		const from = join(makeHouse(), "hearth.db");
		copyFileSync(plain, from);
		const sqlite = new SQLite(from);
		sqlite.exec(changeWord);
		sqlite.close();
		const to = join(makeHouse(), "never.db");
		await expect(makeBackup({ from, to, now: 0, ...quietly })).rejects.toThrow(/message 9 of a thread was changed/);
		expect(readdirSync(join(to, ".."))).toEqual([]);
		expect(existsSync(to)).toBe(false);
	});

	it("is made though what another one is still writing vanishes under its eyes", async () => {
		const house = makeHouse();
		// In the list of the folder, and not there when it is looked at: as after the other one's rename.
		symlinkSync("nowhere", join(house, "other.db.0badcafe.hearth-partial"));
		await makeBackup({ from: join(dataDir, "hearth.db"), to: join(house, "mine.db"), now: 0, ...quietly });
		expect(existsSync(join(house, "mine.db"))).toBe(true);
	});

	it("clears away what a killed one has left an hour ago, and nothing younger", async () => {
		const house = makeHouse();
		writeFileSync(join(house, "x.db.0badcafe.hearth-partial"), "half");
		const backUp = (name: string, now: number) =>
			makeBackup({ from: join(dataDir, "hearth.db"), to: join(house, name), now, ...quietly });
		await backUp("one.db", Date.now());
		expect(readdirSync(house)).toHaveLength(2);
		await backUp("two.db", Date.now() + 2 * 3_600_000);
		expect(readdirSync(house)).toEqual(["one.db", "two.db"]);
	});
});
