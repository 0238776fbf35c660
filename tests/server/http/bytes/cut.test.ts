import { truncateSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFilePlaces } from "../../../../server/files/file-places.ts";
import { limits } from "../../../../shared/limits.ts";
import { numbered, putFile } from "../../../support/kept-files.ts";
import { makeProgram } from "../../../support/make-program.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../../support/server.ts";
import { openSlowReader, type SlowReader } from "../../../support/slow-reader.ts";

const fileId = "01900000-0000-7000-8000-0000000000f1";
const original = numbered(limits.fileBytes);
const last = Buffer.from(original.subarray(-64));

setFlagsFromString("--expose_gc");
const collectGarbage = runInNewContext("gc") as () => void;
/** Bytes that are really held: what was handed to the system is garbage by then. */
function heldBytes(): number {
	collectGarbage();
	return process.memoryUsage().arrayBuffers;
}

let house: TestServer;
let url: string;
let alva: SignedInPerson;
let bo: SignedInPerson;
let cleo: SignedInPerson;
let threadId: string;
beforeEach(async () => {
	house = await openServer({});
	url = await house.app.listen();
	[alva, bo, cleo] = [await house.signedIn("alva"), await house.signedIn("bo"), await house.signedIn("cleo")];
	const memberIds = [bo.memberId, cleo.memberId];
	const told = await house.ask("POST", "/api/threads", { ...alva, body: { memberIds, title: "Boats" } });
	threadId = (told.body.thread as { id: string }).id;
	await putFile(house, {
		...{ id: fileId, by: "cleo", name: "steps.mp4", type: "video/mp4", posterOf: null, status: "ready" },
		...{ parts: { original }, sent: { threadId, messageId: "01900000-0000-7000-8000-00000000aaaa" } },
	});
});
afterEach(() => house.close());

const read = (who: { token: string }) => openSlowReader(url, `/files/${fileId}`, who.token);
const files = () => house.database.updateTable("files").where("id", "=", fileId);

/** A reader who has begun and pauses, is cut off by what happens, and finds no more than had left for them by then. */
async function isCutOff(reader: SlowReader, happens: () => Promise<unknown>): Promise<void> {
	expect(reader.received().toString("latin1", 0, 15)).toBe("HTTP/1.1 200 OK");
	await happens();
	// Within the second they look again: by then it is over, or all of it would come.
	await new Promise((resolve) => setTimeout(resolve, 900));
	reader.resume();
	await reader.until("the end", reader.hasEnded);
	const received = reader.received();
	// A connection that was merely closed would still bring what the system had taken from us: 4 MB (measured; so 0.3 MB).
	expect(received.length).toBeLessThan(2 * 1024 * 1024);
	expect(received.includes(last)).toBe(false);
}

describe("a long answer", () => {
	it("comes whole to whoever takes it, however slowly they begin", async () => {
		const reader = await read(bo);
		await new Promise((resolve) => setTimeout(resolve, 1_000));
		reader.resume();
		await reader.until("all of it", () => reader.received().includes(last));
		const received = reader.received();
		expect(received.subarray(received.indexOf("\r\n\r\n") + 4).equals(original)).toBe(true);
		reader.vanish();
	});

	const ways: [string, () => Promise<unknown>][] = [
		["is removed from the thread", () => changeMembers([alva.memberId, cleo.memberId])],
		["is removed from the family", () => house.ask("DELETE", `/api/members/${bo.memberId}`, alva)],
		["signs out", () => house.ask("DELETE", "/api/session", bo)],
		["learns that the file was taken back", () => files().set({ status: "failed", reason: "cancelled" }).execute()],
		["learns that it is gone", () => house.database.deleteFrom("files").where("id", "=", fileId).execute()],
		["learns that it is another by now", () => files().set({ uploaded_at: "2026-05-01T09:00:00.000Z" }).execute()],
	];
	it.each(ways)("[I5] is cut off within a second when its reader %s", async (_what, happens) => {
		await isCutOff(await read(bo), happens);
	});

	it("[I5] is cut off within a second when the program that reads is ended", async () => {
		const program = await makeProgram(house, bo, { name: "Frame", scope: "read", threadId });
		await isCutOff(await read(program), () => house.ask("DELETE", `/api/tokens/${program.deviceId}`, bo));
	});

	it("is cut off where the disk has not all of it: nobody takes a part for the whole, nor the next answer for the rest", async () => {
		const file = createFilePlaces(house.dataDir).kept(fileId, "original");
		const reader = await read(bo);
		truncateSync(file, original.length / 2);
		reader.resume();
		await reader.until("the end", reader.hasEnded);
		expect(reader.received().length).toBeLessThan(original.length);
		expect(house.logged.filter((line) => line.includes("could not be read to its end"))).toHaveLength(1);
	});

	it("is ended for a reader who takes nothing for two minutes", async () => {
		await isCutOff(await read(bo), async () => {
			// What the system takes for them is taken at first; after that nothing is.
			for (let number = 0; number < 40; number += 1) {
				await new Promise((resolve) => setTimeout(resolve, 50));
				house.pass(120_001);
			}
		});
	});

	function changeMembers(memberIds: string[]): Promise<unknown> {
		return house.ask("PATCH", `/api/threads/${threadId}`, { ...alva, body: { memberIds } });
	}
});

describe("readers who pause", () => {
	it("cost little memory, are so many a device, and leave their place when they go", async () => {
		const before = heldBytes();
		const readers: SlowReader[] = [];
		for (let number = 0; number < limits.downloadsPerDevice; number += 1) readers.push(await read(bo));
		// Time enough to read ahead, for whoever would.
		await new Promise((resolve) => setTimeout(resolve, 500));
		// What they have taken lies in this process too.
		const taken = readers.reduce((sum, reader) => sum + reader.received().length, 0);
		await expect
			.poll(() => heldBytes() - before - taken, { timeout: 5_000 })
			.toBeLessThan(limits.downloadsPerDevice * 512 * 1024);
		const more = await house.ask("GET", `/files/${fileId}`, bo);
		expect(more).toMatchObject({ status: 429, body: { error: "rate_limited" } });
		expect(more.headers.get("retry-after")).toBe("1");
		expect((await house.ask("HEAD", `/files/${fileId}`, bo)).status).toBe(200);
		const other = await read(cleo);
		other.vanish();
		for (const reader of readers) reader.vanish();
		const headers = { authorization: `Bearer ${bo.token}`, range: "bytes=0-9" };
		const short = async () => (await fetch(new URL(`/files/${fileId}`, url), { headers })).status;
		await expect.poll(short, { timeout: 5_000 }).toBe(206);
		// Who has had all of it has left as well.
		for (let number = 0; number <= limits.downloadsPerDevice; number += 1) expect(await short()).toBe(206);
	});
});
