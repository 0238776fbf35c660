import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

let house: TestServer;
let bo: SignedInPerson;
beforeEach(async () => {
	house = await openServer({});
	bo = await house.signedIn("bo");
});
afterEach(() => house.close());

type Listed = { id: string; name: string; lastSeenAt: string; current: boolean };
const listed = async (who: SignedInPerson) => (await house.ask("GET", "/api/devices", who)).body.devices as Listed[];

describe("devices", () => {
	it("are mine alone, and say which one is asking", async () => {
		const tablet = await house.signInAgain("bo");
		const mine = await listed(tablet);
		expect(mine.map(({ id }) => id).sort()).toEqual([bo.deviceId, tablet.deviceId].sort());
		expect(mine.filter(({ current }) => current).map(({ id }) => id)).toEqual([tablet.deviceId]);
	});

	it("say when they were last seen, at most once a minute", async () => {
		const began = (await listed(bo))[0]?.lastSeenAt;
		house.pass(59_000);
		await house.ask("GET", "/api/session", bo);
		expect((await listed(bo))[0]?.lastSeenAt).toBe(began);
		house.pass(60_000);
		await house.ask("GET", "/api/session", bo);
		expect((await listed(bo))[0]?.lastSeenAt).toBe("2026-05-01T08:01:59.000Z");
	});

	it("[I5] revoked by another one are signed out from the next question on", async () => {
		const lost = await house.signInAgain("bo");
		expect((await house.ask("DELETE", `/api/devices/${lost.deviceId}`, bo)).status).toBe(204);
		expect(await house.ask("GET", "/api/session", lost)).toMatchObject({
			status: 401,
			body: { error: "unauthenticated" },
		});
		expect(await listed(bo)).toHaveLength(1);
		expect((await house.ask("DELETE", `/api/devices/${lost.deviceId}`, bo)).status).toBe(404);
	});

	it("[I5] are signed out while they ask without end, and what they had asked for is not answered", async () => {
		const stolen = await house.signInAgain("bo");
		const flood = Array.from({ length: 2_000 }, () => house.ask("GET", "/api/session", stolen));
		const wayIn = house.ask("POST", "/api/devices/link", stolen);
		expect((await house.ask("DELETE", `/api/devices/${stolen.deviceId}`, bo)).status).toBe(204);
		expect((await wayIn).status).toBe(401);
		const statuses = (await Promise.all(flood)).map(({ status }) => status);
		expect(statuses.filter((status) => status === 401).length).toBeGreaterThan(1_000);
	});

	it("of somebody else are not there", async () => {
		const alva = await house.signedIn("alva");
		expect(await house.ask("DELETE", `/api/devices/${bo.deviceId}`, alva)).toMatchObject({
			status: 404,
			body: { error: "not_found" },
		});
		expect((await house.ask("GET", "/api/session", bo)).status).toBe(200);
	});
});

describe("a sign-in link", () => {
	const use = (token: string) => house.ask("POST", "/api/session/link", { body: { token, deviceName: "New phone" } });

	it("signs one device in, once", async () => {
		const { token } = await house.app.people.links.make(bo.memberId, null, 60_000);
		const told = await use(token);
		expect(told).toMatchObject({ status: 201, body: { member: { name: "Bo" }, device: { name: "New phone" } } });
		expect(await use(token)).toMatchObject({ status: 410, body: { error: "link_gone" } });
	});

	it("signs exactly one in of two who open it at the same instant", async () => {
		const { token } = await house.app.people.links.make(bo.memberId, null, 60_000);
		const told = await Promise.all([use(token), use(token)]);
		expect(told.map(({ status }) => status).sort()).toEqual([201, 410]);
	});

	it("is gone when its time is over, and when it never was", async () => {
		const { token } = await house.app.people.links.make(bo.memberId, null, 60_000);
		house.pass(60_000);
		expect((await use(token)).status).toBe(410);
		expect((await use("made-up")).status).toBe(410);
	});
});

describe("a way back in", () => {
	const tokenIn = (told: { body: Record<string, unknown> }) => String(told.body.url).split("/sign-in#")[1] ?? "";
	const use = (token: string) => house.ask("POST", "/api/session/link", { body: { token } });

	it("made by the owner signs a locked-out member in, once, and is worthless after an hour", async () => {
		const alva = await house.signedIn("alva");
		const bo = await house.signedIn("bo");
		const rescue = () => house.ask("POST", `/api/members/${bo.memberId}/rescue`, alva);
		const told = await rescue();
		expect(told.status).toBe(201);
		expect(await use(tokenIn(told))).toMatchObject({ status: 201, body: { member: { name: "Bo" } } });
		expect(await use(tokenIn(told))).toMatchObject({ status: 410, body: { error: "link_gone" } });
		const late = await rescue();
		house.pass(3600_000);
		expect(await use(tokenIn(late))).toMatchObject({ status: 410, body: { error: "link_gone" } });
	});

	it("signs a second device of mine in", async () => {
		const bo = await house.signedIn("bo");
		const told = await house.ask("POST", "/api/devices/link", bo);
		expect(await use(tokenIn(told))).toMatchObject({ status: 201, body: { member: { name: "Bo" } } });
	});

	it("[I5] made by a device that was signed out since is worthless", async () => {
		const stolen = await house.signInAgain("bo");
		const told = await house.ask("POST", "/api/devices/link", stolen);
		await house.ask("DELETE", `/api/devices/${stolen.deviceId}`, bo);
		expect(await use(tokenIn(told))).toMatchObject({ status: 410, body: { error: "link_gone" } });
	});

	it("is not made for somebody who was removed", async () => {
		const alva = await house.signedIn("alva");
		const cleo = await house.signedIn("cleo");
		await house.ask("DELETE", `/api/members/${cleo.memberId}`, alva);
		expect((await house.ask("POST", `/api/members/${cleo.memberId}/rescue`, alva)).status).toBe(404);
	});
});
