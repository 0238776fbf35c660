import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clamdTimes, createClamdScan } from "../../../server/files/scan/clamd.ts";
import { makeDataFolder } from "../../support/data-folder.ts";

/** Debian's clamav-daemon; without it this file is skipped, and the sum at the end of the tests says so. */
const clamd = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin"]
	.map((folder) => join(folder, "clamd"))
	.find((path) => existsSync(path));

// The test file every scanner knows, in two halves: whole it would have this very file put away.
const eicar = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR", "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");
const own = Buffer.from("Hearth's own bad file, known by all of its bytes.\n".repeat(50));
const md5 = createHash("md5").update(own).digest("hex");

describe.skipIf(clamd === undefined)("a real clamd with two signatures of ours", () => {
	const folder = makeDataFolder();
	const at = (name: string) => join(folder.path, name);
	const signal = new AbortController().signal;
	const scan = createClamdScan({ path: at("clamd.sock") }, clamdTimes);
	let daemon: ChildProcess;

	beforeAll(async () => {
		mkdirSync(at("signatures"));
		writeFileSync(at("signatures/hearth.ndb"), `Hearth.Eicar:0:*:${Buffer.from(eicar).toString("hex")}\n`);
		writeFileSync(at("signatures/hearth.hdb"), `${md5}:${own.length}:Hearth.Own\n`);
		const settings = { Foreground: "yes", LocalSocket: at("clamd.sock"), DatabaseDirectory: at("signatures") };
		const lines = Object.entries(settings).map(([name, value]) => `${name} ${value}\n`);
		writeFileSync(at("clamd.conf"), lines.join(""));
		daemon = spawn(clamd ?? "", ["--config-file", at("clamd.conf")], { stdio: "ignore" });
		while (!existsSync(at("clamd.sock")) && daemon.exitCode === null) await pause(50);
	}, 60_000);
	afterAll(() => {
		daemon.kill("SIGKILL");
		folder.remove();
	});

	function laid(bytes: string | Uint8Array): string {
		writeFileSync(at("whole"), bytes);
		return at("whole");
	}

	it("finds the test file every scanner knows, by itself and in the middle of others", async () => {
		expect(await scan(laid(eicar), signal)).toBe("found");
		expect(await scan(laid(Buffer.concat([Buffer.alloc(500_000, "x"), Buffer.from(eicar)])), signal)).toBe("found");
	});

	it("finds a file that is known by its hash, and not one that has a letter more", async () => {
		expect(await scan(laid(own), signal)).toBe("found");
		expect(await scan(laid(Buffer.concat([own, Buffer.from(".")])), signal)).toBe("clean");
	});

	it("says clean of what is clean, up to the largest there is", async () => {
		expect(await scan(laid("Dear Bo"), signal)).toBe("clean");
		expect(await scan(laid(Buffer.alloc(10 * 1024 * 1024, "Hearth ")), signal)).toBe("clean");
	});

	it("that is stopped is away, and is asked again when it goes on", async () => {
		daemon.kill("SIGSTOP");
		const hasty = createClamdScan({ path: at("clamd.sock") }, { silentMs: 100, wholeMs: 200 });
		await expect(hasty(laid(eicar), signal)).rejects.toThrow("took too long");
		daemon.kill("SIGCONT");
		expect(await scan(laid(eicar), signal)).toBe("found");
	});
});
