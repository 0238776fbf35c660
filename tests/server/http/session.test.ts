import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../support/cast.ts";
import { openServer, type TestServer } from "../../support/server.ts";

let house: TestServer;
beforeAll(async () => {
	house = await openServer({});
	await house.signedIn("bo");
});
afterAll(() => house.close());

describe("signing in", () => {
	it("gives a token that says who holds it", async () => {
		const told = await house.ask("POST", "/api/session", { body: { ...cast.bo, deviceName: "Kitchen tablet" } });
		expect(told.status).toBe(201);
		expect(told.body).toMatchObject({
			family: { name: "Lindgren" },
			member: { name: "Bo", username: "bo", role: "adult", active: true },
			device: { name: "Kitchen tablet" },
			token: expect.stringMatching(/^[\w-]{43}$/),
		});
		const { token, ...session } = told.body;
		const me = await house.ask("GET", "/api/session", { token: String(token) });
		expect(me.body).toEqual(session);
	});
});
