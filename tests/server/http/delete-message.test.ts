import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openLiveSocket } from "../../support/live-socket.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

let house: TestServer;
let alva: SignedInPerson;
let bo: SignedInPerson;
let path: string;
let first: string;
const secret = "under-the-stairs";

beforeEach(async () => {
	house = await openServer({ SEGMENT_MESSAGES: "2" });
	alva = await house.signedIn("alva");
	bo = await house.signedIn("bo");
	path = `/api/threads/${await house.threadId()}/messages`;
	first = await say(`the present is ${secret}`);
	for (const body of ["second", "third"]) await say(body);
});
afterEach(() => house.close());

async function say(body: string): Promise<string> {
	const told = await house.ask("POST", path, { token: bo.token, body: { body } });
	expect(told.status).toBe(201);
	return (told.body.message as { id: string }).id;
}
const remove = (who: SignedInPerson) => house.ask("DELETE", `${path}/${first}`, { token: who.token });
async function listed(): Promise<Record<string, unknown>[]> {
	return (await house.ask("GET", path, { token: bo.token })).body.messages as Record<string, unknown>[];
}
/** Every file under the folder of the data, as letters. */
function onDisk(): string {
	const names = readdirSync(house.dataDir, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
	return names.map((one) => readFileSync(join(one.parentPath, one.name), "latin1")).join();
}

describe("a message that is deleted for everybody", () => {
	it("[I9] has no words on the server's disk any more, nor in its journal, and is found no more", async () => {
		const search = `/api/search?q=${secret.slice(0, 8)}`;
		expect((await house.ask("GET", search, { token: bo.token })).body.messages).toHaveLength(1);
		expect(onDisk()).toContain(secret);
		expect((await remove(bo)).status).toBe(204);
		expect((await house.ask("GET", search, { token: bo.token })).body.messages).toEqual([]);
		await vi.waitFor(() => expect(onDisk()).not.toContain(secret), { timeout: 20_000, interval: 100 });
		expect(onDisk()).toContain("second");
	});

	it("[I9] is a place without words in every answer; deleted twice is deleted once", async () => {
		house.pass(60_000);
		for (const who of [bo, alva, bo]) expect((await remove(who)).status).toBe(204);
		const [message, ...others] = await listed();
		expect(message).toMatchObject({ id: first, seq: 1, body: null, fileIds: [], attachments: [], reactions: [] });
		expect(Date.parse(String(message?.deletedAt))).toBeGreaterThan(Date.parse(String(message?.createdAt)));
		expect(others.map(({ body }) => body)).toEqual(["second", "third"]);
		expect(
			await house.database.selectFrom("entries").select("seq").where("kind", "=", "delete").execute(),
		).toHaveLength(1);
	});

	it("[I9] takes no other words and no emoji any more, and says why", async () => {
		await remove(bo);
		const change = { token: bo.token, body: { body: "other words" } };
		expect(await house.ask("PATCH", `${path}/${first}`, change)).toMatchObject({
			status: 410,
			body: { error: "message_deleted" },
		});
		const emoji = `${path}/${first}/reactions/${encodeURIComponent("👍")}`;
		expect((await house.ask("PUT", emoji, { token: bo.token })).body).toMatchObject({ error: "message_deleted" });
	});

	it("[I5] is deleted by its author or an owner, and by nobody else", async () => {
		const cleo = await house.signedIn("cleo");
		expect(await remove(cleo)).toMatchObject({ status: 403, body: { error: "not_author" } });
		expect((await listed())[0]).toMatchObject({ id: first, body: `the present is ${secret}` });
		expect((await remove(alva)).status).toBe(204);
	});

	it("[V1] [I9] is told as gone to those who have joined the thread, without its words", async () => {
		const socket = await openLiveSocket(await house.app.listen(), { auth: { token: alva.token } });
		await socket.ask("thread:join", { threadId: await house.threadId() });
		await remove(bo);
		const heard = () => socket.heard.find(({ event }) => event === "message:deleted");
		await socket.until("the deletion", heard);
		expect(heard()?.payload).toEqual({ threadId: await house.threadId(), messageId: first });
		expect(JSON.stringify(socket.heard)).not.toContain(secret);
		socket.close();
	});
});
