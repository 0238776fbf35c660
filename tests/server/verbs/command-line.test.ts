import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cast } from "../../support/cast.ts";
import { makeDataFolder } from "../../support/data-folder.ts";
import { call, setUpFamily } from "../../support/rest.ts";
import { startServer } from "../../support/running-server.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const program = join(root, "bin", "hearth.js");

let folder: { path: string; remove: () => void };
beforeEach(() => {
	folder = makeDataFolder();
});
afterEach(() => folder.remove());

function hearth(args: string[], env: Record<string, string>): SpawnSyncReturns<string> {
	const { NODE_ENV: _mode, VITEST: _vitest, NODE_OPTIONS: _options, ...own } = process.env;
	return spawnSync(process.execPath, [program, ...args], {
		env: { ...own, DATA_DIR: join(folder.path, "data"), PORT: "0", ...env },
		encoding: "utf8",
	});
}

describe("hearth", () => {
	it.each(["start", "demo", "invite", "rescue", "doctor", "backup", "restore", "dev"])(
		"%s --help says what it does",
		(verb) => {
			const { status, stdout } = hearth([verb, "--help"], {});
			expect(status).toBe(0);
			expect(stdout).toMatch(new RegExp(`^hearth ${verb}: `));
			expect(hearth(["--help"], {}).stdout).toContain(`  ${verb}`);
		},
	);

	it.each(["fly", "constructor", "__proto__"])("does not know %s", (verb) => {
		expect(hearth([verb], {})).toMatchObject({ status: 2, stdout: "" });
	});
});

describe("hearth doctor", () => {
	it("finds a good house good", () => {
		const { status, stdout } = hearth(["doctor"], {});
		expect(stdout).toMatch(/ok {4}Node 24\..*\n {2}ok {4}SQLite 3\..*\n {2}ok {4}Data folder /);
		expect(stdout).toContain("  ok    Pictures can be read\n");
		expect([status, stdout.trimEnd().endsWith("All is well.")]).toEqual([0, true]);
	});

	it("says that a virus scanner does not answer, and what becomes of files meanwhile", () => {
		const { status, stdout } = hearth(["doctor"], { CLAMD_URL: "127.0.0.1:1", CLAMD_AWAY: "pass" });
		expect(status).toBe(1);
		expect(stdout).toMatch(/ {2}look {2}The virus scanner answers: .*ECONNREFUSED.* Files pass without it/);
	});

	it("says what to do about a folder it cannot use and a variable that does nothing", () => {
		writeFileSync(join(folder.path, "file"), "");
		const { status, stdout, stderr } = hearth(["doctor"], {
			DATA_DIR: join(folder.path, "file", "data"),
			REDIS_URL: "redis://secret",
		});
		expect(status).toBe(1);
		expect(stdout).toContain("choose another one with DATA_DIR");
		expect(stdout).toContain("REDIS_URL is set");
		expect(stdout + stderr).not.toContain("redis://secret");
	});
});

describe("hearth invite", () => {
	it("makes a link that lets somebody in, while the server runs and while it is stopped", async () => {
		const dataDir = join(folder.path, "data");
		const command = [join(root, "server", "main.ts")];
		const server = await startServer({ dataDir, port: 0, env: { SETUP_TOKEN: "the-words-on-the-fridge" }, command });
		await setUpFamily(server.url, "the-words-on-the-fridge");
		const running = hearth(["invite", "--role", "child"], { PUBLIC_URL: "https://chat.example.org" }).stdout;
		const accept = (url: string, link: string, person: object) =>
			call(url, null, "POST", "/api/invites/accept", {
				code: new URL(link.split("\n")[0] ?? "").hash.slice(1),
				...person,
			});
		expect(running).toMatch(/^https:\/\/chat\.example\.org\/join#[\w-]{43}\nGood until .+\n$/);
		expect(await accept(server.url, running, cast.didi)).toMatchObject({
			status: 201,
			body: { member: { role: "child" } },
		});
		await server.stop();
		const stopped = hearth(["invite"], { PORT: "9999" }).stdout;
		expect(stopped).toMatch(/^http:\/\/localhost:9999\/join#/);
		const again = await startServer({ dataDir, port: 0, env: {}, command });
		expect((await accept(again.url, stopped, cast.bo)).status).toBe(201);
		await again.stop();
	});

	it("makes nothing where no family lives", () => {
		expect(hearth(["invite"], {})).toMatchObject({ status: 1, stdout: "" });
		expect(existsSync(join(folder.path, "data"))).toBe(false);
	});

	it.each([["--role", "owner"], ["--uses", "0"], ["--days", "x"], ["--role"], ["now"]])("refuses %s %s", (...args) => {
		expect(hearth(["invite", ...args], {})).toMatchObject({
			status: 1,
			stderr: "The options are not right; see hearth invite --help.\n",
		});
	});
});

describe("hearth rescue", () => {
	it("lets somebody in whom nobody else can, while the server runs: once, and with a new password", async () => {
		const dataDir = join(folder.path, "data");
		const command = [join(root, "server", "main.ts")];
		const server = await startServer({ dataDir, port: 0, env: { SETUP_TOKEN: "the-words-on-the-fridge" }, command });
		await setUpFamily(server.url, "the-words-on-the-fridge");
		const told = hearth(["rescue", cast.alva.username.toUpperCase()], {
			PUBLIC_URL: "https://chat.example.org",
		}).stdout;
		expect(told).toMatch(
			/^https:\/\/chat\.example\.org\/sign-in#[\w-]{43}\nOpens the account of Alva, once, until .+\n$/,
		);
		const token = new URL(told.split("\n")[0] ?? "").hash.slice(1);
		const letIn = () => call(server.url, null, "POST", "/api/session/link", { token });
		const first = await letIn();
		expect(first).toMatchObject({ status: 201, body: { member: { name: "Alva", role: "owner" } } });
		expect((await letIn()).status).toBe(410);
		const password = "a new one, by heart";
		const changed = await call(server.url, String(first.body.token), "PUT", "/api/me/password", { password });
		expect(changed.status).toBe(204);
		await server.stop();
	});

	it("makes nothing for a stranger, or where no family lives", () => {
		expect(hearth(["rescue", "alva"], {})).toMatchObject({ status: 1, stdout: "" });
		expect(existsSync(join(folder.path, "data"))).toBe(false);
		expect(hearth(["rescue"], {})).toMatchObject({
			status: 1,
			stderr: "Whose username? See hearth rescue --help.\n",
		});
	});
});

/** The program beside a stand-in for the Node that npm brings along, run as an old Node would run it. */
describe("under an old Node", () => {
	const pretendOld = join("old-node.cjs");

	function openHouse(withRightNode: boolean): string {
		const house = join(folder.path, "house");
		mkdirSync(join(house, "node_modules", "node", "bin"), { recursive: true });
		cpSync(join(root, "bin"), join(house, "bin"), { recursive: true });
		writeFileSync(join(house, "package.json"), '{ "type": "module" }');
		for (const name of ["server", "shared"]) symlinkSync(join(root, name), join(house, name));
		writeFileSync(
			join(house, pretendOld),
			'if (!process.env.HEARTH_RERUN) Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.20.2" } });',
		);
		if (withRightNode) symlinkSync(process.execPath, join(house, "node_modules", "node", "bin", "node"));
		return house;
	}

	const asOld = (house: string, args: string[]) => [
		"--require",
		join(house, pretendOld),
		join(house, "bin", "hearth.js"),
		...args,
	];

	it("says in one sentence what is missing", () => {
		const told = spawnSync(process.execPath, asOld(openHouse(false), ["start"]), { encoding: "utf8" });
		expect([told.status, told.stdout]).toEqual([1, ""]);
		expect(told.stderr).toMatch(/^Hearth needs Node 24 or newer; this is Node 20\.20\.2\. Run npm ci .+\n$/);
	});

	it("runs itself with the right one and passes its exit code on", () => {
		const env = { ...process.env, DATA_DIR: join(folder.path, "data") };
		const told = spawnSync(process.execPath, asOld(openHouse(true), ["invite"]), { encoding: "utf8", env });
		expect([told.status, told.stderr]).toEqual([
			1,
			expect.stringMatching(/^There is no family in this data folder yet/),
		]);
	});

	it.each(["SIGTERM", "SIGKILL"] as const)("leaves nothing behind after %s", async (signal) => {
		const house = openHouse(true);
		mkdirSync(join(house, "verbs"));
		writeFileSync(
			join(house, "bin", "verbs.js"),
			'export const verbs = { wait: { load: async () => () => { process.stdout.write(process.pid + "\\n"); setInterval(() => {}, 1000); } } };\nexport const overview = () => "";\nexport const helpFor = overview;\n',
		);
		const outer = spawn(process.execPath, asOld(house, ["wait"]), { stdio: ["ignore", "pipe", "inherit"] });
		const [line] = (await once(outer.stdout, "data")) as [Buffer];
		expect(Number(String(line))).not.toBe(outer.pid);
		outer.kill(signal);
		// The inner one holds the other end of this pipe: it closes only when both are gone.
		await once(outer, "close");
	});
});
