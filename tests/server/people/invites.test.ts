import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cast } from "../../support/cast.ts";
import { openServer, type TestServer } from "../../support/server.ts";

let house: TestServer;
beforeEach(async () => {
	house = await openServer({});
	await house.signedIn("alva");
});
afterEach(() => house.close());

const dayMs = 24 * 3600_000;
const accept = (code: string, who: object) => house.ask("POST", "/api/invites/accept", { body: { code, ...who } });

async function make(body: object): Promise<{ id: string; url: string; code: string; role: string; expiresAt: string }> {
	const { token } = await house.signedIn("alva");
	const told = await house.ask("POST", "/api/invites", { token, body });
	expect(told.status).toBe(201);
	return told.body.invite as Awaited<ReturnType<typeof make>>;
}

describe("an invite", () => {
	it("[I5] is not made by a device that was signed out while the request was on its way", async () => {
		const tablet = await house.signInAgain("alva");
		const alva = await house.signedIn("alva");
		expect((await house.ask("DELETE", `/api/devices/${tablet.deviceId}`, alva)).status).toBe(204);
		const late = house.app.people.invites.make(tablet, { role: "adult" });
		await expect(late).rejects.toMatchObject({ code: "unauthenticated" });
		expect((await house.ask("GET", "/api/invites", alva)).body.invites).toEqual([]);
	});

	it("carries its code in the fragment of its link, and lets one person in for seven days", async () => {
		const invite = await make({ role: "adult" });
		expect(invite.url).toBe(`http://localhost/join#${invite.code}`);
		expect(Buffer.from(invite.code, "base64url")).toHaveLength(32);
		expect(Date.parse(invite.expiresAt)).toBe(Date.parse("2026-05-08T08:00:00.000Z"));
		const told = await accept(invite.code, cast.bo);
		expect(told).toMatchObject({ status: 201, body: { member: { name: "Bo", role: "adult", active: true } } });
		expect(await accept(invite.code, cast.cleo)).toMatchObject({ status: 410, body: { error: "invite_gone" } });
	});

	it("[I3] lets exactly one of two in who accept at the same instant", async () => {
		const { code } = await make({ role: "adult" });
		const told = await Promise.all([accept(code, cast.bo), accept(code, cast.cleo)]);
		expect(told.map(({ status }) => status).sort()).toEqual([201, 410]);
		expect(await house.database.selectFrom("members").select("id").execute()).toHaveLength(2);
	});

	it("for several lets in that many", async () => {
		const { code } = await make({ role: "child", uses: 2 });
		const told = await Promise.all([accept(code, cast.bo), accept(code, cast.cleo), accept(code, cast.didi)]);
		expect(told.map(({ status }) => status).sort()).toEqual([201, 201, 410]);
	});

	it("is gone when it has expired", async () => {
		const { code } = await make({ role: "adult", expiresIn: 60 });
		house.pass(60_000);
		expect(await accept(code, cast.bo)).toMatchObject({ status: 410, body: { error: "invite_gone" } });
	});

	it("is gone when it was taken back, and when it never was", async () => {
		const { token } = await house.signedIn("alva");
		const { id, code } = await make({ role: "adult" });
		expect((await house.ask("DELETE", `/api/invites/${id}`, { token })).status).toBe(204);
		expect(await accept(code, cast.bo)).toMatchObject({ status: 410, body: { error: "invite_gone" } });
		expect(await accept("made-up", cast.bo)).toMatchObject({ status: 410, body: { error: "invite_gone" } });
		expect((await house.ask("DELETE", `/api/invites/${id}`, { token })).status).toBe(404);
	});

	it("is not used up by a username that is taken, whatever its case", async () => {
		const { code } = await make({ role: "adult" });
		expect(await accept(code, { ...cast.bo, username: "ALVA" })).toMatchObject({
			status: 409,
			body: { error: "username_taken" },
		});
		expect((await accept(code, cast.bo)).status).toBe(201);
	});

	it("of two for one username only the first brings in, and the other is still good", async () => {
		const [one, other] = [await make({ role: "adult" }), await make({ role: "adult" })];
		const told = await Promise.all([accept(one.code, cast.bo), accept(other.code, cast.bo)]);
		expect(told.map(({ status }) => status).sort()).toEqual([201, 409]);
		const left = told[0]?.status === 409 ? one : other;
		expect((await accept(left.code, cast.cleo)).status).toBe(201);
	});

	it("is listed while it is open and for thirty days more, with who came by it and without its code", async () => {
		const { token } = await house.signedIn("alva");
		const open = await make({ role: "child", name: "Didi", uses: 3, expiresIn: 3600 });
		const told = await house.ask("GET", "/api/invites", { token });
		const listed = { id: open.id, role: "child", name: "Didi", usesLeft: 3, open: true, joined: [] as object[] };
		expect(told.body.invites).toMatchObject([listed]);
		expect(told.text).not.toContain(open.code);
		const came = [await accept(open.code, cast.bo), await accept(open.code, cast.didi)];
		const joined = came.map(({ body }) => ({ id: (body.member as { id: string }).id }));
		house.pass(dayMs);
		const ended = { ...listed, usesLeft: 1, open: false, joined };
		expect((await house.ask("GET", "/api/invites", { token })).body.invites).toMatchObject([ended]);
		expect((joined as object[]).length).toBe(2);
		house.pass(30 * dayMs);
		expect((await house.ask("GET", "/api/invites", { token })).body.invites).toEqual([]);
	});

	it("that was used up is listed for thirty days from then on, though it would have been good for longer", async () => {
		const { token } = await house.signedIn("alva");
		const { id, code } = await make({ role: "adult", expiresIn: 90 * 24 * 3600 });
		house.pass(20 * dayMs);
		await accept(code, cast.bo);
		house.pass(29 * dayMs);
		const listed = { id, open: false, usesLeft: 0, joined: [{ name: "Bo" }] };
		expect((await house.ask("GET", "/api/invites", { token })).body.invites).toMatchObject([listed]);
		house.pass(2 * dayMs);
		expect((await house.ask("GET", "/api/invites", { token })).body.invites).toEqual([]);
	});

	it("can be made, seen and taken back by adults, not by children", async () => {
		const [bo, didi] = [await house.signedIn("bo"), await house.signedIn("didi")];
		const { id } = await make({ role: "adult" });
		const forbidden = { status: 403, body: { error: "forbidden" } };
		expect(await house.ask("POST", "/api/invites", { ...didi, body: { role: "adult" } })).toMatchObject(forbidden);
		expect(await house.ask("GET", "/api/invites", didi)).toMatchObject(forbidden);
		expect(await house.ask("DELETE", `/api/invites/${id}`, didi)).toMatchObject(forbidden);
		expect((await house.ask("POST", "/api/invites", { ...bo, body: { role: "child" } })).status).toBe(201);
		expect((await house.ask("DELETE", `/api/invites/${id}`, bo)).status).toBe(204);
	});

	it("never makes an owner", async () => {
		const { token } = await house.signedIn("alva");
		const told = await house.ask("POST", "/api/invites", { token, body: { role: "owner" } });
		expect(told).toMatchObject({ status: 400, body: { error: "bad_request", field: "role" } });
	});
});

describe("who joins", () => {
	it("is in the family thread, may read all of it, and has nothing unread", async () => {
		const alva = await house.signedIn("alva");
		const path = `/api/threads/${await house.threadId()}/messages`;
		await house.ask("POST", path, { ...alva, body: { body: "before anybody else was here" } });
		const bo = await house.signedIn("bo");
		expect((await house.ask("GET", path, bo)).body.messages).toMatchObject([{ body: "before anybody else was here" }]);
		const threads = await house.ask("GET", "/api/threads", bo);
		expect(threads.body.threads).toMatchObject([{ unreadCount: 0, memberNames: ["Alva", "Bo"] }]);
	});
});

describe("somebody who was removed", () => {
	it("[I5] invites nobody with a request whose head was let in before", async () => {
		const alva = await house.signedIn("alva");
		const bo = await house.signedIn("bo");
		let finish: (rest: string) => void = () => undefined;
		const begun = new ReadableStream<Uint8Array>({
			start(controller) {
				controller.enqueue(new TextEncoder().encode('{"role":'));
				finish = (rest) => {
					controller.enqueue(new TextEncoder().encode(rest));
					controller.close();
				};
			},
		});
		const headers = {
			authorization: `Bearer ${bo.token}`,
			"content-type": "application/json",
			"content-length": String('{"role":"adult"}'.length),
		};
		const asked = house.app.http.request("/api/invites", {
			method: "POST",
			headers,
			body: begun,
			duplex: "half",
		} as RequestInit);
		await house.ask("GET", "/api/members", alva);
		expect((await house.ask("DELETE", `/api/members/${bo.memberId}`, alva)).status).toBe(204);
		finish('"adult"}');
		expect((await asked).status).toBe(401);
		expect(
			await house.database.selectFrom("invites").select("id").where("created_by", "=", bo.memberId).execute(),
		).toEqual([]);
	});
});
