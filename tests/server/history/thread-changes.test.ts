import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ThreadRecord } from "../../../shared/member-document.ts";
import { giveAll, holdThread, memberDocument } from "../../support/given-back.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

let house: TestServer;
let alva: SignedInPerson;
let bo: SignedInPerson;
let cleo: SignedInPerson;
let group: string;
let putBack: Awaited<ReturnType<TestServer["backUp"]>>;

/** Saved when there was a group of three called Boats; lost is that it was called Ships, and that Cleo was taken out. */
beforeEach(async () => {
	house = await openServer({});
	[alva, bo, cleo] = [await house.signedIn("alva"), await house.signedIn("bo"), await house.signedIn("cleo")];
	const body = { memberIds: [bo.memberId, cleo.memberId], title: "Boats" };
	group = ((await house.ask("POST", "/api/threads", { ...alva, body })).body.thread as { id: string }).id;
	putBack = await house.backUp();
	await change(bo, { title: "Ships" });
	await change(alva, { memberIds: [alva.memberId, bo.memberId] });
	await say(alva, "without Cleo");
});
afterEach(() => house.close());

function change(who: SignedInPerson, body: object) {
	house.pass(1_000);
	return house.ask("PATCH", `/api/threads/${group}`, { ...who, body });
}
function say(who: SignedInPerson, body: string) {
	return house.ask("POST", `/api/threads/${group}/messages`, { ...who, body: { body } });
}
async function listedBy(who: SignedInPerson): Promise<ThreadRecord | undefined> {
	return (await memberDocument(house, who.memberId)).getMap<ThreadRecord>("threads").get(group);
}

describe("what was changed of a thread on a lost day", () => {
	it("[I5] comes back with its entries: the title, and who is in it, at once", async () => {
		const held = await holdThread(house, group);
		await putBack(async () => undefined);
		expect(await listedBy(cleo)).toMatchObject({ title: "Boats" });
		expect(await giveAll(house, bo, group, 1, held)).toMatchObject({ returned: 3, moved: 0 });
		expect(await listedBy(bo)).toMatchObject({ title: "Ships", members: [alva.memberId, bo.memberId].sort() });
		expect(await listedBy(cleo)).toBeUndefined();
		expect((await say(cleo, "am I still in?")).status).toBe(404);
	});

	it("does not overrule what was said since: put at the end it gives no title, and who was out stays out", async () => {
		const held = await holdThread(house, group);
		await putBack(async () => undefined);
		house.pass(3 * 60_000);
		await change(cleo, { title: "Sails" });
		expect(await giveAll(house, bo, group, 1, held)).toMatchObject({ returned: 0, moved: 3 });
		expect(await listedBy(bo)).toMatchObject({
			title: "Sails",
			members: [alva.memberId, bo.memberId].sort(),
		});
	});
});
