import { beforeEach, expect, it } from "vitest";
import { openCore, recordOf, type TestCore } from "../../support/core.ts";
import { type Holding, holdThread, requestsAfter } from "../../support/given-back.ts";

let house: TestCore;
let messages: { id: string }[];
let held: Holding;

/** The server loses what came after its first message: three more, of which the second and the third are pinned. */
beforeEach(async () => {
	house = await openCore({ seed: 52, segmentMessages: 1_000 });
	messages = Array.from({ length: 4 }, (_, index) => house.message(`number ${index + 1}`));
	await house.core.gate.submit(messages, house.people.alva);
	const pin = (number: number, on: boolean) => {
		const { id, thread, composed } = house.message("");
		return { id, thread, composed, kind: "pin", of: messages[number - 1]?.id ?? "", on };
	};
	await house.core.gate.submit([pin(3, true), pin(2, true), pin(4, true), pin(4, false)], house.people.bo);
	held = await holdThread(house, house.threadId);
	await house.database.deleteFrom("entries").where("seq", ">", 1).execute();
	await house.database.updateTable("threads").set({ last_seq: 1 }).execute();
	await house.database.deleteFrom("pins").execute();
	house.restart();
	await house.refreshDirectory();
});

async function pinned(): Promise<string[]> {
	const bo = await house.openMember(house.people.bo.memberId);
	const numbers = new Map(messages.map(({ id }, index) => [id, `number ${index + 1}`]));
	return (recordOf(bo, house.threadId)?.pinned ?? []).map(({ id }) => numbers.get(id) ?? "?");
}
async function give(): Promise<void> {
	for (const body of requestsAfter(1, house.threadId, held, 200))
		await house.core.history.giveBack(house.threadId, body, house.people.cleo);
}

it("[I8] what was pinned in days the server lost is pinned again, in its order", async () => {
	expect(await pinned()).toEqual([]);
	await give();
	expect(await pinned()).toEqual(["number 2", "number 3"]);
	await give();
	expect((await pinned()).length).toBe(2);
});

it("[I4] and later than what was pinned meanwhile, where the log went on in another way", async () => {
	const { id, thread, composed } = house.message("");
	const pin = { id, thread, composed, kind: "pin", of: messages[0]?.id ?? "", on: true };
	await house.core.gate.submit([house.message("meanwhile"), pin], house.people.alva);
	await give();
	expect(await pinned()).toEqual(["number 2", "number 3", "number 1"]);
});
