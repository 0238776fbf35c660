import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkHistory, countRows } from "../support/check-history.ts";
import { counted } from "../support/counted.ts";
import { makeDataFolder } from "../support/data-folder.ts";
import { createDevice } from "../support/device.ts";
import { type KeptFile, notWhole, putFiles } from "../support/files-on-disk.ts";
import { beginVerb, runVerb } from "../support/run-verb.ts";
import { serverAlone, startServer } from "../support/running-server.ts";
import { keepWriting } from "./load.ts";
import { createNeighbourhood, type Neighbourhood } from "./neighbourhood.ts";

/** All under one load: more of them would reach what a member may say in a minute. */
const backups = process.env.PROVE ? 6 : 3;
const kills = process.env.PROVE ? 20 : 5;

let street: Neighbourhood;
let files: KeptFile[];
const folder = makeDataFolder();

beforeAll(async () => {
	street = await createNeighbourhood(37, {});
	files = putFiles(street.dataDir, street.random, { ready: 12, waiting: 0, bytes: 100_000 });
});

afterAll(async () => {
	await street?.remove();
	folder.remove();
});

function aWhile(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Puts a backup into a house of its own and reads what came of it. */
async function restoreElsewhere(file: string): Promise<string> {
	const house = join(folder.path, "house");
	rmSync(house, { recursive: true, force: true });
	const told = await runVerb(["restore", file], { DATA_DIR: house });
	expect(told, told.stderr).toMatchObject({ code: 0, stderr: "" });
	expect(notWhole(house, files)).toEqual([]);
	return house;
}

describe("[I2] [I4] [I8] a backup that is made while everybody writes", () => {
	it(`holds every message that was shown before it began, and is whole (${backups} backups)`, async () => {
		const server = await street.start({});
		const load = keepWriting(street, server.url);
		const [device] = street.devices;
		let house = "";
		let shown = 0;
		for (let count = 0; count < backups; count += 1) {
			const before = device.sent.size;
			await device.until("the load is under way", () => device.sent.size > before + 20, 20_000);
			const acknowledged = street.acknowledged();
			const file = join(folder.path, `backup-${count}.db`);
			const told = await runVerb(["backup", file], { DATA_DIR: street.dataDir });
			expect(told, told.stderr).toMatchObject({ code: 0, stderr: "" });
			house = await restoreElsewhere(file);
			expect(checkHistory(house, street.threadId, acknowledged, [])).toEqual([]);
			shown = acknowledged.size;
			rmSync(file);
		}
		await load.stop();
		await server.kill();
		await expectServed(house);
		counted(
			`${backups} backups under load: the last held ${countRows(house, street.threadId)} entries and ${files.length} files, ${shown} were shown before it began`,
		);
	});

	it(`leaves no file under its name when it is killed, and the next one is made (${kills} kills)`, async () => {
		const from = { DATA_DIR: street.dataDir };
		for (let kill = 0; kill < kills; kill += 1) {
			const usb = makeDataFolder();
			const to = join(usb.path, "backup.db");
			const point = (["copied", "packed", "checked", "placed"] as const)[kill];
			const running = beginVerb(["backup", to], point === undefined ? from : { ...from, CRASH_AT: `${point}:1` }, []);
			if (point === undefined) {
				await aWhile(street.random.between(150, 700));
				running.kill();
			}
			const { code } = await running.ended;
			// What has its name is whole, also when the end came right after.
			if (existsSync(to)) await restoreElsewhere(to);
			else expect(code).not.toBe(0);
			if (point !== undefined) expect(existsSync(to), point).toBe(point === "placed");
			expect((await runVerb(["backup", join(usb.path, "next.db")], from)).code).toBe(0);
			usb.remove();
		}
	});
});

/** A server on restored data answers a device that has nothing with everything. */
async function expectServed(house: string): Promise<void> {
	const rows = countRows(house, street.threadId);
	const server = await startServer({ dataDir: house, port: 0, env: { SEGMENT_MESSAGES: "200" }, command: serverAlone });
	const device = createDevice(street.devices[1].who, () => "page-of-a-new-device");
	device.connect(server.url);
	await device.until("it has everything", () => device.entriesOf(street.threadId).length === rows, 20_000);
	device.disconnect();
	await server.stop();
	expect(checkHistory(house, street.threadId, new Map(), [device])).toEqual([]);
}
