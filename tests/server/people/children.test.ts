import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FamilyMember } from "../../../shared/member-document.ts";
import { cast } from "../../support/cast.ts";
import { memberDocument } from "../../support/given-back.ts";
import { openWords } from "../../support/say-to-gate.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

let house: TestServer;
let words: ReturnType<typeof openWords>;
let alva: SignedInPerson;
let bo: SignedInPerson;
let cleo: SignedInPerson;
beforeEach(async () => {
	house = await openServer({});
	words = openWords(house);
	alva = await house.signedIn("alva");
	bo = await house.signedIn("bo");
	cleo = await house.signedIn("cleo");
});
afterEach(() => house.close());

/** Didi, whose account Bo makes on his own screen. */
async function makeDidi(allowed: readonly string[]): Promise<SignedInPerson> {
	const body = { ...cast.didi, role: "child", allowed };
	const told = await house.ask("POST", "/api/members", { token: bo.token, body });
	expect(told).toMatchObject({ status: 201, body: { member: { name: "Didi", role: "child", active: true } } });
	return house.signInAgain("didi");
}

const allowedOf = (child: SignedInPerson, by: SignedInPerson) =>
	house.ask("GET", `/api/members/${child.memberId}/allowed`, by);
const allow = (child: SignedInPerson, by: SignedInPerson, memberIds: readonly string[]) =>
	house.ask("PUT", `/api/members/${child.memberId}/allowed`, { token: by.token, body: { memberIds } });
describe("a child's account", () => {
	it("is made by an adult, needs nothing but a name and a password, and is that adult's and the owners' to look after", async () => {
		const didi = await makeDidi([]);
		const members = (await memberDocument(house, cleo.memberId)).getMap<FamilyMember[]>("family").get("members");
		expect(members?.find(({ id }) => id === didi.memberId)).toMatchObject({
			...{ name: "Didi", role: "child" },
			adults: [bo.memberId, alva.memberId],
			allowed: words.ids(alva, bo),
		});
		expect(members?.find(({ id }) => id === bo.memberId)).toMatchObject({ adults: [], allowed: null });
		const threads = (await house.ask("GET", "/api/threads", didi)).body.threads;
		expect(threads).toMatchObject([{ kind: "family", unreadCount: 0 }]);
	});

	it("is looked after by whoever invited the child, too", async () => {
		const body = { role: "child" };
		const invited = await house.ask("POST", "/api/invites", { token: cleo.token, body });
		const { code } = invited.body.invite as { code: string };
		const didi = await house.ask("POST", "/api/invites/accept", { body: { code, ...cast.didi } });
		const { id } = didi.body.member as { id: string };
		expect((await house.ask("GET", `/api/members/${id}/allowed`, cleo)).body.memberIds).toEqual(words.ids(alva, cleo));
	});

	it("is not made by a child, for a taken name, with strangers on its list, or as anything but a child's", async () => {
		const didi = await makeDidi([]);
		const fia = { name: "Fia", username: "fia", password: "seven blue frogs", role: "child" };
		const make = (by: SignedInPerson, body: object) => house.ask("POST", "/api/members", { token: by.token, body });
		expect(await make(didi, fia)).toMatchObject({ status: 403, body: { error: "forbidden" } });
		expect(await make(bo, { ...fia, username: "DIDI" })).toMatchObject({ status: 409 });
		expect(await make(bo, { ...fia, allowed: [await house.threadId()] })).toMatchObject({
			...{ status: 400, body: { error: "unknown_member" } },
		});
		expect(await make(bo, { ...fia, role: "adult" })).toMatchObject({ status: 400 });
		expect((await house.ask("GET", "/api/members", bo)).body.members).toHaveLength(4);
	});

	it("gets its name and its password from its adults, and from nobody else", async () => {
		const didi = await makeDidi([]);
		const rename = (by: SignedInPerson) =>
			house.ask("PATCH", `/api/members/${didi.memberId}`, { token: by.token, body: { name: "Didi L." } });
		const setPassword = (by: SignedInPerson, child: SignedInPerson) =>
			house.ask("PUT", `/api/members/${child.memberId}/password`, {
				...{ token: by.token, body: { password: "fox-sun-boat-apple-cat-star" } },
			});
		for (const other of [cleo, didi]) {
			expect([(await rename(other)).status, (await setPassword(other, didi)).status]).toEqual([403, 403]);
		}
		expect(await rename(alva)).toMatchObject({ status: 200, body: { member: { name: "Didi L." } } });
		expect((await setPassword(bo, didi)).status).toBe(204);
		// Nobody looks after a grown-up.
		expect((await setPassword(alva, cleo)).status).toBe(404);
		const body = { username: "didi", password: "fox-sun-boat-apple-cat-star" };
		expect((await house.ask("POST", "/api/session", { body })).status).toBe(201);
		expect((await house.ask("GET", "/api/session", didi)).status).toBe(200);
	});

	it("is let in again by its adults, when it is locked out", async () => {
		const didi = await makeDidi([]);
		const rescue = (by: SignedInPerson) => house.ask("POST", `/api/members/${didi.memberId}/rescue`, by);
		expect((await rescue(bo)).status).toBe(201);
		expect((await rescue(alva)).status).toBe(201);
		expect((await rescue(cleo)).status).toBe(403);
		expect((await house.ask("POST", `/api/members/${cleo.memberId}/rescue`, bo)).status).toBe(403);
	});

	it("[I5] may invite nobody, remove nobody, and decide nothing for itself", async () => {
		const didi = await makeDidi([]);
		const asked = [
			house.ask("POST", "/api/invites", { token: didi.token, body: { role: "child" } }),
			house.ask("DELETE", `/api/members/${cleo.memberId}`, didi),
			house.ask("DELETE", `/api/members/${didi.memberId}`, didi),
			allow(didi, didi, words.ids(cleo)),
			house.ask("POST", "/api/tokens", { token: didi.token, body: { name: "x", scope: "read" } }),
			house.ask("GET", `/api/members/${didi.memberId}/threads`, didi),
		];
		expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(asked.map(() => 403));
		expect(await words.startGroup(words.id(), "Secret", didi, alva)).toBe("not_allowed");
	});
});

describe("the list of who may write with a child", () => {
	it("[I5] holds for both sides, and for a conversation that has begun", async () => {
		const didi = await makeDidi([]);
		expect(await words.startDm(cleo, didi)).toBe("not_allowed");
		expect(await words.startDm(didi, cleo)).toBe("not_allowed");
		expect(await words.startDm(bo, didi)).toBe("accepted");
		expect(await allow(didi, bo, words.ids(cleo))).toMatchObject({
			status: 200,
			body: { memberIds: words.ids(alva, bo, cleo) },
		});
		expect(await words.startDm(didi, cleo)).toBe("accepted");
		expect(await words.say(cleo, words.dmOf(didi, cleo), "hello Didi")).toBe("accepted");
		expect((await allow(didi, alva, [])).body.memberIds).toEqual(words.ids(alva, bo));
		expect(await words.say(cleo, words.dmOf(didi, cleo), "are you there?")).toBe("not_allowed");
		expect(await words.say(didi, words.dmOf(didi, cleo), "I am")).toBe("not_allowed");
		// What was said stays readable to the two.
		const path = `/api/threads/${words.dmOf(didi, cleo)}/messages`;
		expect((await house.ask("GET", path, didi)).body.messages).toMatchObject([{ body: "hello Didi" }]);
	});

	it("[I5] is changed while somebody on it writes: what comes before is sent, what comes after is refused", async () => {
		const didi = await makeDidi(words.ids(cleo));
		await words.startDm(didi, cleo);
		const before = Array.from({ length: 10 }, (_, n) => words.say(cleo, words.dmOf(didi, cleo), `before ${n}`));
		const taken = allow(didi, bo, []);
		const after = taken.then(() => words.say(cleo, words.dmOf(didi, cleo), "after"));
		const told = await Promise.all(before);
		expect((await taken).status).toBe(200);
		expect(await after).toBe("not_allowed");
		// Each was decided by the list of its moment: behind one that is refused all are.
		expect(told).toEqual(told.toSorted());
		const path = `/api/threads/${words.dmOf(didi, cleo)}/messages`;
		const { messages } = (await house.ask("GET", path, cleo)).body as { messages: unknown[] };
		expect(messages).toHaveLength(told.filter((code) => code === "accepted").length);
	});

	it("is its adults' to read and to change, and names members alone", async () => {
		const didi = await makeDidi([]);
		for (const other of [cleo, didi]) {
			expect([(await allowedOf(didi, other)).status, (await allow(didi, other, [])).status]).toEqual([403, 403]);
		}
		const unknown = { status: 400, body: { error: "unknown_member", field: "memberIds" } };
		expect(await allow(didi, bo, [await house.threadId()])).toMatchObject(unknown);
		expect(await allow(didi, bo, words.ids(didi))).toMatchObject(unknown);
		await house.ask("DELETE", `/api/members/${cleo.memberId}`, alva);
		expect(await allow(didi, bo, words.ids(cleo))).toMatchObject(unknown);
		expect(await allowedOf(cleo, alva)).toMatchObject({ status: 404 });
	});

	it("goes on when its adult is removed: the owners look after the child, and the adult may write no more", async () => {
		const didi = await makeDidi(words.ids(cleo));
		await words.startDm(bo, didi);
		await house.ask("DELETE", `/api/members/${bo.memberId}`, alva);
		expect((await allowedOf(didi, alva)).body.memberIds).toEqual(words.ids(alva, cleo));
		expect(await words.say(didi, words.dmOf(bo, didi), "Bo?")).toBe("not_allowed");
		expect(await allow(didi, alva, [])).toMatchObject({ status: 200, body: { memberIds: words.ids(alva) } });
	});

	it("keeps an owner who becomes an adult, until its adults say otherwise", async () => {
		const didi = await makeDidi([]);
		const role = (who: SignedInPerson, to: string, by: SignedInPerson) =>
			house.ask("PATCH", `/api/members/${who.memberId}`, { token: by.token, body: { role: to } });
		await role(cleo, "owner", alva);
		await words.startDm(alva, didi);
		await role(alva, "adult", cleo);
		expect((await allowedOf(didi, bo)).body.memberIds).toEqual(words.ids(alva, bo, cleo));
		expect((await allowedOf(didi, alva)).status).toBe(403);
		expect(await words.say(didi, words.dmOf(alva, didi), "still here?")).toBe("accepted");
		await allow(didi, bo, []);
		expect(await words.say(didi, words.dmOf(alva, didi), "and now?")).toBe("not_allowed");
	});
});
