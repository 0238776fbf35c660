import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../support/cast.ts";
import { openServer, type TestServer } from "../../support/server.ts";

const secret = "do-not-repeat-me";
let house: TestServer;
let messages: string;
beforeAll(async () => {
	house = await openServer({});
	await house.signedIn("alva");
	messages = `/api/threads/${await house.threadId()}/messages`;
});
afterAll(() => house.close());

const account = { name: "Eskil", username: "eskil", password: "only a neighbour" };

describe("a bad body", () => {
	it.each([
		["/api/setup", { ...account, familyName: "Lindgren", token: secret, password: "short" }, "password"],
		["/api/setup", { ...account, familyName: "", token: secret }, "familyName"],
		["/api/session", { username: secret }, "password"],
		["/api/session", { username: [secret], password: secret }, "username"],
		["/api/session/link", { token: secret, deviceName: "x".repeat(400) }, "deviceName"],
		["/api/invites/accept", { ...account, code: secret, username: "two words" }, "username"],
		["/api/invites/accept", { ...account, code: secret, name: "right\u202eto left" }, "name"],
		["/api/invites", { role: secret }, "role"],
		["/api/invites", { role: "adult", uses: 0 }, "uses"],
		["/api/invites", { role: "adult", expiresIn: 1e12 }, "expiresIn"],
		["/api/threads", { kind: secret }, "kind"],
		["/api/threads", [secret], ""],
	])("at %s is refused with the field's name and never repeated (%#)", async (path, body, field) => {
		const told = await house.ask("POST", path, { ...(await house.signedIn("alva")), body });
		expect(told).toMatchObject({ status: 400, body: { error: "bad_request" } });
		expect(told.body.field).toBe(field === "" ? undefined : field);
		expect(Object.keys(told.body).sort()).toEqual(field === "" ? ["error", "message"] : ["error", "field", "message"]);
		expect(told.text).not.toContain(secret);
	});

	it.each(['{"username": "do-not-repeat-me"', "", "\u0000", "null,"])(
		"that is no JSON is refused (%#)",
		async (body) => {
			const told = await house.ask("POST", "/api/session", { body });
			expect(told.status).toBe(400);
			expect(told.text).not.toContain(secret);
		},
	);

	it("of another type than JSON is not read: a form on another site could have sent it", async () => {
		const headers = { "content-type": "text/plain" };
		const told = await house.ask("POST", "/api/session", { body: JSON.stringify(cast.alva), headers });
		expect(told).toMatchObject({ status: 400, body: { error: "bad_request" } });
	});

	it("over 64 KB is refused before it is parsed, at every door", async () => {
		const body = { username: secret.repeat(5_000), password: "x" };
		const tooLarge = { status: 413, body: { error: "too_large" } };
		expect(await house.ask("POST", "/api/session", { body })).toMatchObject(tooLarge);
		const told = await house.ask("POST", messages, {
			...(await house.signedIn("alva")),
			body: { body: body.username },
		});
		expect(told).toMatchObject(tooLarge);
		expect(told.text).not.toContain(secret);
	});

	it("is refused for a field the route does not know", async () => {
		const { token } = await house.signedIn("alva");
		const asked = [
			["/api/invites", { role: "adult", owner: true }],
			["/api/threads", { kind: "family", secret: 1 }],
			[`/api/threads/${await house.threadId()}/messages`, { body: "hello", authorId: "somebody else" }],
			["/api/session", { username: "alva", password: "guess", role: "owner" }],
		] as const;
		for (const [path, body] of asked) {
			expect(await house.ask("POST", path, { token, body })).toMatchObject({
				status: 400,
				body: { error: "bad_request" },
			});
		}
	});

	it("cannot reach anybody's prototype", async () => {
		const body =
			'{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},"username":"x","password":"y"}';
		expect((await house.ask("POST", "/api/session", { body })).status).toBe(400);
		expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
	});
});

describe("trouble of our own", () => {
	it("is told as internal and logged, without a word of the request", async () => {
		const broken = await openServer({});
		const alva = await broken.signedIn("alva");
		await broken.database.schema.dropTable("invites").execute();
		const told = await broken.ask("POST", `/api/invites?${secret}`, { ...alva, body: { role: "adult", name: secret } });
		expect(told).toMatchObject({ status: 500, body: { error: "internal" } });
		expect(told.text).not.toMatch(/sqlite|table|invites/i);
		const errors = broken.logged.filter((line) => JSON.parse(line).level >= 50);
		expect(errors).toHaveLength(1);
		expect(broken.logged.join()).not.toContain(secret);
		expect(broken.logged.join()).not.toContain(alva.token);
		await broken.close();
	});

	it("[I1] [I2] a full disk is told as try_later, changes nothing, and passes when there is room again", async () => {
		const full = await openServer({});
		const alva = await full.signedIn("alva");
		const path = `/api/threads/${await full.threadId()}/messages`;
		const body = { body: "x".repeat(16_000) };
		const { sql } = await import("kysely");
		const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(full.database);
		await sql`pragma max_page_count = ${sql.lit(rows[0]?.page_count ?? 1)}`.execute(full.database);
		let told = await full.ask("POST", path, { ...alva, body });
		for (let count = 0; count < 10 && told.status === 201; count += 1) {
			told = await full.ask("POST", path, { ...alva, body });
		}
		expect(told).toMatchObject({ status: 503, body: { error: "try_later" } });
		expect(told.headers.get("retry-after")).toBe("5");
		const before = (await full.ask("GET", path, alva)).body.messages as unknown[];
		await sql`pragma max_page_count = 100000`.execute(full.database);
		expect((await full.ask("POST", path, { ...alva, body })).status).toBe(201);
		expect((await full.ask("GET", path, alva)).body.messages).toHaveLength(before.length + 1);
		await full.close();
	});
});
