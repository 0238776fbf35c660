import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cast, familyName } from "../../support/cast.ts";
import { openServer, setupToken, type TestServer } from "../../support/server.ts";

let house: TestServer;
beforeEach(async () => {
	house = await openServer({});
});
afterEach(() => house.close());

const setUp = (change: Record<string, unknown>) =>
	house.ask("POST", "/api/setup", { body: { token: setupToken, familyName, ...cast.alva, ...change } });

describe("setting up", () => {
	it("makes the family, its owner, a device that is signed in, and the family thread", async () => {
		const told = await setUp({ deviceName: "Alva's phone" });
		expect(told.status).toBe(201);
		expect(told.body).toMatchObject({
			family: { name: familyName },
			member: { name: "Alva", username: "alva", role: "owner", active: true },
			device: { name: "Alva's phone" },
		});
		const threads = await house.ask("GET", "/api/threads", { token: String(told.body.token) });
		expect(threads.body.threads).toMatchObject([
			{ kind: "family", title: "Family Chat", memberNames: ["Alva"], lastMessage: null, unreadCount: 0 },
		]);
	});

	it("happens once", async () => {
		await setUp({});
		expect(await setUp({})).toMatchObject({ status: 409, body: { error: "already_set_up" } });
		expect(await setUp({ token: "wrong" })).toMatchObject({ status: 409, body: { error: "already_set_up" } });
	});

	it("happens once, also for two who open the link at the same instant", async () => {
		const told = await Promise.all([setUp({}), setUp({ username: "bo" })]);
		expect(told.map(({ status }) => status).sort()).toEqual([201, 409]);
		expect(await house.database.selectFrom("members").select("id").execute()).toHaveLength(1);
		expect(await house.database.selectFrom("family").select("id").execute()).toHaveLength(1);
	});

	it("needs the token the server printed", async () => {
		expect(await setUp({ token: "wrong" })).toMatchObject({ status: 403, body: { error: "bad_setup_token" } });
		expect(await house.app.setupPath()).toBe(`/setup#${setupToken}`);
		await setUp({});
		expect(await house.app.setupPath()).toBeNull();
	});

	it("stores neither password nor token", async () => {
		const { body } = await setUp({});
		const member = await house.database.selectFrom("members").selectAll().executeTakeFirstOrThrow();
		const device = await house.database.selectFrom("devices").selectAll().executeTakeFirstOrThrow();
		const stored = JSON.stringify([
			member,
			{ ...device, token_hash: Buffer.from(device.token_hash).toString("latin1") },
		]);
		expect(stored).not.toContain(cast.alva.password);
		expect(stored).not.toContain(String(body.token));
	});
});
