import { existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeDataFolder } from "../../support/data-folder.ts";
import { call, familyThreadId, type SignedInProgram, setUpFamily } from "../../support/rest.ts";
import { runVerb, type Told } from "../../support/run-verb.ts";
import { type RunningServer, serverAlone, startServer } from "../../support/running-server.ts";

const setupToken = "the-words-on-the-fridge";
const folder = makeDataFolder();
const dataDir = join(folder.path, "data");

let server: RunningServer;
let alva: SignedInProgram;
let messages: string;

beforeAll(async () => {
	server = await start(dataDir);
	alva = await setUpFamily(server.url, setupToken);
	messages = `/api/threads/${await familyThreadId(alva)}/messages`;
	for (const body of ["First", "Second"]) await call(server.url, alva.token, "POST", messages, { body });
});

afterAll(async () => {
	await server?.kill();
	folder.remove();
});

function start(where: string): Promise<RunningServer> {
	return startServer({ dataDir: where, port: 0, env: { SETUP_TOKEN: setupToken }, command: serverAlone });
}

function hearth(args: readonly string[], where: string): Promise<Told> {
	return runVerb(args, { DATA_DIR: where });
}

/** The data as it is, by SQLite's own means, in another house. */
async function copyTo(house: string): Promise<void> {
	mkdirSync(house, { recursive: true });
	const sqlite = new SQLite(join(dataDir, "hearth.db"));
	await sqlite.backup(join(house, "hearth.db"));
	sqlite.close();
}

async function bodiesIn(where: string): Promise<unknown[]> {
	const other = await start(where);
	const { body } = await call(other.url, alva.token, "GET", messages);
	await other.stop();
	return (body.messages as { body: string }[]).map((message) => message.body);
}

describe("hearth backup", () => {
	it("makes one file for its owner alone while the server runs, and says what is in it", async () => {
		const told = await hearth(["backup"], dataDir);
		const [name = ""] = readdirSync(join(dataDir, "backups"));
		expect(name).toMatch(/^hearth-\d{4}-\d\d-\d\d-\d{6}\.db$/);
		expect(told).toMatchObject({ code: 0, stderr: "" });
		expect(told.stdout).toContain("2 messages in 1 thread, 1 member; verified.\n");
		expect(told.stdout).toContain(join(dataDir, "backups", name));
		expect(statSync(join(dataDir, "backups", name)).mode & 0o777).toBe(0o600);
	});

	it("puts it into a folder, or under a name, and replaces nothing", async () => {
		const usb = join(folder.path, "usb");
		mkdirSync(usb);
		expect((await hearth(["backup", usb], dataDir)).code).toBe(0);
		expect((await hearth(["backup", join(usb, "mine.db")], dataDir)).code).toBe(0);
		expect(await hearth(["backup", join(usb, "mine.db")], dataDir)).toMatchObject({
			code: 1,
			stderr: "There is a file of that name already, and a backup replaces none.\n",
		});
		expect(readdirSync(usb)).toHaveLength(2);
	});

	it("says aloud that files at an S3 server are not in it", async () => {
		const s3 = {
			S3_ENDPOINT: "http://127.0.0.1:9",
			S3_BUCKET: "photos",
			S3_ACCESS_KEY_ID: "key",
			S3_SECRET_ACCESS_KEY: "s",
		};
		const told = await runVerb(["backup", join(folder.path, "s3.db")], { DATA_DIR: dataDir, ...s3 });
		expect(told, told.stderr).toMatchObject({
			code: 0,
			stdout: expect.stringContaining("are at the S3 server and not in it"),
		});
	});

	it("opens as any SQLite file", async () => {
		const file = join(folder.path, "as-any.db");
		await hearth(["backup", file], dataDir);
		const sqlite = new SQLite(file, { readonly: true });
		expect(sqlite.prepare("select count(*) from entries").pluck().get()).toBe(2);
		sqlite.close();
	});

	it.each([
		["where no family lives", [], "nowhere", /^There is no family in this data folder yet/],
		[
			"into a folder that is not there",
			["nowhere/at/all.db"],
			"data",
			/^The backup was not made: there is no such folder/,
		],
		["with more than one name", ["a", "b"], "data", /^A backup takes one file or folder/],
		["with an option", ["--now"], "data", /^A backup takes one file or folder/],
	])("is not made %s", async (_where, args, where, sentence) => {
		const told = await hearth(["backup", ...args], join(folder.path, where));
		expect(told).toMatchObject({ code: 1, stderr: expect.stringMatching(sentence) });
	});
});

describe("hearth restore", () => {
	it("puts a backup back, keeps what was there, and says what to expect", async () => {
		const [file, house] = [join(folder.path, "before.db"), join(folder.path, "house")];
		await hearth(["backup", file], dataDir);
		await copyTo(house);
		const other = await start(house);
		await call(other.url, alva.token, "POST", messages, { body: "Third, after the backup" });
		await other.kill();

		const told = await hearth(["restore", file], house);
		const aside = readdirSync(house).find((name) => name.startsWith("before-restore-")) ?? "";
		expect(told).toMatchObject({ code: 0, stderr: "" });
		expect(told.stdout).toContain("2 messages in 1 thread, 1 member; verified and put in place.\n");
		expect(told.stdout).toContain(`What was there before is kept in ${join(house, aside)};`);
		expect(told.stdout).toMatch(/\nStart Hearth now\. What to expect:\n(- .+\n.*)+/);
		expect(await bodiesIn(house)).toEqual(["First", "Second"]);
		expect(await bodiesIn(join(house, aside))).toEqual(["First", "Second", "Third, after the backup"]);
	});

	it("that was stopped in the middle is told of by the doctor, and nothing is backed up before it is finished", async () => {
		const [file, house] = [join(folder.path, "middle.db"), join(folder.path, "middle")];
		await hearth(["backup", file], dataDir);
		await copyTo(house);
		await runVerb(["restore", file], { DATA_DIR: house, CRASH_AT: "aside:1" });
		const sentence = "Start Hearth once, which finishes it.";
		expect(await hearth(["backup"], house)).toMatchObject({ code: 1, stderr: expect.stringContaining(sentence) });
		const doctor = await runVerb(["doctor"], { DATA_DIR: house, PORT: "0" });
		expect(doctor).toMatchObject({ code: 1, stdout: expect.stringContaining(sentence) });
		expect(await bodiesIn(house)).toEqual(["First", "Second"]);
	});

	it("keeps nothing aside where nothing was", async () => {
		const [file, house] = [join(folder.path, "fresh.db"), join(folder.path, "fresh")];
		await hearth(["backup", file], dataDir);
		expect((await hearth(["restore", file], house)).stdout).not.toContain("before-restore");
		expect(readdirSync(house).filter((name) => name.includes("restore"))).toEqual([]);
		expect(await bodiesIn(house)).toEqual(["First", "Second"]);
	});

	it("takes a copy SQLite itself has made, and says that it could check less of it", async () => {
		const [file, house] = [join(folder.path, "plain.db"), join(folder.path, "plain")];
		await copyTo(join(folder.path, "copied"));
		renameSync(join(folder.path, "copied", "hearth.db"), file);
		expect((await hearth(["restore", file], house)).stdout).toContain("was not made by hearth backup");
		expect(await bodiesIn(house)).toEqual(["First", "Second"]);
	});

	it("is refused while a server holds the folder", async () => {
		const file = join(folder.path, "held.db");
		await hearth(["backup", file], dataDir);
		expect(await hearth(["restore", file], dataDir)).toMatchObject({
			code: 1,
			stderr: "Another Hearth is already running on this data folder. Stop it first.\n",
		});
		expect((await call(server.url, alva.token, "GET", messages)).status).toBe(200);
	});

	it("refuses data of a newer Hearth", async () => {
		const file = join(folder.path, "newer.db");
		const newer = new SQLite(file);
		newer.exec("create table family (id text)");
		newer.pragma("user_version = 999");
		newer.close();
		const house = join(folder.path, "newer");
		expect(await hearth(["restore", file], house)).toMatchObject({ code: 1, stderr: expect.stringContaining("newer") });
		expect(existsSync(join(house, "hearth.db"))).toBe(false);
	});

	it.each([
		["nothing", [], /^Say which backup/],
		["a file that is not there", ["gone.db"], /^There is no such file/],
		["a file that is no backup", ["letter.txt"], /^This file is no backup of a Hearth/],
		["an empty file", ["empty.db"], /^This file is no backup of a Hearth/],
		["a folder", ["."], /^Nothing was put back, and the data is as it was: that is a folder/],
		["the data itself", ["house-2/hearth.db"], /^That is the data itself/],
	])("refuses %s", async (_what, args, sentence) => {
		writeFileSync(join(folder.path, "letter.txt"), "Dear Alva, ".repeat(100));
		writeFileSync(join(folder.path, "empty.db"), "");
		mkdirSync(join(folder.path, "house-2"), { recursive: true });
		writeFileSync(join(folder.path, "house-2", "hearth.db"), "");
		const paths = args.map((name) => join(folder.path, name));
		const told = await hearth(["restore", ...paths], join(folder.path, "house-2"));
		expect(told).toMatchObject({ code: 1, stderr: expect.stringMatching(sentence) });
		expect(statSync(join(folder.path, "house-2", "hearth.db")).size).toBe(0);
	});
});
