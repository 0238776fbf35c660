import { afterEach, describe, expect, it } from "vitest";
import { limits } from "../../../shared/limits.ts";
import { give, giveAll, givePeople, holdPeople, holdThread, requestsAfter, wordsOf } from "../../support/given-back.ts";
import { type LostDays, openLostDays, openTalk, readRows } from "./lost-days.ts";

let days: LostDays | null = null;
afterEach(async () => {
	await days?.house.close();
	days = null;
});

describe("who gives back", () => {
	it("[I5] must be of the family now: not one who was removed, and no device that was signed out", async () => {
		days = await openLostDays({ kept: 2, lost: 3, segment: 1_000 });
		const { house, threadId, held } = days;
		const alva = await house.signedIn("alva");
		const bo = await house.signedIn("bo");
		const lost = await house.signInAgain("alva");
		await house.ask("DELETE", `/api/members/${bo.memberId}`, alva);
		await house.ask("DELETE", `/api/devices/${lost.deviceId}`, alva);
		const [body] = requestsAfter(2, threadId, held, 200);
		for (const who of [bo, lost, { ...alva, token: "made up" }]) {
			expect(await give(house, who, threadId, body)).toMatchObject({ status: 401 });
			expect(await givePeople(house, who, { members: [], revoked: [] })).toMatchObject({ status: 401 });
		}
		expect(await readRows(house)).toHaveLength(2);
	});

	it("may bring the words of somebody who has left: they stay theirs", async () => {
		days = await openLostDays({ kept: 2, lost: 4, segment: 1_000 });
		const { house, threadId, held, rows } = days;
		const alva = await house.signedIn("alva");
		await house.ask("DELETE", `/api/members/${(await house.signedIn("bo")).memberId}`, alva);
		expect(await giveAll(house, alva, threadId, 2, held)).toMatchObject({ returned: 4 });
		expect(await readRows(house)).toEqual(rows);
	});

	it("brings people before their words", async () => {
		const { house, threadId, say } = await openTalk(1_000);
		await say("alva", 1);
		const putBack = await house.backUp();
		await say("cleo", 2);
		const alva = await house.signedIn("alva");
		const people = await holdPeople(house, alva.memberId);
		const [body] = requestsAfter(1, threadId, await holdThread(house, threadId), 200);
		await putBack(async () => undefined);
		expect(await give(house, alva, threadId, body)).toMatchObject({ status: 400, body: { error: "unknown_author" } });
		expect(await readRows(house)).toHaveLength(1);
		expect(await givePeople(house, alva, people)).toMatchObject({ status: 200, body: { changed: 1 } });
		expect(await give(house, alva, threadId, body)).toMatchObject({ status: 200, body: { returned: 2 } });
		await house.close();
	});
});

describe("how much is given back at once", () => {
	it("is bounded: entries and bytes of a request, and requests of a member", async () => {
		days = await openLostDays({ kept: 1, lost: 1, segment: 1_000 });
		const { house, threadId, held } = days;
		const bo = await house.signedIn("bo");
		const [body] = requestsAfter(1, threadId, held, 200);
		const [entry] = body?.entries ?? [];
		if (body === undefined || entry === undefined) throw new Error("nothing was lost");
		const many = Array.from({ length: limits.giveBack.entries + 1 }, () => entry);
		expect(await give(house, bo, threadId, { ...body, entries: many })).toMatchObject({ status: 400 });
		const large = { ...entry, body: "x".repeat(limits.giveBack.bytes) };
		expect(await give(house, bo, threadId, { ...body, entries: [large] })).toMatchObject({ status: 413 });
		for (let asked = 1; asked < 300; asked += 1) await give(house, bo, threadId, {});
		const refused = await give(house, bo, threadId, body);
		expect(refused).toMatchObject({ status: 429, body: { error: "rate_limited" } });
		expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
		expect(await give(house, await house.signedIn("alva"), threadId, body)).toMatchObject({ status: 200 });
	});
});

describe("an id of a lost message that was used for something else meanwhile", () => {
	it.each([
		["by another member", "alva"],
		["by its own author, for other words", "bo"],
	] as const)("[I3] %s does not swallow the message: it comes back under another one, once", async (_how, squatter) => {
		const { house, threadId, say } = await openTalk(1_000);
		await say("bo", 1);
		const putBack = await house.backUp();
		await say("bo", 2);
		const held = await holdThread(house, threadId);
		await putBack(async () => undefined);
		const { token } = await house.signedIn(squatter);
		const [, lost] = held.entries;
		const body = { id: lost?.id, body: "I was here first" };
		await house.ask("POST", `/api/threads/${threadId}/messages`, { token, body });
		const alva = await house.signedIn("alva");
		expect(await giveAll(house, alva, threadId, 1, held)).toEqual({ returned: 0, moved: 2, known: 0, stale: true });
		expect(await giveAll(house, alva, threadId, 1, held)).toEqual({ returned: 0, moved: 0, known: 2, stale: true });
		const now = await holdThread(house, threadId);
		expect(now.entries.map(wordsOf)).toEqual([
			...["bo says number 1", "I was here first", "bo says number 2", "bo says number 3"],
		]);
		await house.close();
	});
});
