import { afterEach, describe, expect, it } from "vitest";
import type { PeopleBackBody } from "../../../shared/api/history.ts";
import { cast, credentialsOf } from "../../support/cast.ts";
import { givePeople, holdPeople, memberDocument } from "../../support/given-back.ts";
import { openRawSync } from "../../support/raw-sync.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

let house: TestServer;
afterEach(() => house.close());

/** Alva and Bo; the server is saved, then `change` happens, then it is put back. What Alva's device held is returned. */
async function lose(change: () => Promise<void>): Promise<PeopleBackBody> {
	const alva = await house.signedIn("alva");
	const putBack = await house.backUp();
	house.pass(60_000);
	await change();
	const held = await holdPeople(house, alva.memberId);
	house.pass(60_000);
	await putBack(async () => undefined);
	return held;
}

const remove = async (who: SignedInPerson) =>
	house.ask("DELETE", `/api/members/${who.memberId}`, await house.signedIn("alva"));
const members = async () => (await house.ask("GET", "/api/members", await house.signedIn("alva"))).body.members;
const isIn = async (who: SignedInPerson) => (await house.ask("GET", "/api/session", who)).status === 200;

describe("somebody who joined after the backup", () => {
	it("comes back without a password, and signs in by a link of the owner's", async () => {
		house = await openServer({});
		const alva = await house.signedIn("alva");
		const held = await lose(async () => void (await house.signedIn("cleo")));
		expect(await members()).toMatchObject([{ name: "Alva" }]);
		expect(await givePeople(house, alva, held)).toMatchObject({ status: 200, body: { changed: 1 } });
		const cleo = await house.signedIn("cleo");
		expect(await members()).toMatchObject([{ name: "Alva" }, { id: cleo.memberId, name: "Cleo", active: true }]);
		expect(await isIn(cleo)).toBe(false);
		const signIn = await house.ask("POST", "/api/session", { body: credentialsOf(cast.cleo) });
		expect(signIn).toMatchObject({ status: 401, body: { error: "bad_credentials" } });
		const rescue = await house.ask("POST", `/api/members/${cleo.memberId}/rescue`, alva);
		const token = String(rescue.body.url).split("/sign-in#")[1];
		const told = await house.ask("POST", "/api/session/link", { body: { token } });
		expect(told).toMatchObject({ status: 201, body: { member: { id: cleo.memberId, role: "adult" } } });
		const threads = await house.ask("GET", "/api/threads", { token: String(told.body.token) });
		expect(threads.body.threads).toMatchObject([{ kind: "family", unreadCount: 0 }]);
		expect(await holdPeople(house, alva.memberId)).toEqual(held);
	});

	it("comes back as removed when that is the last that was said of them", async () => {
		house = await openServer({});
		const alva = await house.signedIn("alva");
		const held = await lose(async () => void (await remove(await house.signedIn("cleo"))));
		expect(await givePeople(house, alva, held)).toMatchObject({ body: { changed: 1 } });
		expect(await members()).toMatchObject([{ name: "Alva" }, { name: "Cleo", active: false }]);
		const { memberId } = await house.signedIn("cleo");
		expect((await house.ask("POST", `/api/members/${memberId}/rescue`, alva)).status).toBe(404);
	});

	it("gets another username when theirs was taken meanwhile", async () => {
		house = await openServer({});
		const alva = await house.signedIn("alva");
		const held = await lose(async () => void (await house.signedIn("cleo")));
		const body = { code: await house.invite("adult"), ...cast.cleo, name: "Another Cleo" };
		await house.ask("POST", "/api/invites/accept", { body });
		expect(await givePeople(house, alva, held)).toMatchObject({ body: { changed: 1 } });
		const names = ((await members()) as { username: string }[]).map(({ username }) => username);
		expect(names.toSorted()).toEqual(["alva", "cleo", "cleo-2"]);
		expect(await givePeople(house, alva, held)).toMatchObject({ body: { changed: 0 } });
	});
});

describe("somebody who was removed after the backup", () => {
	it("[I5] [S9] is removed again: their devices, their sockets, their invites and their place in the thread", async () => {
		house = await openServer({});
		const [alva, bo] = [await house.signedIn("alva"), await house.signedIn("bo")];
		const invited = await house.ask("POST", "/api/invites", { token: bo.token, body: { role: "adult" } });
		const { code } = invited.body.invite as { code: string };
		const held = await lose(async () => void (await remove(bo)));
		expect(await isIn(bo)).toBe(true);
		const sync = await openRawSync(await house.app.listen(), "", {});
		expect(await sync.open(`member/${bo.memberId}`, bo.token)).toBe("ok");
		expect(await givePeople(house, alva, held)).toMatchObject({ status: 200, body: { changed: 1 } });
		await sync.until("the end of the socket", () => sync.ended() ?? undefined);
		expect(await house.ask("GET", "/api/session", bo)).toMatchObject({ status: 401, body: { revoked: true } });
		const accept = await house.ask("POST", "/api/invites/accept", { body: { code, ...cast.eskil } });
		expect(accept).toMatchObject({ status: 410 });
		const threadId = await house.threadId();
		const thread = await house.ask("GET", `/api/threads/${threadId}`, alva);
		expect(thread.body.memberNames).toEqual(["Alva"]);
		expect((await holdPeople(house, alva.memberId)).members).toEqual(held.members);
	});

	it("[I5] stays removed, whatever older word of them is brought", async () => {
		house = await openServer({});
		const [alva, bo] = [await house.signedIn("alva"), await house.signedIn("bo")];
		const older = await holdPeople(house, alva.memberId);
		house.pass(60_000);
		await remove(bo);
		expect(await givePeople(house, alva, older)).toMatchObject({ status: 200, body: { changed: 0 } });
		expect(await isIn(bo)).toBe(false);
	});

	it("was removed before they came back: the older word does not end them again", async () => {
		house = await openServer({});
		const [alva, bo] = [await house.signedIn("alva"), await house.signedIn("bo")];
		const putBack = await house.backUp();
		await remove(bo);
		const older = await holdPeople(house, alva.memberId);
		// The server comes back to a day on which Bo had come later than that.
		const created_at = "2026-06-01T08:00:00.000Z";
		await putBack(async (data) => {
			await data.updateTable("members").set({ created_at }).where("id", "=", bo.memberId).execute();
		});
		expect(await givePeople(house, alva, older)).toMatchObject({ status: 200, body: { changed: 0 } });
		expect(await isIn(bo)).toBe(true);
	});
});

describe("a device that was signed out after the backup", () => {
	it("[I5] is signed out again, and hears that it was revoked", async () => {
		house = await openServer({});
		const alva = await house.signedIn("alva");
		const lost = await house.signInAgain("alva");
		const held = await lose(async () => void (await house.ask("DELETE", `/api/devices/${lost.deviceId}`, alva)));
		expect(await isIn(lost)).toBe(true);
		expect(held.revoked).toMatchObject([{ id: lost.deviceId }]);
		expect(await givePeople(house, alva, held)).toMatchObject({ status: 200, body: { changed: 1 } });
		expect(await house.ask("GET", "/api/session", lost)).toMatchObject({ status: 401, body: { revoked: true } });
		expect(await holdPeople(house, alva.memberId)).toEqual(held);
	});

	it("is named in its own member's document alone", async () => {
		house = await openServer({});
		const [alva, bo] = [await house.signedIn("alva"), await house.signedIn("bo")];
		const lost = await house.signInAgain("alva");
		await house.ask("DELETE", `/api/devices/${lost.deviceId}`, alva);
		const document = await memberDocument(house, bo.memberId);
		expect(JSON.stringify(document.getMap("settings").toJSON())).not.toContain(lost.deviceId);
	});
});

describe("what this server never said of its people", () => {
	const forgeries: Record<string, (held: PeopleBackBody) => PeopleBackBody> = {
		"another role": ({ members, revoked }) => ({ members: members.map((m) => ({ ...m, role: "owner" })), revoked }),
		"another name": ({ members, revoked }) => ({ members: members.map((m) => ({ ...m, name: "Eve" })), revoked }),
		"another username": ({ members, revoked }) => ({ members: members.map((m) => ({ ...m, username: "e" })), revoked }),
		"somebody removed": ({ members, revoked }) => ({ members: members.map((m) => ({ ...m, active: false })), revoked }),
		"somebody at another time": ({ members, revoked }) => ({
			...{ members: members.map((m) => ({ ...m, since: "2030-01-01T00:00:00.000Z" })), revoked },
		}),
		"somebody with another's seal": ({ members, revoked }) => ({
			...{ members: members.map((m) => ({ ...m, seal: members[0]?.seal ?? "" })), revoked },
		}),
		"somebody without a seal": ({ members, revoked }) => ({
			members: members.map((m) => ({ ...m, seal: "" })),
			revoked,
		}),
		"a device that is signed in": ({ members, revoked }) => ({
			...{ members, revoked: revoked.map((device) => ({ ...device, id: members[1]?.id ?? "" })) },
		}),
	};

	it.each(Object.keys(forgeries))("is refused, with all that comes with it: %s", async (name) => {
		house = await openServer({});
		const [alva, bo] = [await house.signedIn("alva"), await house.signedIn("bo")];
		const lost = await house.signInAgain("alva");
		const held = await lose(async () => void (await house.ask("DELETE", `/api/devices/${lost.deviceId}`, alva)));
		const told = await givePeople(house, bo, forgeries[name]?.(held));
		expect(told).toMatchObject({ status: 400, body: { error: "bad_history" } });
		expect(await isIn(lost)).toBe(true);
		expect(await isIn(bo)).toBe(true);
	});
});
