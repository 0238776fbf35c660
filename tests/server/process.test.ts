import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, readdirSync, statSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeDataFolder } from "../support/data-folder.ts";
import { call, setUpFamily } from "../support/rest.ts";
import { type RunningServer, startServer } from "../support/running-server.ts";

const root = join(import.meta.dirname, "..", "..");
const main = [join(root, "server", "main.ts")] as const;

let folder: { path: string; remove: () => void };
const running: RunningServer[] = [];
beforeEach(() => {
	folder = makeDataFolder();
});
afterEach(async () => {
	for (const server of running.splice(0)) await server.kill();
	folder.remove();
});

async function start(env: Record<string, string>): Promise<RunningServer> {
	const server = await startServer({ dataDir: folder.path, port: 0, env, command: main });
	running.push(server);
	return server;
}

/** A start that is expected to fail at once. */
function failToStart(env: Record<string, string>) {
	const { NODE_ENV: _mode, VITEST: _vitest, NODE_OPTIONS: _options, ...own } = process.env;
	const { status, stdout, stderr } = spawnSync(process.execPath, main, {
		env: { ...own, HOST: "127.0.0.1", PORT: "0", DATA_DIR: folder.path, ...env },
		encoding: "utf8",
		timeout: 15_000,
	});
	return { status, stdout, stderr };
}

describe("the server process", () => {
	it("says where it listens, and how to set the family up until that is done", async () => {
		const first = await start({});
		expect(first.output()).toMatch(
			/^Hearth is listening on (http:\/\/127\.0\.0\.1:\d+)\nSet up your family: \1\/setup#[\w-]{43}\n$/,
		);
		const token = new URL(first.setupUrl() ?? "").hash.slice(1);
		await setUpFamily(first.url, token);
		await first.stop();
		const second = await start({});
		expect(second.output()).toMatch(/^Hearth is listening on http:\/\/127\.0\.0\.1:\d+\n$/);
	});

	it("shows localhost where it listens on every address, and takes the set-up token it is given", async () => {
		const server = await start({ HOST: "0.0.0.0", SETUP_TOKEN: "the-words-on-the-fridge" });
		expect(server.output()).toMatch(/listening on http:\/\/localhost:\d+\n/);
		expect(server.setupUrl()).toBe(`${server.url}/setup#the-words-on-the-fridge`);
	});

	it.each(["stop", "kill"] as const)("keeps everything after a %s", async (how) => {
		const server = await start({ SETUP_TOKEN: "the-words-on-the-fridge" });
		const alva = await setUpFamily(server.url, "the-words-on-the-fridge");
		await server[how]();
		const again = await start({});
		expect((await call(again.url, alva.token, "GET", "/api/session")).status).toBe(200);
	});

	it("[I5] keeps its files from everybody else on the machine, whatever folder it is given", async () => {
		// As a folder that was there before, for all to look into.
		chmodSync(folder.path, 0o755);
		const server = await start({ SETUP_TOKEN: "the-words-on-the-fridge" });
		await setUpFamily(server.url, "the-words-on-the-fridge");
		const open = readdirSync(folder.path).filter((name) => (statSync(join(folder.path, name)).mode & 0o077) !== 0);
		expect(open).toEqual([]);
	});

	it("stops within five seconds, with 0, though a stranger holds a connection open", async () => {
		const server = await start({});
		const idle = connect(server.port, "127.0.0.1");
		idle.on("error", () => undefined);
		await once(idle, "connect");
		idle.write("POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{");
		const ended = await server.stop();
		expect(ended).toMatchObject({ code: 0, signal: null });
		expect(ended.ms).toBeLessThan(5_000);
		idle.destroy();
	});

	it("writes no secret to its log, at the most talkative level", async () => {
		const server = await start({ LOG_LEVEL: "trace", SETUP_TOKEN: "the-words-on-the-fridge" });
		const alva = await setUpFamily(server.url, "the-words-on-the-fridge");
		await call(server.url, alva.token, "GET", "/api/threads?token=in-a-query");
		await call(server.url, null, "POST", "/api/session", { username: "alva", password: "a wrong password" });
		const log = server.output().split("Set up your family")[1] ?? "";
		expect(log).toContain("/api/threads");
		for (const secret of [alva.token, "in-a-query", "a wrong password", "a red wooden house"]) {
			expect(log).not.toContain(secret);
		}
	});
});

describe("the server process does not start, and says why in a sentence,", () => {
	it("with a bad variable", () => {
		const told = failToStart({ PORT: "eighty" });
		expect(told).toEqual({
			status: 1,
			stdout: "",
			stderr: "PORT must be a whole number from 0 to 65535 (0 = any free port).\n",
		});
	});

	it("on a port that is taken", async () => {
		const other = createServer().listen(0, "127.0.0.1");
		await once(other, "listening");
		const address = other.address();
		const port = typeof address === "object" ? String(address?.port) : "";
		expect(failToStart({ PORT: port })).toMatchObject({
			status: 1,
			stderr: "Another program already uses this port. Choose another one with PORT.\n",
		});
		other.close();
	});

	it("on data of a newer Hearth, which stays as it is", () => {
		const file = join(folder.path, "hearth.db");
		const newer = new SQLite(file);
		newer.pragma("user_version = 999");
		newer.close();
		expect(failToStart({}).stderr).toMatch(/^This data was written by a newer Hearth \(schema 999,/);
		const after = new SQLite(file);
		expect(after.pragma("user_version", { simple: true })).toBe(999);
		after.close();
	});

	it("on a folder another Hearth is running on", async () => {
		await start({});
		expect(failToStart({})).toMatchObject({
			status: 1,
			stderr: "Another Hearth is already running on this data folder. Stop it first.\n",
		});
	});

	it("on a file that is no database", () => {
		spawnSync("sh", [
			"-c",
			`echo "not a database, but long enough to be looked at" > ${join(folder.path, "hearth.db")}`,
		]);
		expect(failToStart({}).stderr).toBe(
			"The database file is damaged, or not one of Hearth's. See what is wrong with hearth doctor, and put a backup back. (SQLITE_NOTADB)\n",
		);
	});
});
