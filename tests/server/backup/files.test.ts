import {
	copyFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import SQLite from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkData } from "../../../server/backup/check-data.ts";
import { makeBackup } from "../../../server/backup/make-backup.ts";
import { putBack } from "../../../server/backup/put-back.ts";
import { createFilePlaces } from "../../../server/files/file-places.ts";
import { makeFamily } from "../../bench/systems/hearth-data.ts";
import { makeDataFolder } from "../../support/data-folder.ts";
import { type KeptFile, notWhole, putFiles } from "../../support/files-on-disk.ts";
import { createRandom } from "../../support/random.ts";

const quietly = { isKeptHere: true, crashPoint: () => undefined, onStep: () => undefined };
const folder = makeDataFolder();
const home = join(folder.path, "home");
let files: KeptFile[];
let count = 0;

beforeAll(async () => {
	await makeFamily(home, { devices: 4, messages: 20, groups: 0 });
	files = putFiles(home, createRandom(61), { ready: 6, waiting: 2, bytes: 60_000 });
});

afterAll(() => folder.remove());

/** A house of its own with the same family in it. */
function anotherHome(): string {
	count += 1;
	const dataDir = join(folder.path, `home-${count}`);
	cpSync(home, dataDir, { recursive: true });
	return dataDir;
}

async function backUp(dataDir: string): Promise<{ to: string; missing: string[]; files: number }> {
	count += 1;
	const to = join(folder.path, `backup-${count}.db`);
	const parts = { from: join(dataDir, "hearth.db"), filesIn: dataDir, to, now: 0, ...quietly };
	return { to, ...(await makeBackup(parts)) };
}

function emptyHouse(): string {
	count += 1;
	const path = join(folder.path, `house-${count}`);
	mkdirSync(path);
	return path;
}

function statusOf(dataDir: string, file: KeptFile | undefined): unknown {
	const sqlite = new SQLite(join(dataDir, "hearth.db"));
	const row = sqlite.prepare("select status, uploaded_at, size from files where id = ?").get(file?.id);
	sqlite.close();
	return row;
}

function pathOf(file: KeptFile | undefined, dataDir: string, part = 0): string {
	return file?.parts[part]?.path(dataDir) ?? "none";
}

describe("[I1] a backup and its files", () => {
	it("has the bytes of all that are ready, small pictures too, and of all that wait to be read", async () => {
		const { to, ...contents } = await backUp(home);
		expect(contents).toMatchObject({ files: 8, missing: [] });
		const house = emptyHouse();
		expect(await putBack({ from: to, dataDir: house, now: 0, ...quietly })).toMatchObject({ files: 8, missing: [] });
		expect(notWhole(house, files)).toEqual([]);
		expect(await checkData(join(house, "hearth.db"), house)).toMatchObject({ files: 8, missing: [] });
	});

	it("is one file that SQLite's own archive tool knows, and a restore leaves none of the bytes in the database", async () => {
		const { to } = await backUp(home);
		const archive = new SQLite(to, { readonly: true });
		const names = archive.prepare("select name from sqlar where sz = length(data)").pluck().all();
		expect(names).toHaveLength(6 * 3 + 2);
		expect(names).toContain(pathOf(files[0], ""));
		archive.close();
		const house = emptyHouse();
		await putBack({ from: to, dataDir: house, now: 0, ...quietly });
		expect(readFileSync(join(house, "hearth.db")).includes(files[0]?.parts[0]?.bytes.subarray(0, 64) ?? "")).toBe(
			false,
		);
		expect(statSync(join(house, "hearth.db")).size).toBeLessThan(statSync(to).size / 2);
	});

	it("puts them back for their owner alone", async () => {
		const { to } = await backUp(home);
		const house = emptyHouse();
		await putBack({ from: to, dataDir: house, now: 0, ...quietly });
		for (const path of [pathOf(files[0], house), pathOf(files[7], house)]) {
			expect(statSync(path).mode & 0o777).toBe(0o600);
			expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
		}
	});

	it("is made without what is gone, cut short or grown, and says which; a restore expects it again", async () => {
		const poor = anotherHome();
		rmSync(pathOf(files[0], poor));
		truncateSync(pathOf(files[1], poor, 1), 100);
		writeFileSync(pathOf(files[2], poor, 2), Buffer.alloc(9_000));
		rmSync(pathOf(files[7], poor));
		const lost = [0, 1, 2, 7].map((index) => files[index]?.name);
		expect(await checkData(join(poor, "hearth.db"), poor)).toMatchObject({
			files: 4,
			missing: expect.arrayContaining(lost),
		});
		const { to, missing } = await backUp(poor);
		expect(missing.sort()).toEqual(lost);
		const house = emptyHouse();
		expect((await putBack({ from: to, dataDir: house, now: 0, ...quietly })).missing.sort()).toEqual(lost);
		for (const index of [0, 1, 2, 7])
			expect(statusOf(house, files[index])).toEqual({ status: "pending", uploaded_at: null, size: null });
		expect(notWhole(house, files).sort()).toEqual(lost);
	});

	it("has what was read since the database was copied, to be read once more", async () => {
		const read = anotherHome();
		const places = createFilePlaces(read);
		const [waiting] = files.slice(-1);
		const id = waiting?.id ?? "";
		cpSync(places.whole(id), places.kept(id, "original"), { recursive: true });
		rmSync(places.whole(id));
		const { to, missing } = await backUp(read);
		expect(missing).toEqual([]);
		const house = emptyHouse();
		await putBack({ from: to, dataDir: house, now: 0, ...quietly });
		expect(notWhole(house, files)).toEqual([]);
	});

	it("is refused when a file in it is not as long as it was, though the file is sound", async () => {
		const { to } = await backUp(home);
		const changed = join(folder.path, "changed.db");
		// Without its closing line it is a plain SQLite file, of which no digest speaks.
		copyFileSync(to, changed);
		const sqlite = new SQLite(changed);
		sqlite.prepare("update sqlar set data = zeroblob(7) where name = ?").run(pathOf(files[3], ""));
		sqlite.prepare("vacuum into ?").run(`${changed}.plain`);
		sqlite.close();
		const house = emptyHouse();
		await expect(putBack({ from: `${changed}.plain`, dataDir: house, now: 0, ...quietly })).rejects.toThrow(
			/the file beach 3\.jpg is not as long as it was/,
		);
		expect(existsSync(join(house, "hearth.db"))).toBe(false);
	});

	it("writes nothing but the files of its rows, whatever names somebody has put into it", async () => {
		const { to } = await backUp(home);
		const plain = `${to}.plain`;
		const sqlite = new SQLite(to);
		sqlite.exec(
			"insert into sqlar values ('../../outside', 33152, 0, 2, 'hm'), ('files/kept/stranger', 33152, 0, 2, 'hm')",
		);
		sqlite.prepare("vacuum into ?").run(plain);
		sqlite.close();
		const house = emptyHouse();
		await putBack({ from: plain, dataDir: house, now: 0, ...quietly });
		for (const path of [
			join(house, "..", "..", "outside"),
			join(house, "..", "outside"),
			join(house, "files", "kept", "stranger"),
		])
			expect(existsSync(path)).toBe(false);
	});
});

describe("a copy of the database alone", () => {
	it("finds the files that are there already, and leaves them to whoever has them too", async () => {
		const present = anotherHome();
		const plain = join(folder.path, "plain.db");
		copyFileSync(join(home, "hearth.db"), plain);
		const { missing, aside } = await putBack({ from: plain, dataDir: present, now: 0, ...quietly });
		expect(missing).toEqual([]);
		expect(notWhole(present, files)).toEqual([]);
		expect(notWhole(aside ?? "", files)).toEqual([]);
	});

	it("that a restore has kept aside brings its files back with it", async () => {
		const present = anotherHome();
		const other = anotherHome();
		const [extra] = putFiles(other, createRandom(67), { ready: 1, waiting: 0, bytes: 5_000 });
		const { to } = await backUp(other);
		const { aside } = await putBack({ from: to, dataDir: present, now: 0, ...quietly });
		expect(notWhole(present, [...files, ...(extra ? [extra] : [])])).toEqual([]);
		await putBack({ from: join(aside ?? "", "hearth.db"), dataDir: present, now: 1_000, ...quietly });
		expect(notWhole(present, files)).toEqual([]);
		expect(statusOf(present, extra)).toBeUndefined();
		expect(existsSync(pathOf(extra, present))).toBe(false);
	});

	it("misses nothing when its files are kept elsewhere", async () => {
		const plain = join(folder.path, "elsewhere", "plain.db");
		cpSync(join(home, "hearth.db"), plain, { recursive: true });
		const house = emptyHouse();
		const { missing } = await putBack({ from: plain, dataDir: house, now: 0, ...quietly, isKeptHere: false });
		expect(missing).toEqual([]);
		expect(statusOf(house, files[0])).toMatchObject({ status: "ready" });
	});

	it("expects the files again that nobody has", async () => {
		const plain = join(folder.path, "alone", "plain.db");
		cpSync(join(home, "hearth.db"), plain, { recursive: true });
		const house = emptyHouse();
		const { missing } = await putBack({ from: plain, dataDir: house, now: 0, ...quietly });
		expect(missing).toHaveLength(8);
		expect(statusOf(house, files[0])).toMatchObject({ status: "pending" });
	});
});
