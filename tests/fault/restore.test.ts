import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { Kysely } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrations } from "../../server/database/migrations.ts";
import { createDialect } from "../../server/database/open-database.ts";
import type { Tables } from "../../server/database/tables.ts";
import { makeFamily } from "../bench/systems/hearth-data.ts";
import { type Acknowledged, checkHistory, countRows } from "../support/check-history.ts";
import { counted } from "../support/counted.ts";
import { makeDataFolder } from "../support/data-folder.ts";
import { type KeptFile, notWhole, putFiles } from "../support/files-on-disk.ts";
import { createRandom } from "../support/random.ts";
import { beginVerb, runVerb } from "../support/run-verb.ts";
import { serverAlone, startServer } from "../support/running-server.ts";
import { mountSmallDisk } from "../support/small-disk.ts";
import { keepWriting } from "./load.ts";
import { createNeighbourhood, type Neighbourhood } from "./neighbourhood.ts";

const kills = process.env.PROVE ? 30 : 4;
const megabyte = 1024 * 1024;
const small = mountSmallDisk(megabyte);
const hasPrlimit = spawnSync("prlimit", ["--version"]).status === 0;
const folder = makeDataFolder();
const backup = join(folder.path, "backup.db");
/** The data as it was found: a server was killed on it, so that its newest messages are in the write-ahead log alone. */
const found = join(folder.path, "found");
const house = join(folder.path, "house");

let street: Neighbourhood;
let old: Acknowledged;
/** Those of the backup, and those that came after it. */
let files: { backup: KeptFile[]; later: KeptFile[] };
let rows: { old: number; backup: number };

beforeAll(async () => {
	street = await createNeighbourhood(53, {});
	const writeMore = async () => {
		const server = await street.start({});
		const load = keepWriting(street, server.url);
		const before = street.devices[0].sent.size;
		await street.devices[0].until("they have written", () => street.devices[0].sent.size > before + 150, 30_000);
		await server.kill();
		await load.stop();
	};
	await writeMore();
	const before = putFiles(street.dataDir, street.random, { ready: 6, waiting: 0, bytes: 50_000 });
	await runVerb(["backup", backup], { DATA_DIR: street.dataDir });
	files = { backup: before, later: putFiles(street.dataDir, street.random, { ready: 3, waiting: 0, bytes: 50_000 }) };
	await writeMore();
	cpSync(street.dataDir, found, { recursive: true });
	old = street.acknowledged();
	const copy = join(folder.path, "copy");
	cpSync(found, copy, { recursive: true });
	rows = { old: countRows(copy, street.threadId), backup: 0 };
	await runVerb(["restore", backup], { DATA_DIR: copy });
	rows.backup = countRows(copy, street.threadId);
	expect(rows.old).toBeGreaterThan(rows.backup);
});

afterAll(async () => {
	await street?.remove();
	small?.remove();
	folder.remove();
});

function findHouse(): void {
	rmSync(house, { recursive: true, force: true });
	cpSync(found, house, { recursive: true });
	expect(existsSync(join(house, "hearth.db-wal"))).toBe(true);
}

/** After a server has started and stopped: which of the two is there, whole. */
async function whatIsThere(): Promise<"old" | "new"> {
	const server = await startServer({ dataDir: house, port: 0, env: {}, command: serverAlone });
	await server.stop();
	expect(readdirSync(house).filter((name) => name.startsWith("restore-"))).toEqual([]);
	if (countRows(house, street.threadId) === rows.old) {
		expect(checkHistory(house, street.threadId, old, [])).toEqual([]);
		expect(notWhole(house, [...files.backup, ...files.later])).toEqual([]);
		return "old";
	}
	expect(countRows(house, street.threadId)).toBe(rows.backup);
	expect(checkHistory(house, street.threadId, new Map(), [])).toEqual([]);
	expect(notWhole(house, files.backup)).toEqual([]);
	expect(notWhole(house, files.later)).toHaveLength(files.later.length);
	const aside = join(house, readdirSync(house).find((name) => name.startsWith("before-restore-")) ?? "none");
	expect(checkHistory(aside, street.threadId, old, []), "what was there before").toEqual([]);
	expect(notWhole(aside, [...files.backup, ...files.later])).toEqual([]);
	return "new";
}

describe("[I7] [I8] a restore that is killed", () => {
	it.each([
		["copied:1", "old"],
		["checked:1", "old"],
		["unpacked:1", "old"],
		["prepared:1", "old"],
		["decided:1", "new"],
		["aside:1", "new"],
		["aside:2", "new"],
		["aside:3", "new"],
		["aside:4", "new"],
		["filed:1", "new"],
		["placed:1", "new"],
	])("at %s leaves the %s data, whole, and nothing lost of the other", async (point, expected) => {
		findHouse();
		const told = await runVerb(["restore", backup], { DATA_DIR: house, CRASH_AT: point });
		expect(told.signal, told.stderr).toBe("SIGKILL");
		expect(await whatIsThere()).toBe(expected);
		expect((await runVerb(["restore", backup], { DATA_DIR: house })).code).toBe(0);
		expect(countRows(house, street.threadId)).toBe(rows.backup);
	});

	it(`at any moment leaves the old or the new data, whole (${kills} kills)`, async () => {
		const random = createRandom(59);
		const count = { old: 0, new: 0 };
		for (let kill = 0; kill < kills; kill += 1) {
			findHouse();
			const running = beginVerb(["restore", backup], { DATA_DIR: house }, []);
			await new Promise((resolve) => setTimeout(resolve, random.between(150, 900)));
			running.kill();
			await running.ended;
			count[await whatIsThere()] += 1;
		}
		counted(`${kills} kills of a restore: ${count.old} left the old data, ${count.new} the new`);
	});

	it("is finished by the next restore too", async () => {
		findHouse();
		await runVerb(["restore", backup], { DATA_DIR: house, CRASH_AT: "aside:1" });
		expect((await runVerb(["restore", backup], { DATA_DIR: house })).code).toBe(0);
		expect(await whatIsThere()).toBe("new");
	});
});

describe("[I7] a disk without room", () => {
	beforeAll(async () => {
		await makeFamily(join(folder.path, "large"), { devices: 4, messages: 3_000, groups: 0 });
		await runVerb(["backup", join(folder.path, "large.db")], { DATA_DIR: join(folder.path, "large") });
	});

	const noRoom = { code: 1, stderr: expect.stringContaining("there is not enough room on the disk") };
	const noMoreThan = ["prlimit", `--fsize=${megabyte}`];

	it.skipIf(small === null)("ends a backup onto a full disk in one sentence, and no half file stays", async () => {
		const told = await runVerb(["backup", small?.path ?? ""], { DATA_DIR: join(folder.path, "large") });
		expect(told).toMatchObject(noRoom);
		expect(readdirSync(small?.path ?? "")).toEqual([]);
	});

	it.skipIf(!hasPrlimit)("ends a backup over a quota the same way", async () => {
		const usb = join(folder.path, "usb");
		mkdirSync(usb);
		const told = await runVerb(["backup", usb], { DATA_DIR: join(folder.path, "large") }, noMoreThan);
		expect(told.code, told.stdout).toBe(1);
		expect(told.stderr).toMatch(/^The backup was not made: .+\n$/);
		expect(readdirSync(usb)).toEqual([]);
	});

	it.skipIf(!hasPrlimit)("ends a restore in one sentence, and the old data is as it was", async () => {
		findHouse();
		const told = await runVerb(["restore", join(folder.path, "large.db")], { DATA_DIR: house }, noMoreThan);
		expect(told).toMatchObject(noRoom);
		expect(await whatIsThere()).toBe("old");
	});

	it.skipIf(!hasPrlimit)("the same when the room ends while an older backup is brought up to date", async () => {
		const file = join(folder.path, "older.db");
		await runVerb(["backup", file], { DATA_DIR: join(folder.path, "large") });
		await makeOlder(file);
		for (const more of [0, 8192]) {
			findHouse();
			const quota = ["prlimit", `--fsize=${statSync(file).size + more}`];
			const told = await runVerb(["restore", file], { DATA_DIR: house }, quota);
			expect(told.code, `${more} bytes more: ${told.stdout}`).toBe(1);
			expect(told.stderr).toMatch(/^Nothing was put back, and the data is as it was: .+\n$/);
			expect(await whatIsThere()).toBe("old");
		}
	});

	it.skipIf(small === null)("the same on a full disk, where the old data lies too", async () => {
		const disk = small?.path ?? "";
		const present = join(disk, "hearth.db");
		const tiny = join(folder.path, "tiny");
		await makeFamily(tiny, { devices: 2, messages: 10, groups: 0 });
		copyFileSync(join(tiny, "hearth.db"), present);
		expect(await runVerb(["restore", join(folder.path, "large.db")], { DATA_DIR: disk })).toMatchObject(noRoom);
		expect(readdirSync(disk).sort()).toEqual(["hearth.db", "hearth.lock"]);
		renameSync(present, join(disk, "renamed.db"));
	});
});

/** The same data as an older schema had it, and no free page with it. */
async function makeOlder(file: string): Promise<void> {
	const older = `${file}.older`;
	const sqlite = new SQLite(older);
	const database = new Kysely<Tables>({ dialect: createDialect(sqlite) });
	for (const migration of migrations.slice(0, 2)) await migration(database);
	sqlite.pragma("user_version = 2");
	sqlite.pragma("foreign_keys = OFF");
	sqlite.prepare("attach ? as newer").run(file);
	const tables = "select name from main.sqlite_schema where type = 'table' and name not like 'sqlite_%'";
	for (const table of sqlite.prepare(tables).pluck().all() as string[]) {
		const columns = (sqlite.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => `"${name}"`);
		sqlite.exec(`insert into main.${table} (${columns}) select ${columns} from newer.${table}`);
	}
	sqlite.exec("detach newer; vacuum");
	await database.destroy();
	renameSync(older, file);
}
