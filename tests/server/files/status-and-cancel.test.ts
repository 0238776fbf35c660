import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeProgram } from "../../support/make-program.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";
import { announce, patch, put, someBytes, type Ticket } from "../../support/upload.ts";

const bytes = someBytes(1_000);

let house: TestServer;
let alva: SignedInPerson;
let bo: SignedInPerson;
let threadId: string;
beforeAll(async () => {
	house = await openServer({});
	alva = await house.signedIn("alva");
	bo = await house.signedIn("bo");
	threadId = await house.threadId();
});
afterAll(() => house.close());

const statusOf = async (who: { token: string }, { file }: Ticket) =>
	house.ask("GET", `/api/files/${file.id}/status`, { token: who.token });
const cancel = (who: { token: string }, { file }: Ticket) =>
	house.ask("DELETE", `/api/files/${file.id}`, { token: who.token });
const onDisk = (id: string) =>
	readdirSync(join(house.dataDir, "files", "incoming")).filter((name) => name.startsWith(id));

async function send(who: SignedInPerson, { file }: Ticket): Promise<void> {
	house.pass(10_000);
	const told = await house.ask("POST", `/api/threads/${threadId}/messages`, {
		...{ token: who.token, body: { body: "here", fileIds: [file.id] } },
	});
	if (told.status !== 201) throw new Error(told.text);
}

describe("where a file stands", () => {
	it("[I5] is told to whoever brings it, and to the thread once it is sent", async () => {
		const ticket = await announce(house, alva, bytes, {});
		expect(await statusOf(alva, ticket)).toMatchObject({
			...{ status: 200, body: { id: ticket.file.id, name: "notes.txt", status: "pending" } },
		});
		expect(await statusOf(bo, ticket)).toMatchObject({ status: 404, body: { error: "not_found" } });
		await send(alva, ticket);
		expect(await statusOf(bo, ticket)).toMatchObject({ status: 200, body: { status: "pending" } });
		await house.app.files.settle(ticket.file.id, {
			...{ status: "ready", type: "text/plain", size: 1_000, width: null, height: null, blur: null, hasThumbs: false },
		});
		const url = `/files/${ticket.file.id}`;
		expect(await statusOf(bo, ticket)).toMatchObject({ status: 200, body: { status: "ready", url } });
		expect((await announce(house, alva, bytes, { id: ticket.file.id })).file).toMatchObject({ status: "ready" });
	});

	it("is told to a program of one thread that brings it", async () => {
		const weather = await makeProgram(house, alva, { name: "Weather", scope: "write", threadId });
		const ticket = await announce(house, weather, bytes, {});
		expect(await statusOf(weather, ticket)).toMatchObject({ status: 200, body: { status: "pending" } });
		const display = await makeProgram(house, alva, { name: "Wall display", scope: "read" });
		expect((await statusOf(display, ticket)).status).toBe(404);
	});
});

describe("taking a file back", () => {
	it("before it is sent: nothing is left of it, also of one that is half here", async () => {
		const ticket = await announce(house, alva, bytes, {});
		await patch(house, ticket, 0, bytes.slice(0, 100));
		expect((await cancel(alva, ticket)).status).toBe(204);
		expect(onDisk(ticket.file.id)).toEqual([]);
		expect((await statusOf(alva, ticket)).status).toBe(404);
		expect((await patch(house, ticket, 0, bytes)).status).toBe(403);
		expect((await cancel(alva, ticket)).status).toBe(404);
	});

	it("after its message: the message stays and says so, and it is not brought any more", async () => {
		const ticket = await announce(house, alva, bytes, {});
		await send(alva, ticket);
		await patch(house, ticket, 0, bytes.slice(0, 999));
		expect((await cancel(alva, ticket)).status).toBe(204);
		expect(await statusOf(bo, ticket)).toMatchObject({ body: { status: "failed", reason: "cancelled" } });
		expect(onDisk(ticket.file.id)).toEqual([]);
		expect((await put(house, ticket, bytes)).status).toBe(400);
		expect(onDisk(ticket.file.id)).toEqual([]);
	});

	it("[I5] is for its author alone, and not for what the others have seen", async () => {
		const ticket = await announce(house, alva, bytes, {});
		expect((await cancel(bo, ticket)).status).toBe(404);
		await send(alva, ticket);
		expect((await cancel(bo, ticket)).status).toBe(404);
		await house.app.files.settle(ticket.file.id, {
			...{ status: "ready", type: "text/plain", size: 1_000, width: null, height: null, blur: null, hasThumbs: false },
		});
		expect(await cancel(alva, ticket)).toMatchObject({ status: 403, body: { error: "not_allowed" } });
		expect((await statusOf(bo, ticket)).body).toMatchObject({ status: "ready" });
	});
});
