import { afterEach, describe, expect, it } from "vitest";
import { giveAll, type Holding, holdThread } from "../../support/given-back.ts";
import { openTalk, readRows } from "./lost-days.ts";

let house: Awaited<ReturnType<typeof openTalk>>["house"];
afterEach(() => house.close());

/** In the order in which it was written: what was said of old messages lies between what was said since. */
const inOrder = (held: Holding): Holding => ({
	...held,
	entries: held.entries.toSorted((one, other) => one.seq - other.seq),
});

async function openDays() {
	const talk = await openTalk(3);
	house = talk.house;
	const { threadId, say } = talk;
	const bo = await house.signedIn("bo");
	const path = `/api/threads/${threadId}/messages`;
	await say("alva", 4);
	const { messages } = (await house.ask("GET", path, { token: bo.token })).body as { messages: { id: string }[] };
	async function react(number: number): Promise<void> {
		const reaction = `${path}/${messages[number - 1]?.id ?? ""}/reactions/${encodeURIComponent("👍")}`;
		expect((await house.ask("PUT", reaction, { token: bo.token })).status).toBe(204);
	}
	await react(1);
	const putBack = await house.backUp();
	for (const number of [1, 2, 4, 3]) {
		await react(number);
		await say("alva", 2);
	}
	const held = await holdThread(house, threadId);
	const rows = await readRows(house);
	await putBack(async () => undefined);
	return { ...talk, bo, held, rows };
}

describe("what was said of messages, and was lost", () => {
	it("[I4] [I8] comes back to its own place, between what was said since, byte for byte", async () => {
		const { threadId, bo, held, rows } = await openDays();
		expect(await readRows(house)).toEqual(rows.slice(0, 5));
		const told = await giveAll(house, bo, threadId, 5, inOrder(held));
		expect(told).toEqual({ returned: 12, moved: 0, known: 0, stale: false });
		expect(await readRows(house)).toEqual(rows);
		expect((await holdThread(house, threadId)).states).toEqual(held.states);
	});

	it("[I3] [I4] comes to the end of its message's segment where the log went on in another way", async () => {
		const { threadId, bo, held, say } = await openDays();
		await say("alva", 1);
		const told = await giveAll(house, bo, threadId, 5, inOrder(held));
		expect(told).toEqual({ returned: 0, moved: 12, known: 0, stale: true });
		const rows = await readRows(house);
		expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 18 }, (_, index) => index + 1));
		const entries = (await holdThread(house, threadId)).entries;
		const segments = new Map(entries.map(({ id, segment }) => [id, segment]));
		for (const entry of entries) if (entry.kind === "react") expect(entry.segment).toBe(segments.get(entry.of));
	});
});
