import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFilePlaces } from "../../../server/files/file-places.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";
import { announce, bring, offsetOf, patch, pathOf, put, sha256, someBytes, tus } from "../../support/upload.ts";

const bytes = someBytes(200_000);

let house: TestServer;
let alva: SignedInPerson;
beforeAll(async () => {
	house = await openServer({ MEMBER_QUOTA_MB: "500" });
	alva = await house.signedIn("alva");
});
afterAll(() => house.close());

const incoming = (name: string) => join(house.dataDir, "files", "incoming", name);
const rowOf = (id: string) =>
	house.database.selectFrom("files").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const isUploaded = async (id: string) => (await rowOf(id)).uploaded_at !== null;

/** What has come whole is read and kept byte for byte, for nobody else on this machine to look at; nothing is left over. */
async function expectWhole(id: string): Promise<void> {
	expect(await isUploaded(id)).toBe(true);
	await expect.poll(async () => (await rowOf(id)).status, { timeout: 10_000 }).toBe("ready");
	const kept = createFilePlaces(house.dataDir).kept(id, "original");
	expect(sha256(readFileSync(kept))).toBe(sha256(bytes));
	expect(statSync(kept).mode & 0o777).toBe(0o600);
	await expect.poll(() => readdirSync(incoming("")).filter((name) => name.startsWith(id))).toEqual([]);
}

describe("bringing all bytes at once", () => {
	it("is answered 204 when they are on the disk, and 204 again when it is done again", async () => {
		const ticket = await announce(house, alva, bytes, { hash: sha256(bytes) });
		expect(await put(house, ticket, bytes)).toMatchObject({ status: 204, text: "" });
		await expectWhole(ticket.file.id);
		const { uploaded_at } = await rowOf(ticket.file.id);
		house.pass(1_000);
		expect((await put(house, ticket, bytes)).status).toBe(204);
		expect(await rowOf(ticket.file.id)).toMatchObject({ uploaded_at });
		expect(await offsetOf(house, ticket)).toBe(bytes.length);
	});

	it.each([
		["too few", bytes.subarray(0, 10), {}],
		["too many", someBytes(bytes.length + 1), {}],
		["too few without saying how many", bytes.subarray(0, 10), { "content-length": "" }],
		["too many without saying how many", someBytes(bytes.length + 1), { "content-length": "" }],
		["none", new Uint8Array(0), {}],
		["of another type", bytes, { "content-type": "image/png" }],
		["of no type", bytes, { "content-type": "" }],
	])("%s: 400, and nothing of it is to be seen", async (_what, wrong, headers) => {
		const ticket = await announce(house, alva, bytes, {});
		const told = await put(house, { ...ticket, headers: { ...ticket.headers, ...headers } }, wrong);
		expect(told).toMatchObject({ status: 400, body: { error: "bad_upload" } });
		expect(await isUploaded(ticket.file.id)).toBe(false);
		expect((await put(house, ticket, bytes)).status).toBe(204);
		await expectWhole(ticket.file.id);
	});

	it("of other bytes than the hash says: 400, they are gone, and the right ones may be brought", async () => {
		const ticket = await announce(house, alva, bytes, { hash: sha256(bytes) });
		const wrong = bytes.slice().fill(7, 0, 1);
		expect(await put(house, ticket, wrong)).toMatchObject({ status: 400, body: { error: "bad_upload" } });
		expect(readdirSync(incoming("")).filter((name) => name.startsWith(ticket.file.id))).toEqual([]);
		expect(await offsetOf(house, ticket)).toBe(0);
		expect((await put(house, ticket, bytes)).status).toBe(204);
		await expectWhole(ticket.file.id);
	});
});

describe("bringing them piece by piece", () => {
	it("goes on where the server says it stands, and says when it is whole", async () => {
		const ticket = await announce(house, alva, bytes, { hash: sha256(bytes) });
		expect(await offsetOf(house, ticket)).toBe(0);
		const first = await patch(house, ticket, 0, bytes.slice(0, 70_000));
		expect([first.status, first.headers.get("upload-offset")]).toEqual([204, "70000"]);
		expect(await offsetOf(house, ticket)).toBe(70_000);
		expect(await isUploaded(ticket.file.id)).toBe(false);
		const last = await patch(house, ticket, 70_000, bytes.slice(70_000));
		expect([last.status, last.headers.get("upload-offset")]).toEqual([204, "200000"]);
		await expectWhole(ticket.file.id);
		// The answer was lost on the way: the same piece again is as good.
		expect((await patch(house, ticket, 70_000, bytes.slice(70_000))).status).toBe(204);
	});

	it("at another place is refused, and what is there stays", async () => {
		const ticket = await announce(house, alva, bytes, {});
		await patch(house, ticket, 0, bytes.slice(0, 100));
		for (const offset of [0, 99, 101]) {
			const told = await patch(house, ticket, offset, bytes.slice(offset, offset + 10));
			expect(told).toMatchObject({ status: 409, body: { error: "wrong_offset" } });
		}
		expect((await patch(house, ticket, 100, someBytes(bytes.length))).status).toBe(400);
		expect(await offsetOf(house, ticket)).toBe(100);
	});

	it("a PUT behind some pieces begins anew", async () => {
		const ticket = await announce(house, alva, bytes, { hash: sha256(bytes) });
		await patch(house, ticket, 0, new Uint8Array(50));
		expect((await put(house, ticket, bytes)).status).toBe(204);
		await expectWhole(ticket.file.id);
	});

	it("speaks tus 1.0.0 and no other", async () => {
		const ticket = await announce(house, alva, bytes, {});
		const path = pathOf(ticket);
		const options = await bring(house, { method: "OPTIONS", path: "/uploads/x", bytes: null, headers: {} });
		expect(options.status).toBe(204);
		expect(Object.fromEntries(options.headers)).toMatchObject({ "tus-version": "1.0.0", "tus-max-size": "10485760" });
		const head = await bring(house, { method: "HEAD", path, bytes: null, headers: tus });
		expect(Object.fromEntries(head.headers)).toMatchObject({
			...{ "upload-offset": "0", "upload-length": "200000", "tus-resumable": "1.0.0", "cache-control": "no-store" },
		});
		const headers = { "content-type": "application/offset+octet-stream", "upload-offset": "0" };
		const older = { ...headers, "tus-resumable": "0.2.2" };
		expect(await bring(house, { method: "PATCH", path, bytes, headers: older })).toMatchObject({
			...{ status: 412, body: { error: "wrong_version" } },
		});
		const typed = { ...headers, ...tus, "content-type": "text/plain" };
		expect(await bring(house, { method: "PATCH", path, bytes, headers: typed })).toMatchObject({ status: 415 });
		for (const offset of ["", "-1", "1e3", "x"]) {
			const told = await bring(house, {
				method: "PATCH",
				path,
				bytes,
				headers: { ...headers, "upload-offset": offset },
			});
			expect(told).toMatchObject({ status: 400, body: { error: "bad_request", field: "upload-offset" } });
		}
		expect((await bring(house, { method: "GET", path, bytes: null, headers: {} })).status).toBe(404);
	});
});

describe("an upload address", () => {
	const telling = async (change: (search: URLSearchParams) => void, id: string | null) => {
		const ticket = await announce(house, alva, bytes, {});
		const url = new URL(ticket.uploadUrl);
		change(url.searchParams);
		if (id !== null) url.pathname = `/uploads/${id}`;
		return put(house, { ...ticket, uploadUrl: url.href }, bytes);
	};

	it.each([
		["of another file", () => undefined, "018f0000-0000-7000-8000-000000000099"],
		["of no file", () => undefined, "..%2F..%2Fetc"],
		["without a key", (search: URLSearchParams) => search.delete("key"), null],
		["with a guessed key", (search: URLSearchParams) => search.set("key", "A".repeat(43)), null],
		["that was made to last", (search: URLSearchParams) => search.set("until", "9".repeat(15)), null],
		["of another device", (search: URLSearchParams) => search.set("device", alva.memberId), null],
	])("[I5] %s opens nothing", async (_what, change, id) => {
		expect(await telling(change, id)).toMatchObject({ status: 403, body: { error: "forbidden" } });
	});

	it("is good for five minutes", async () => {
		const ticket = await announce(house, alva, bytes, {});
		house.pass(5 * 60_000);
		expect((await patch(house, ticket, 0, bytes.slice(0, 10))).status).toBe(204);
		house.pass(1);
		expect(await put(house, ticket, bytes)).toMatchObject({ status: 403, body: { error: "upload_expired" } });
		expect(await offsetOf(house, ticket)).toBeNull();
	});

	it("[I5] ends with its device, and with its member's place in the thread", async () => {
		const phone = await house.signInAgain("alva");
		const lost = await announce(house, phone, bytes, {});
		await house.ask("DELETE", `/api/devices/${phone.deviceId}`, alva);
		expect((await put(house, lost, bytes)).status).toBe(403);
		const cleo = await house.signedIn("cleo");
		const made = await house.ask("POST", "/api/threads", { ...alva, body: { memberIds: [cleo.memberId] } });
		const threadId = (made.body.thread as { id: string }).id;
		const ticket = await announce(house, cleo, bytes, {});
		await house.database.updateTable("files").set({ thread_id: threadId }).where("id", "=", ticket.file.id).execute();
		expect((await patch(house, ticket, 0, bytes.slice(0, 10))).status).toBe(204);
		await house.database.deleteFrom("thread_members").where("member_id", "=", cleo.memberId).execute();
		expect((await patch(house, ticket, 10, bytes.slice(10))).status).toBe(403);
	});

	it("is not to be used by another site's page", async () => {
		const ticket = await announce(house, alva, bytes, {});
		const headers = { ...ticket.headers, origin: "https://evil.example" };
		expect(await put(house, { ...ticket, headers }, bytes)).toMatchObject({
			status: 403,
			body: { error: "bad_origin" },
		});
	});
});
