import { afterEach, expect, it } from "vitest";
import { giveAll, holdThread } from "../../support/given-back.ts";
import { openTalk, readRows } from "./lost-days.ts";

let house: Awaited<ReturnType<typeof openTalk>>["house"];
afterEach(() => house.close());

it("[I4] [I8] a poll and the votes in it, which the server has lost, come back to their own place, byte for byte", async () => {
	const talk = await openTalk(2);
	house = talk.house;
	const { threadId, say } = talk;
	const bo = await house.signedIn("bo");
	const path = `/api/threads/${threadId}/messages`;
	await say("alva", 1);
	const putBack = await house.backUp();
	const poll = { options: ["Pizza", "Soup"], several: true };
	const asked = await house.ask("POST", path, { token: bo.token, body: { body: "What do we cook?", poll } });
	const { id } = asked.body.message as { id: string };
	for (const choices of [[0, 1], [], [1]]) {
		await say("alva", 2);
		const told = await house.ask("PUT", `${path}/${id}/vote`, { token: bo.token, body: { choices } });
		expect(told.status).toBe(204);
	}
	const held = await holdThread(house, threadId);
	const rows = await readRows(house);
	await putBack(async () => undefined);
	const entries = held.entries.toSorted((one, other) => one.seq - other.seq);
	const told = await giveAll(house, bo, threadId, 1, { ...held, entries });
	expect(told).toEqual({ returned: 10, moved: 0, known: 0, stale: false });
	expect(await readRows(house)).toEqual(rows);
	const { messages } = (await house.ask("GET", path, { token: bo.token })).body as { messages: { poll?: object }[] };
	expect(messages[1]?.poll).toEqual({
		options: [
			{ text: "Pizza", userIds: [] },
			{ text: "Soup", userIds: [bo.memberId] },
		],
		several: true,
	});
});
