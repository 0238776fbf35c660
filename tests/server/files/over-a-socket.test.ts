import { once } from "node:events";
import { statSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";
import { announce, offsetOf, patch, pathOf, someBytes, type Ticket } from "../../support/upload.ts";

const bytes = someBytes(1_000_000);

let house: TestServer;
let port: number;
let alva: SignedInPerson;
beforeAll(async () => {
	house = await openServer({});
	port = Number(new URL(await house.app.listen()).port);
	alva = await house.signedIn("alva");
});
afterAll(() => house.close());

/** Begins a PATCH of all bytes, of which `first` come; what is answered is collected until the connection ends. */
function begin(ticket: Ticket, offset: number, first: Uint8Array): { socket: Socket; answer: Promise<string> } {
	const socket = connect(port, "127.0.0.1");
	let text = "";
	socket.on("data", (data) => {
		text += data.toString();
	});
	socket.on("error", () => undefined);
	const length = `Content-Length: ${bytes.length - offset}\r\nUpload-Offset: ${offset}`;
	const type = "Content-Type: application/offset+octet-stream";
	socket.write(`PATCH ${pathOf(ticket)} HTTP/1.1\r\nHost: x\r\n${type}\r\n${length}\r\n\r\n`);
	socket.write(first);
	return { socket, answer: once(socket, "close").then(() => text) };
}

function lengthOnDisk({ file }: Ticket): number {
	return statSync(join(house.dataDir, "files", "incoming", file.id), { throwIfNoEntry: false })?.size ?? 0;
}

async function untilOnDisk(ticket: Ticket, length: number): Promise<void> {
	await expect.poll(() => lengthOnDisk(ticket), { timeout: 5_000, interval: 10 }).toBe(length);
}

describe("an upload that hangs", () => {
	it("gives way to the next request for the same file, which goes on where it stood", async () => {
		const ticket = await announce(house, alva, bytes, {});
		const hanging = begin(ticket, 0, bytes.subarray(0, 300_000));
		await untilOnDisk(ticket, 300_000);
		expect(await offsetOf(house, ticket)).toBe(300_000);
		expect(await hanging.answer).toContain("409 Conflict");
		const rest = await patch(house, ticket, 300_000, bytes.slice(300_000));
		expect([rest.status, rest.headers.get("upload-offset")]).toEqual([204, "1000000"]);
	});

	it("of two that go on at once one is let, and no byte comes twice", async () => {
		const ticket = await announce(house, alva, bytes, {});
		const both = await Promise.all([patch(house, ticket, 0, bytes), patch(house, ticket, 0, bytes)]);
		// The one that came first is ended or done; the other begins at its place or finds it done.
		expect(both.filter(({ status }) => status === 204).length).toBeGreaterThanOrEqual(1);
		expect(await offsetOf(house, ticket)).toBe(bytes.length);
		const row = await house.database.selectFrom("files").selectAll().where("id", "=", ticket.file.id).execute();
		expect(row).toMatchObject([{ uploaded_at: expect.any(String) }]);
	});

	it("[I5] ends within a second of its device being signed out", async () => {
		const phone = await house.signInAgain("alva");
		const ticket = await announce(house, phone, bytes, {});
		const hanging = begin(ticket, 0, bytes.subarray(0, 1_000));
		await untilOnDisk(ticket, 1_000);
		const from = performance.now();
		await house.ask("DELETE", `/api/devices/${phone.deviceId}`, alva);
		expect(await hanging.answer).toContain("403 Forbidden");
		// A second until it is asked again, and half a one in which the rest of the request may still come.
		expect(performance.now() - from).toBeLessThan(2_500);
	});

	it("is one of four that a device may have; the fifth is told to wait", async () => {
		const tickets = await Promise.all(Array.from({ length: 5 }, () => announce(house, alva, bytes, {})));
		const hanging = tickets.slice(0, 4).map((ticket) => ({ ticket, ...begin(ticket, 0, bytes.subarray(0, 10)) }));
		for (const { ticket } of hanging) await untilOnDisk(ticket, 10);
		const [fifth] = tickets.slice(4);
		if (fifth === undefined) throw new Error("there are five");
		const told = await patch(house, fifth, 0, bytes.slice(0, 10));
		expect(told).toMatchObject({ status: 429, body: { error: "rate_limited" } });
		expect(told.headers.get("retry-after")).toBe("1");
		for (const { socket } of hanging) socket.destroy();
		await expect.poll(async () => (await patch(house, fifth, 0, bytes.slice(0, 10))).status).toBe(204);
	});

	it("is ended when less than a kilobyte a second comes, and what came stays", { timeout: 20_000 }, async () => {
		const ticket = await announce(house, alva, bytes, {});
		const { socket, answer } = begin(ticket, 0, bytes.subarray(0, 5_000));
		const trickle = setInterval(() => socket.write("x"), 200);
		expect(await answer).toContain("503 Service Unavailable");
		clearInterval(trickle);
		expect(lengthOnDisk(ticket)).toBeGreaterThanOrEqual(5_000);
	});

	it("[I5] with no address that was given is not waited for: nothing is read of it", async () => {
		const ticket = await announce(house, alva, bytes, {});
		const guessed = { ...ticket, uploadUrl: ticket.uploadUrl.replace(/key=.*/, "key=guessed") };
		const from = performance.now();
		expect(await begin(guessed, 0, bytes.subarray(0, 10)).answer).toContain("403 Forbidden");
		expect(performance.now() - from).toBeLessThan(2_000);
	});
});
