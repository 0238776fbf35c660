import { afterEach, describe, expect, it } from "vitest";
import type { GivenEntry } from "../../../shared/api/history.ts";
import { give, giveAll, type Holding, holdThread, requestsAfter } from "../../support/given-back.ts";
import { openTalk, readRows } from "./lost-days.ts";

let house: Awaited<ReturnType<typeof openTalk>>["house"];
afterEach(() => house.close());

/** Alva says four things, the server is saved, two of them are deleted and more is said, and the server is put back. */
async function openDays(segment: number) {
	const talk = await openTalk(segment);
	house = talk.house;
	const { threadId, say } = talk;
	const alva = await house.signedIn("alva");
	const bo = await house.signedIn("bo");
	const path = `/api/threads/${threadId}/messages`;
	await say("alva", 4);
	const { messages } = (await house.ask("GET", path, { token: bo.token })).body as { messages: { id: string }[] };
	const at = (number: number) => `${path}/${messages[number - 1]?.id ?? ""}`;
	const saved = await house.backUp();
	const alive = await holdThread(house, threadId);
	const edited = await house.ask("PATCH", at(2), { token: alva.token, body: { body: "number 2, in other words" } });
	expect(edited.status).toBe(200);
	expect((await house.ask("DELETE", at(2), { token: alva.token })).status).toBe(204);
	await say("alva", 2);
	expect((await house.ask("DELETE", at(4), { token: alva.token })).status).toBe(204);
	const held = inOrder(await holdThread(house, threadId));
	const rows = await readRows(house);
	await saved(async () => undefined);
	return { ...talk, bo, alive, held, rows };
}

const inOrder = (held: Holding): Holding => ({
	...held,
	entries: held.entries.toSorted((one, other) => one.seq - other.seq),
});

async function words(): Promise<string> {
	return (await readRows(house)).map(({ entry, update }) => entry + Buffer.from(update).toString()).join("\n");
}

describe("what was deleted, on a server that was put back", () => {
	it("[I8] [I9] is deleted again, byte for byte as it was", async () => {
		const { threadId, bo, held, rows } = await openDays(100);
		expect(await words()).toContain("number 2");
		expect(await giveAll(house, bo, threadId, 4, held)).toEqual({ returned: 5, moved: 0, known: 0, stale: false });
		expect(await readRows(house)).toEqual(rows);
		expect((await holdThread(house, threadId)).states).toEqual(held.states);
	});

	it("[I8] [I9] is so across segments too", async () => {
		const { threadId, bo, held, rows } = await openDays(2);
		expect(await giveAll(house, bo, threadId, 4, held)).toMatchObject({ returned: 5, moved: 0 });
		expect(await readRows(house)).toEqual(rows);
	});

	it("[I9] stays deleted where the log went on in another way", async () => {
		const { threadId, bo, held, say } = await openDays(100);
		await say("alva", 1);
		expect(await giveAll(house, bo, threadId, 4, held)).toMatchObject({ returned: 0, stale: true });
		expect(await words()).not.toContain("number 2");
		expect(await words()).not.toContain("number 4");
		const entries = (await holdThread(house, threadId)).entries;
		expect(entries.filter(({ kind }) => kind === "deleted").map(({ seq }) => seq)).toEqual([2, 4]);
		expect(await words()).toContain("number 6");
		// The same once more: a deletion that was moved is still that deletion.
		expect(await giveAll(house, bo, threadId, 4, held)).toMatchObject({ returned: 0, moved: 0 });
	});

	it("[I9] does not come back with a device that never heard of it, whoever gives first", async () => {
		const { threadId, bo, alive, held } = await openDays(100);
		await giveAll(house, bo, threadId, 4, held);
		expect(await giveAll(house, bo, threadId, 0, alive)).toEqual({ returned: 0, moved: 0, known: 4, stale: false });
		expect(await words()).not.toContain("number 2");
	});

	it("[I6] [I9] nothing of what a deletion says can be made up", async () => {
		const { threadId, bo, held } = await openDays(100);
		const body = requestsAfter(4, threadId, held, 200)[0];
		if (body === undefined) throw new Error("there is something to give back");
		const spoil = async (change: (entry: GivenEntry) => GivenEntry) =>
			(await give(house, bo, threadId, { ...body, entries: body.entries.map(change) })).body.error;
		const other = held.entries[0]?.id ?? "";
		expect(await spoil((one) => (one.kind === "delete" ? { ...one, of: other } : one))).toBe("bad_history");
		expect(await spoil((one) => (one.kind === "delete" ? { ...one, gone: [] } : one))).toBe("bad_history");
		expect(await spoil((one) => (one.kind === "deleted" ? { ...one, content: "x" } : one))).toBe("bad_history");
		expect(await words()).toContain("number 2");
	});
});
