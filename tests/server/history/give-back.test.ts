import { afterEach, describe, expect, it } from "vitest";
import type { ThreadRecord } from "../../../shared/member-document.ts";
import { give, giveAll, holdThread, memberDocument, requestsAfter, wordsOf } from "../../support/given-back.ts";
import { openRawSync } from "../../support/raw-sync.ts";
import { type LostDays, openLostDays, readRows } from "./lost-days.ts";

let days: LostDays;
afterEach(() => days.house.close());

async function stands() {
	const { house, threadId } = days;
	return (await house.ask("GET", `/api/threads/${threadId}/history`, await house.signedIn("bo"))).body;
}

describe("what a server lost", () => {
	it("[I4] [I8] comes back to its own place, byte for byte, whoever of the family brings it", async () => {
		days = await openLostDays({ kept: 5, lost: 12, segment: 1_000 });
		const { house, threadId, held, rows } = days;
		expect(await readRows(house)).toEqual(rows.slice(0, 5));
		const told = await giveAll(house, await house.signedIn("bo"), threadId, 5, held);
		expect(told).toEqual({ returned: 12, moved: 0, known: 0, stale: false });
		expect(await readRows(house)).toEqual(rows);
		expect((await holdThread(house, threadId)).states).toEqual(held.states);
	});

	it("[L3] comes back over the borders of segments, and the member documents say so", async () => {
		days = await openLostDays({ kept: 5, lost: 13, segment: 4 });
		const { house, threadId, held, rows } = days;
		expect(held.states).toHaveLength(5);
		expect(await stands()).toMatchObject({ seq: 5, segment: 1, sealed: [{ seq: 4 }] });
		expect(await giveAll(house, await house.signedIn("bo"), threadId, 5, held)).toMatchObject({ returned: 13 });
		expect(await readRows(house)).toEqual(rows);
		expect((await holdThread(house, threadId)).states).toEqual(held.states);
		expect(await stands()).toMatchObject({ seq: 18, segment: 4, sealed: [4, 8, 12, 16].map((seq) => ({ seq })) });
		const record = await recordOf(days);
		expect(record).toMatchObject({ open: 4, sealed: [4, 8, 12, 16] });
		expect(record?.sealedHashes).toEqual([4, 8, 12, 16].map((seq) => held.entries[seq - 1]?.hash));
	});

	it("[I4] goes on behind what came back, as if nothing had happened", async () => {
		days = await openLostDays({ kept: 3, lost: 6, segment: 4 });
		const { house, threadId, held, say } = days;
		await giveAll(house, await house.signedIn("bo"), threadId, 3, held);
		await say("alva", 3);
		const rows = await readRows(house);
		expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
		const again = await holdThread(house, threadId);
		expect(again.entries.slice(0, 9)).toEqual(held.entries);
		expect(again.entries.slice(-1).map(wordsOf)).toEqual([expect.stringContaining("number 12")]);
	});

	it("[I3] is taken once, however often and by however many it is brought", async () => {
		days = await openLostDays({ kept: 2, lost: 7, segment: 4 });
		const { house, threadId, held, rows } = days;
		const people = [await house.signedIn("alva"), await house.signedIn("bo")];
		const bodies = requestsAfter(2, threadId, held, 3);
		await Promise.all(people.flatMap((who) => bodies.map((body) => give(house, who, threadId, body))));
		for (const who of people) {
			expect(await giveAll(house, who, threadId, 0, held)).toMatchObject({ returned: 0, moved: 0, known: 9 });
		}
		expect((await readRows(house)).map(({ id }) => id).toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
	});

	it("is seen at once by whoever has the thread open", async () => {
		days = await openLostDays({ kept: 2, lost: 3, segment: 1_000 });
		const { house, threadId, held } = days;
		const alva = await house.signedIn("alva");
		const sync = await openRawSync(await house.app.listen(), "", {});
		expect(await sync.open(`thread/${threadId}`, alva.token)).toBe("ok");
		const from = sync.frames.length;
		await giveAll(house, await house.signedIn("bo"), threadId, 2, held);
		await sync.until("the words", () =>
			sync.frames.slice(from).find(({ payload }) => Buffer.from(payload).includes("says number 5")),
		);
		sync.close();
	});
});

describe("what a server lost while it went on in another way", () => {
	it("[I3] [I4] comes to the end, under its id, its author, its times and its words", async () => {
		days = await openLostDays({ kept: 5, lost: 6, segment: 4 });
		const { house, threadId, held, say } = days;
		await say("bo", 2);
		const told = await giveAll(house, await house.signedIn("alva"), threadId, 5, held);
		expect(told).toEqual({ returned: 0, moved: 6, known: 0, stale: true });
		const now = await holdThread(house, threadId);
		expect(now.entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
		const said = (entry: (typeof now.entries)[number]) => {
			const { id, by, at, composed } = entry;
			return { id, by, at, composed, body: wordsOf(entry) };
		};
		expect(now.entries.slice(7).map(said)).toEqual(held.entries.slice(5).map(said));
	});

	it("can be lost and given back once more from where it stands now", async () => {
		days = await openLostDays({ kept: 3, lost: 4, segment: 4 });
		const { house, threadId, held, say } = days;
		await say("bo", 1);
		const putBack = await house.backUp();
		await giveAll(house, await house.signedIn("alva"), threadId, 3, held);
		const now = await holdThread(house, threadId);
		await putBack(async () => undefined);
		expect(await giveAll(house, await house.signedIn("bo"), threadId, 4, now)).toMatchObject({ returned: 4 });
		expect((await holdThread(house, threadId)).states).toEqual(now.states);
	});

	it("does not make the thread look older than it is", async () => {
		days = await openLostDays({ kept: 1, lost: 2, segment: 4 });
		const { house, threadId, held, say } = days;
		await say("bo", 1);
		const thread = async () => (await house.ask("GET", `/api/threads/${threadId}`, await house.signedIn("bo"))).body;
		const { updatedAt } = await thread();
		await giveAll(house, await house.signedIn("alva"), threadId, 1, held);
		expect((await thread()).updatedAt).toBe(updatedAt);
	});
});

async function recordOf({ house, threadId }: LostDays): Promise<ThreadRecord | undefined> {
	const document = await memberDocument(house, (await house.signedIn("bo")).memberId);
	return document.getMap<ThreadRecord>("threads").get(threadId);
}
