import { afterEach, beforeEach, describe, expect, it } from "vitest";
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

const change = (memberId: string, by: SignedInPerson, body: object) =>
	house.ask("PATCH", `/api/members/${memberId}`, { token: by.token, body });
const makeOwner = (who: SignedInPerson) => change(who.memberId, alva, { role: "owner" });
const remove = (memberId: string, by: SignedInPerson) => house.ask("DELETE", `/api/members/${memberId}`, by);
const activeNames = async () => {
	const members = await house.database.selectFrom("members").select(["name", "role", "removed_at"]).execute();
	return members.filter(({ removed_at }) => removed_at === null).map(({ name, role }) => `${name} ${role}`);
};

describe("a role", () => {
	it("is given by an owner, at once and in every member document", async () => {
		expect(await makeOwner(bo)).toMatchObject({ status: 200, body: { member: { name: "Bo", role: "owner" } } });
		expect((await house.ask("GET", "/api/session", bo)).body.member).toMatchObject({ role: "owner" });
		expect(await change(alva.memberId, bo, { role: "adult" })).toMatchObject({ status: 200 });
		expect((await remove(bo.memberId, alva)).status).toBe(403);
	});

	it("is given by nobody else, and to nobody unknown", async () => {
		const didi = await house.signedIn("didi");
		const forbidden = { status: 403, body: { error: "forbidden" } };
		for (const by of [bo, didi]) expect(await change(didi.memberId, by, { role: "owner" })).toMatchObject(forbidden);
		const unknown = await change("00000000-0000-7000-8000-000000000000", alva, { role: "adult" });
		expect(unknown).toMatchObject({ status: 404, body: { error: "not_found" } });
		expect(await change(bo.memberId, alva, { role: "child" })).toMatchObject({ status: 400 });
		expect(await change(bo.memberId, alva, {})).toMatchObject({ status: 400 });
	});

	it("of the last owner stays", async () => {
		const told = await change(alva.memberId, alva, { role: "adult" });
		expect(told).toMatchObject({ status: 409, body: { error: "owner_required" } });
	});

	it("is what it is inside the write: of two owners who take it from each other at once one keeps it", async () => {
		await makeOwner(bo);
		const told = await Promise.all([
			change(alva.memberId, bo, { role: "adult" }),
			change(bo.memberId, alva, { role: "adult" }),
		]);
		expect(told.map(({ status }) => status).sort()).toEqual([200, 403]);
		expect((await activeNames()).filter((name) => name.endsWith("owner"))).toHaveLength(1);
	});

	it("grows with a child", async () => {
		const didi = await house.signedIn("didi");
		await change(didi.memberId, alva, { role: "adult" });
		expect((await house.ask("POST", "/api/invites", { token: didi.token, body: { role: "adult" } })).status).toBe(201);
	});
});

describe("two owners who remove each other", () => {
	it("[I5] at once: one is removed, the other stays, also among three", async () => {
		const cleo = await house.signedIn("cleo");
		await makeOwner(bo);
		await makeOwner(cleo);
		const told = await Promise.all([remove(bo.memberId, alva), remove(alva.memberId, bo)]);
		expect(told.map(({ status }) => status).sort()).toEqual([204, 401]);
		expect(await activeNames()).toHaveLength(2);
	});

	it("[I5] at once with another thing that only owners may do: the removed one's is not done", async () => {
		await makeOwner(bo);
		const told = await Promise.all([
			remove(bo.memberId, alva),
			change(alva.memberId, bo, { role: "adult" }),
			house.ask("POST", `/api/members/${alva.memberId}/rescue`, bo),
		]);
		expect(told.map(({ status }) => status)).toEqual([204, 401, 401]);
		expect(await activeNames()).toEqual(["Alva owner"]);
	});
});

describe("leaving the family", () => {
	it("is for everybody who is no child, ends their devices, and keeps their words", async () => {
		const path = `/api/threads/${await house.threadId()}/messages`;
		await house.ask("POST", path, { ...bo, body: { body: "so long" } });
		expect((await remove(bo.memberId, bo)).status).toBe(204);
		expect(await house.ask("GET", "/api/session", bo)).toMatchObject({ status: 401, body: { revoked: true } });
		expect((await house.ask("GET", path, alva)).body.messages).toMatchObject([{ body: "so long" }]);
		const didi = await house.signedIn("didi");
		expect(await remove(didi.memberId, didi)).toMatchObject({ status: 403, body: { error: "forbidden" } });
	});

	it("is not for the last owner, who makes another first", async () => {
		expect(await remove(alva.memberId, alva)).toMatchObject({ status: 409, body: { error: "owner_required" } });
		await makeOwner(bo);
		expect((await remove(alva.memberId, alva)).status).toBe(204);
		expect(await activeNames()).toEqual(["Bo owner"]);
	});

	it("of two owners at once leaves one behind", async () => {
		await makeOwner(bo);
		const told = await Promise.all([remove(alva.memberId, alva), remove(bo.memberId, bo)]);
		expect(told.map(({ status }) => status).sort()).toEqual([204, 409]);
		expect(await activeNames()).toHaveLength(1);
	});
});
