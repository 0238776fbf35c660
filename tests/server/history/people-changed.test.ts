import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PeopleBackBody } from "../../../shared/api/history.ts";
import { cast } from "../../support/cast.ts";
import { givePeople, holdPeople } from "../../support/given-back.ts";
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

/** The server is saved, then `change` happens, then it is put back. What Alva's device held is returned. */
async function lose(change: () => Promise<void>): Promise<PeopleBackBody> {
	const putBack = await house.backUp();
	house.pass(60_000);
	await change();
	const held = await holdPeople(house, alva.memberId);
	house.pass(60_000);
	await putBack(async () => undefined);
	return held;
}

const ask = (method: string, path: string, by: SignedInPerson, body: object) =>
	house.ask(method, path, { token: by.token, body });
const listed = async () => (await house.ask("GET", "/api/members", alva)).body.members;
async function makeDidi(allowed: readonly string[]): Promise<string> {
	const told = await ask("POST", "/api/members", bo, { ...cast.didi, role: "child", allowed });
	return (told.body.member as { id: string }).id;
}
const allowedOf = async (child: string, by: SignedInPerson) =>
	(await house.ask("GET", `/api/members/${child}/allowed`, by)).body.memberIds;

describe("what changed of people after the backup", () => {
	it("comes back: name, colour and role, and once only", async () => {
		const held = await lose(async () => {
			await ask("PATCH", "/api/me", bo, { name: "Bosse", hue: 200 });
			await ask("PATCH", `/api/members/${bo.memberId}`, alva, { role: "owner" });
		});
		expect(await listed()).toMatchObject([{ name: "Alva" }, { name: "Bo", role: "adult", hue: null }]);
		expect(await givePeople(house, alva, held)).toMatchObject({ status: 200, body: { changed: 1 } });
		expect(await listed()).toMatchObject([{ name: "Alva" }, { name: "Bosse", role: "owner", hue: 200 }]);
		expect(await givePeople(house, alva, held)).toMatchObject({ status: 200, body: { changed: 0 } });
		expect(await holdPeople(house, alva.memberId)).toEqual(held);
	});

	it("comes back in full when the family changed hands", async () => {
		const held = await lose(async () => {
			await ask("PATCH", `/api/members/${bo.memberId}`, alva, { role: "owner" });
			await ask("PATCH", `/api/members/${alva.memberId}`, bo, { role: "adult" });
		});
		// In whatever order the device names them.
		const { members, revoked } = held;
		expect(await givePeople(house, alva, { members: members.toReversed(), revoked })).toMatchObject({
			...{ status: 200, body: { changed: 2 } },
		});
		expect(await listed()).toMatchObject([
			{ name: "Alva", role: "adult" },
			{ name: "Bo", role: "owner" },
		]);
	});

	it("comes back: an owner who became an adult stays on the children's lists", async () => {
		const told = await ask("POST", "/api/members", alva, { ...cast.didi, role: "child", allowed: [] });
		const didi = (told.body.member as { id: string }).id;
		const role = (name: string) => ask("PATCH", `/api/members/${bo.memberId}`, alva, { role: name });
		await role("owner");
		const held = await lose(async () => void (await role("adult")));
		const both = [alva.memberId, bo.memberId].sort();
		expect(await givePeople(house, alva, held)).toMatchObject({ status: 200, body: { changed: 2 } });
		expect(await listed()).toMatchObject([{ role: "owner" }, { name: "Bo", role: "adult" }, {}]);
		expect(await allowedOf(didi, alva)).toEqual(both);
	});

	it("never leaves a family without an owner", async () => {
		const held = await lose(async () => {
			await ask("PATCH", `/api/members/${bo.memberId}`, alva, { role: "owner" });
			await ask("PATCH", `/api/members/${alva.memberId}`, bo, { role: "adult" });
		});
		const { members, revoked } = held;
		const withoutBo = members.filter(({ id }) => id !== bo.memberId);
		expect(await givePeople(house, alva, { members: withoutBo, revoked })).toMatchObject({ body: { changed: 0 } });
		expect(await listed()).toMatchObject([{ role: "owner" }, { role: "adult" }]);
	});

	it("is nothing, where the server knows something later by now", async () => {
		const held = await lose(async () => void (await ask("PATCH", "/api/me", bo, { name: "Bosse" })));
		house.pass(3_600_000);
		await ask("PATCH", "/api/me", bo, { name: "Bo L." });
		expect(await givePeople(house, alva, held)).toMatchObject({ status: 200, body: { changed: 0 } });
		expect(await listed()).toMatchObject([{ name: "Alva" }, { name: "Bo L." }]);
	});
});

describe("a child after a restore", () => {
	it("[I5] comes back with who looks after it and who may write with it, those who come back with it too", async () => {
		let didi = "";
		let cleo: SignedInPerson | undefined;
		const held = await lose(async () => {
			cleo = await house.signedIn("cleo");
			didi = await makeDidi([cleo.memberId]);
		});
		const { members, revoked } = held;
		expect(await givePeople(house, alva, { members: members.toReversed(), revoked })).toMatchObject({
			...{ status: 200, body: { changed: 2 } },
		});
		const everybody = [alva.memberId, bo.memberId, cleo?.memberId].toSorted();
		expect(await allowedOf(didi, bo)).toEqual(everybody);
		expect(await allowedOf(didi, alva)).toEqual(everybody);
		expect(await holdPeople(house, alva.memberId)).toEqual(held);
	});

	it("[I5] has the list its adults had left it with: nobody they took off is back on it", async () => {
		const cleo = await house.signedIn("cleo");
		const didi = await makeDidi([cleo.memberId]);
		const held = await lose(async () => void (await ask("PUT", `/api/members/${didi}/allowed`, bo, { memberIds: [] })));
		expect(await allowedOf(didi, bo)).toContain(cleo.memberId);
		expect(await givePeople(house, cleo, held)).toMatchObject({ status: 200, body: { changed: 1 } });
		expect(await allowedOf(didi, bo)).toEqual([alva.memberId, bo.memberId].toSorted());
	});

	it("[I5] gets no list and no adult that this server never wrote", async () => {
		const cleo = await house.signedIn("cleo");
		await makeDidi([]);
		const { members, revoked } = await holdPeople(house, alva.memberId);
		const forged = [{ allowed: [cleo.memberId] }, { adults: [cleo.memberId] }, { hue: 7 }];
		for (const lie of forged) {
			const changed = members.map((member) => (member.role === "child" ? { ...member, ...lie } : member));
			expect(await givePeople(house, cleo, { members: changed, revoked })).toMatchObject({
				...{ status: 400, body: { error: "bad_history" } },
			});
		}
	});
});
