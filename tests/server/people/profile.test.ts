import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FamilyMember, MemberSettings } from "../../../shared/member-document.ts";
import { cast, credentialsOf } from "../../support/cast.ts";
import { memberDocument } from "../../support/given-back.ts";
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

const changeMe = (who: SignedInPerson, body: object) => house.ask("PATCH", "/api/me", { token: who.token, body });
const toldOf = async (who: SignedInPerson, to: SignedInPerson): Promise<FamilyMember | undefined> => {
	const members = (await memberDocument(house, to.memberId)).getMap<FamilyMember[]>("family").get("members");
	return members?.find(({ id }) => id === who.memberId);
};
const settingsOf = async (who: SignedInPerson) =>
	(await memberDocument(house, who.memberId)).getMap("settings").toJSON() as MemberSettings;

describe("a profile", () => {
	it("is a name and a colour, which everybody sees, under a time that is always later", async () => {
		const before = await toldOf(bo, alva);
		const told = await changeMe(bo, { name: " Bosse ", hue: 200 });
		expect(told).toMatchObject({ status: 200, body: { member: { id: bo.memberId, name: "Bosse", hue: 200 } } });
		const first = await toldOf(bo, alva);
		expect(first).toMatchObject({ name: "Bosse", hue: 200, username: "bo" });
		// The test's clock stands still.
		expect(String(first?.since) > String(before?.since)).toBe(true);
		house.pass(-3_600_000);
		await changeMe(bo, { hue: null });
		expect(await toldOf(bo, alva)).toMatchObject({ name: "Bosse", hue: null });
		expect(String((await toldOf(bo, alva))?.since) > String(first?.since)).toBe(true);
		expect((await house.ask("GET", "/api/session", bo)).body.member).toMatchObject({ name: "Bosse" });
	});

	it("keeps what is left out, and says nothing new when nothing changed", async () => {
		await changeMe(bo, { name: "Bosse", hue: 0 });
		const before = await toldOf(bo, alva);
		await changeMe(bo, { name: "Bosse" });
		await changeMe(bo, { shows: { typing: false } });
		expect(await toldOf(bo, alva)).toEqual(before);
	});

	it.each([
		{ name: "" },
		{ name: "a".repeat(61) },
		{ name: "a\u0000b" },
		{ hue: 360 },
		{ hue: 1.5 },
		{ role: "owner" },
	])("is refused when it is anything else: %j", async (body) => {
		const told = await changeMe(bo, body);
		expect(told).toMatchObject({ status: 400, body: { error: "bad_request" } });
		expect(told.text).not.toContain("a".repeat(61));
	});
});

describe("what somebody shows of themselves", () => {
	it("is everything until they say otherwise, and stands in their own settings alone", async () => {
		expect((await settingsOf(bo)).shows).toEqual({ typing: true, online: true, lastSeen: true });
		await changeMe(bo, { shows: { online: false } });
		await changeMe(bo, { shows: { lastSeen: false } });
		expect((await settingsOf(bo)).shows).toEqual({ typing: true, online: false, lastSeen: false });
		expect((await settingsOf(alva)).shows).toEqual({ typing: true, online: true, lastSeen: true });
	});

	it("is forgotten when it is shown no longer", async () => {
		const seen_at = "2026-05-01T07:00:00.000Z";
		await house.database.updateTable("members").set({ seen_at }).where("id", "=", bo.memberId).execute();
		await changeMe(bo, { hue: 7 });
		expect(await toldOf(bo, alva)).toMatchObject({ seen: seen_at });
		await changeMe(bo, { shows: { lastSeen: false } });
		expect(await toldOf(bo, alva)).toMatchObject({ seen: null });
		const row = await house.database.selectFrom("members").select("seen_at").where("id", "=", bo.memberId).execute();
		expect(row).toEqual([{ seen_at: null }]);
	});
});

describe("blocking somebody", () => {
	const block = (method: string, who: SignedInPerson, memberId: string) =>
		house.ask(method, `/api/members/${memberId}/block`, who);

	it("is one's own affair: nobody else is told, and nothing is refused to them", async () => {
		for (let twice = 0; twice < 2; twice += 1) expect((await block("PUT", alva, bo.memberId)).status).toBe(204);
		expect((await settingsOf(alva)).blocked).toEqual([bo.memberId]);
		expect((await settingsOf(bo)).blocked).toEqual([]);
		const path = `/api/threads/${await house.threadId()}/messages`;
		expect((await house.ask("POST", path, { ...bo, body: { body: "still here" } })).status).toBe(201);
		for (let twice = 0; twice < 2; twice += 1) expect((await block("DELETE", alva, bo.memberId)).status).toBe(204);
		expect((await settingsOf(alva)).blocked).toEqual([]);
	});

	it("is of others who were in the family, not of oneself", async () => {
		const notFound = { status: 404, body: { error: "not_found" } };
		expect(await block("PUT", alva, alva.memberId)).toMatchObject(notFound);
		expect(await block("PUT", alva, await house.threadId())).toMatchObject(notFound);
	});
});

describe("a password", () => {
	const changeTo = (who: SignedInPerson, body: object) =>
		house.ask("PUT", "/api/me/password", { token: who.token, body });
	const next = "an owl in the attic";
	const signIn = async (password: string) =>
		(await house.ask("POST", "/api/session", { body: { ...credentialsOf(cast.bo), password } })).status;

	it("is changed by whoever knows it, and signs nobody out", async () => {
		const tablet = await house.signInAgain("bo");
		expect((await changeTo(bo, { current: cast.bo.password, password: next })).status).toBe(204);
		expect([await signIn(next), await signIn(cast.bo.password)]).toEqual([201, 401]);
		for (const device of [bo, tablet]) expect((await house.ask("GET", "/api/session", device)).status).toBe(200);
	});

	it("is not changed by whoever found an unlocked phone, nor guessed on it", async () => {
		const wrong = { current: "guessed", password: next };
		const refused = { status: 401, body: { error: "bad_credentials" } };
		expect(await changeTo(bo, { password: next })).toMatchObject(refused);
		for (let tries = 0; tries < 9; tries += 1) expect(await changeTo(bo, wrong)).toMatchObject(refused);
		expect(await changeTo(bo, { current: cast.bo.password, password: next })).toMatchObject({ status: 429 });
		expect(await signIn(cast.bo.password)).toBe(201);
	});

	it("cannot be changed by two at once from the same one: the second gave one that is no longer current", async () => {
		const tablet = await house.signInAgain("bo");
		const told = await Promise.all([
			changeTo(bo, { current: cast.bo.password, password: next }),
			changeTo(tablet, { current: cast.bo.password, password: "another owl, another attic" }),
		]);
		expect(told.map(({ status }) => status).sort()).toEqual([204, 401]);
	});

	it("is chosen anew, once, by whoever was locked out and came in by a rescue link", async () => {
		const rescue = await house.ask("POST", `/api/members/${bo.memberId}/rescue`, alva);
		const token = String(rescue.body.url).split("#")[1];
		const told = await house.ask("POST", "/api/session/link", { body: { token } });
		expect(told.body.device).toMatchObject({ mayChoosePassword: true });
		const phone = { ...bo, token: String(told.body.token) };
		expect((await house.ask("GET", "/api/session", phone)).body.device).toMatchObject({ mayChoosePassword: true });
		expect((await changeTo(phone, { password: next })).status).toBe(204);
		expect(await signIn(next)).toBe(201);
		expect((await house.ask("GET", "/api/session", phone)).body.device).not.toHaveProperty("mayChoosePassword");
		expect((await changeTo(phone, { password: "once more, please" })).status).toBe(401);
	});

	it("is not chosen anew by a device that one's own device let in", async () => {
		const link = await house.ask("POST", "/api/devices/link", bo);
		const token = String(link.body.url).split("#")[1];
		const told = await house.ask("POST", "/api/session/link", { body: { token } });
		expect(told.body.device).not.toHaveProperty("mayChoosePassword");
		expect((await changeTo({ ...bo, token: String(told.body.token) }, { password: next })).status).toBe(401);
	});
});
