import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cast, credentialsOf } from "../../support/cast.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

let house: TestServer;
let alva: SignedInPerson;
let bo: SignedInPerson;
beforeEach(async () => {
	house = await openServer({});
	alva = await house.signedIn("alva");
	bo = await house.signedIn("bo");
});
afterEach(() => house.close());

const remove = (memberId: string, by: SignedInPerson) => house.ask("DELETE", `/api/members/${memberId}`, by);

describe("members", () => {
	it("are listed in the order they came, the removed ones too", async () => {
		await house.signedIn("didi");
		await remove(bo.memberId, alva);
		expect((await house.ask("GET", "/api/members", alva)).body.members).toMatchObject([
			{ id: alva.memberId, name: "Alva", username: "alva", role: "owner", active: true },
			{ id: bo.memberId, name: "Bo", username: "bo", role: "adult", active: false },
			{ name: "Didi", role: "child", active: true },
		]);
	});

	it("[I5] removed: every device is signed out at once, and signing in again does not work", async () => {
		const tablet = await house.signInAgain("bo");
		expect((await remove(bo.memberId, alva)).status).toBe(204);
		for (const { token } of [bo, tablet]) {
			expect((await house.ask("GET", "/api/session", { token })).status).toBe(401);
		}
		const again = await house.ask("POST", "/api/session", { body: credentialsOf(cast.bo) });
		expect(again).toMatchObject({ status: 401, body: { error: "bad_credentials" } });
	});

	it("[I5] removed: the thread goes on without them, and their words stay", async () => {
		const path = `/api/threads/${await house.threadId()}/messages`;
		await house.ask("POST", path, { ...bo, body: { body: "remember me" } });
		await remove(bo.memberId, alva);
		const thread = await house.ask("GET", `/api/threads/${await house.threadId()}`, alva);
		expect(thread.body.memberNames).toEqual(["Alva"]);
		expect((await house.ask("GET", path, alva)).body.messages).toMatchObject([
			{ body: "remember me", author: { id: bo.memberId, name: "Bo" } },
		]);
	});

	it("[I5] removed: the invites they made and the links made for them open nothing any more", async () => {
		const { body } = await house.ask("POST", "/api/invites", { ...bo, body: { role: "adult" } });
		const { code } = body.invite as { code: string };
		const { token: link } = await house.app.people.links.make(bo.memberId, null, 60_000);
		await remove(bo.memberId, alva);
		expect((await house.ask("POST", "/api/invites/accept", { body: { code, ...cast.cleo } })).status).toBe(410);
		expect((await house.ask("POST", "/api/session/link", { body: { token: link } })).status).toBe(410);
	});

	it("removed twice is removed", async () => {
		await remove(bo.memberId, alva);
		expect((await remove(bo.memberId, alva)).status).toBe(204);
	});

	it("removed keep their username for ever", async () => {
		await remove(bo.memberId, alva);
		const code = await house.invite("adult");
		const told = await house.ask("POST", "/api/invites/accept", { body: { code, ...cast.cleo, username: "Bo" } });
		expect(told).toMatchObject({ status: 409, body: { error: "username_taken" } });
	});

	it("can be removed by the owner alone", async () => {
		const didi = await house.signedIn("didi");
		expect(await remove(didi.memberId, bo)).toMatchObject({ status: 403, body: { error: "forbidden" } });
		expect(await remove(alva.memberId, didi)).toMatchObject({ status: 403, body: { error: "forbidden" } });
		expect(await remove(alva.memberId, bo)).toMatchObject({ status: 403 });
		expect(await remove("00000000-0000-7000-8000-000000000000", alva)).toMatchObject({ status: 404 });
	});

	it("the last owner stays", async () => {
		expect(await remove(alva.memberId, alva)).toMatchObject({ status: 409, body: { error: "owner_required" } });
		expect((await house.ask("GET", "/api/session", alva)).status).toBe(200);
	});
});
