import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../../server/database/open-database.ts";
import { makeDataFolder } from "../../support/data-folder.ts";
import { type Holding, holdThread, requestsAfter } from "../../support/given-back.ts";
import { call, familyThreadId, type SignedInProgram, setUpFamily } from "../../support/rest.ts";
import { serverAlone, startServer } from "../../support/running-server.ts";
import { readRows } from "./lost-days.ts";

let folder: ReturnType<typeof makeDataFolder>;
let held: Holding;
let alva: SignedInProgram;
let threadId: string;

const file = () => join(folder.path, "hearth.db");
const start = (env: Record<string, string>) =>
	startServer({ dataDir: folder.path, port: 0, env: { SEGMENT_MESSAGES: "4", ...env }, command: serverAlone });

/** Reads the files of a server that is not running. */
async function inFiles<T>(read: (house: { database: Database }) => Promise<T>): Promise<T> {
	const database = await openDatabase(file());
	const found = await read({ database });
	await database.destroy();
	return found;
}

async function say(from: number, to: number): Promise<void> {
	for (let number = from; number <= to; number += 1) {
		const body = { body: `number ${number}` };
		const told = await call(alva.url, alva.token, "POST", `/api/threads/${threadId}/messages`, body);
		if (told.status !== 201) throw new Error(`could not say it: ${told.status}`);
	}
}

/** Two messages are in the backup, nine more are lost with three borders of segments among them. */
beforeEach(async () => {
	folder = makeDataFolder();
	const first = await start({});
	alva = await setUpFamily(first.url, first.setupUrl()?.split("#")[1] ?? "");
	threadId = await familyThreadId(alva);
	await say(1, 2);
	await first.stop();
	copyFileSync(file(), join(folder.path, "backup"));
	const second = await start({});
	alva = { ...alva, url: second.url };
	await say(3, 11);
	await second.stop();
	held = await inFiles((house) => holdThread(house, threadId));
	for (const end of ["", "-wal", "-shm"]) rmSync(`${file()}${end}`, { force: true });
	copyFileSync(join(folder.path, "backup"), file());
});
afterEach(() => folder.remove());

describe("a server that dies while it is given something back", () => {
	it.each(["inserted", "committed", "applied"])("[I2] [I7] has all of a request or nothing: %s", async (step) => {
		const dying = await start({ CRASH_AT: `${step}:2` });
		const path = `/api/threads/${threadId}/history`;
		let answered = 0;
		for (const body of requestsAfter(2, threadId, held, 200)) {
			const told = await call(dying.url, alva.token, "POST", path, body).catch(() => null);
			if (told?.status === 200) answered += 1;
		}
		expect((await dying.ended).signal).toBe("SIGKILL");
		expect(answered).toBe(1);
		// Two of the first segment came back; of the next four all or none.
		expect(await inFiles(readRows)).toHaveLength(step === "inserted" ? 4 : 8);

		const living = await start({});
		for (const body of requestsAfter(0, threadId, held, 3)) {
			expect(await call(living.url, alva.token, "POST", path, body)).toMatchObject({
				status: 200,
				body: { stale: false },
			});
		}
		await living.stop();
		expect(await inFiles((house) => holdThread(house, threadId))).toEqual(held);
	});
});
