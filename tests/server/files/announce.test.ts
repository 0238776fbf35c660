import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";
import { announce, pathOf, sha256, someBytes } from "../../support/upload.ts";

const megabyte = 1024 * 1024;
const bytes = someBytes(1_000);
const fileId = (number: number) => `018f0000-0000-7000-8000-0000000000${number}`;

let house: TestServer;
let alva: SignedInPerson;
let bo: SignedInPerson;
beforeAll(async () => {
	house = await openServer({ MEMBER_QUOTA_MB: "30", FAMILY_QUOTA_MB: "50", PUBLIC_URL: "https://home.example" });
	alva = await house.signedIn("alva");
	bo = await house.signedIn("bo");
});
afterAll(() => house.close());

const ask = (who: SignedInPerson, body: object) => house.ask("POST", "/api/files", { token: who.token, body });
const plain = { filename: "notes.txt", mimetype: "text/plain", size: 10 };

describe("announcing a file", () => {
	it("gives an address for five minutes, with the headers to send", async () => {
		const told = await ask(alva, { filename: "../lake.txt", mimetype: "Text/Plain; charset=x", size: 7 });
		expect(told).toMatchObject({ status: 200, body: { method: "PUT", resumable: true } });
		const { uploadUrl, headers, file } = told.body as { uploadUrl: string; headers: object; file: { id: string } };
		expect(uploadUrl.startsWith(`https://home.example/uploads/${file.id}?`)).toBe(true);
		expect(headers).toEqual({ "Content-Type": "text/plain" });
		expect(file).toEqual({ id: file.id, name: "lake.txt", status: "pending" });
		const until = Number(new URL(uploadUrl).searchParams.get("until"));
		house.pass(5 * 60_000);
		const later = Number(new URL((await announce(house, alva, bytes, {})).uploadUrl).searchParams.get("until"));
		expect(later - until).toBe(5 * 60_000);
	});

	it.each([
		[413, "file_too_large", { size: 10 * megabyte + 1 }],
		[400, "bad_request", { size: 0 }],
		[400, "bad_request", { size: -1 }],
		[400, "bad_request", { size: 1.5 }],
		[400, "bad_request", { id: "../../etc" }],
		[400, "bad_request", { hash: "ABC" }],
		[415, "unsupported_type", { mimetype: "image/svg+xml" }],
		[415, "unsupported_type", { mimetype: "text/html" }],
		[415, "unsupported_type", { mimetype: "application/x-msdownload" }],
		[415, "unsupported_type", { mimetype: "image/heic" }],
		[415, "unsupported_type", { mimetype: "nonsense" }],
	])("is answered %i %s for %o", async (status, error, wrong) => {
		expect(await ask(alva, { ...plain, ...wrong })).toMatchObject({ status, body: { error } });
	});

	it("the same id again is the same file with a fresh address; another size or hash is not", async () => {
		const id = fileId(10);
		const hash = sha256(bytes);
		const first = await announce(house, alva, bytes, { id });
		house.pass(1_000);
		const again = await announce(house, alva, bytes, { id, hash, filename: "other name.txt" });
		expect(again.file).toEqual(first.file);
		expect(pathOf(again)).not.toBe(pathOf(first));
		expect(await ask(alva, { ...plain, id, size: 999 })).toMatchObject({ status: 400, body: { error: "id_taken" } });
		const otherHash = await ask(alva, { ...plain, id, size: bytes.length, hash: sha256(someBytes(2)) });
		expect(otherHash).toMatchObject({ status: 400, body: { error: "id_taken" } });
		const rows = await house.database.selectFrom("files").selectAll().where("id", "=", id).execute();
		expect(rows).toMatchObject([{ member_id: alva.memberId, hash, announced_size: bytes.length, name: "notes.txt" }]);
	});

	it("[I5] somebody else's id is taken, and no more is said of it", async () => {
		const id = fileId(11);
		await announce(house, alva, bytes, { id });
		const told = await ask(bo, { ...plain, id, size: bytes.length });
		expect(told).toMatchObject({ status: 400, body: { error: "id_taken" } });
		expect(told.text).not.toContain("notes");
	});

	it("a program that may only read announces nothing", async () => {
		const made = await house.ask("POST", "/api/tokens", { ...alva, body: { name: "Wall display", scope: "read" } });
		const told = await house.ask("POST", "/api/files", { token: String(made.body.token), body: plain });
		expect(told).toMatchObject({ status: 403, body: { error: "read_only" } });
	});
});

describe("the room there is", () => {
	const usage = async (who: SignedInPerson) => (await house.ask("GET", "/api/files/usage", who)).body;
	const large = { ...plain, size: 10 * megabyte };

	it("is a member's and the family's, and the last of it is given once when two ask at once", async () => {
		const cleo = await house.signedIn("cleo");
		expect(await usage(cleo)).toMatchObject({ member: { used: 0, limit: 30 * megabyte } });
		const asked = await Promise.all(Array.from({ length: 5 }, () => ask(cleo, large)));
		expect(asked.map(({ status }) => status).sort()).toEqual([200, 200, 200, 507, 507]);
		expect(await usage(cleo)).toMatchObject({ member: { used: 30 * megabyte, limit: 30 * megabyte } });
		// The family's is asked of everybody: Bo has used nothing yet.
		const bos = await Promise.all(Array.from({ length: 3 }, () => ask(bo, large)));
		expect(bos.map(({ status }) => status).sort()).toEqual([200, 507, 507]);
		const refused = bos.find(({ status }) => status === 507);
		expect(refused?.body).toEqual({ error: "quota_exceeded", message: "There is no room left for this file." });
		expect(await usage(bo)).toMatchObject({ family: { limit: 50 * megabyte } });
	});

	it("what a member only says they will bring takes no more of the family's than their own share", async () => {
		const { database } = house;
		const row = { announced_type: "text/plain", status: "pending" as const, created_at: new Date(0).toISOString() };
		const flood = Array.from({ length: 20 }, (_, number) => ({
			...{ ...row, id: fileId(30 + number), member_id: alva.memberId, name: "x", announced_size: 10 * megabyte },
		}));
		const before = (await usage(bo)).family as { used: number };
		await database.insertInto("files").values(flood).execute();
		const after = (await usage(bo)).family as { used: number };
		expect(after.used - before.used).toBeLessThanOrEqual(30 * megabyte);
		await database
			.deleteFrom("files")
			.where(
				"id",
				"in",
				flood.map(({ id }) => id),
			)
			.execute();
	});
});
