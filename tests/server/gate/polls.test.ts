import { beforeEach, describe, expect, it } from "vitest";
import { Doc } from "yjs";
import type { Entry } from "../../../shared/entry.ts";
import { openCore, readThread, type TestCore } from "../../support/core.ts";

let house: TestCore;
let one: string;
let several: string;

beforeEach(async () => {
	house = await openCore({ seed: 40, segmentMessages: 3 });
	one = await ask(false);
	several = await ask(true);
	await house.core.gate.submit([house.message("three"), house.message("four")], house.people.alva);
	house.pass(60_000);
});

async function ask(isSeveral: boolean): Promise<string> {
	const asked = { ...house.message("Which?"), poll: { options: ["a", "b", "c"], several: isSeveral } };
	expect(await told("alva", asked)).toBe("accepted");
	return asked.id;
}
function vote(of: string, choices: unknown) {
	const { id, thread, composed } = house.message("");
	return { id, thread, composed, kind: "vote", of, choices };
}
async function told(who: keyof TestCore["people"], what: object): Promise<string> {
	const [verdict] = await house.core.gate.submit([what], house.people[who]);
	return verdict?.kind === "refused" ? verdict.code : (verdict?.kind ?? "");
}
async function segment(number: number): Promise<Entry[]> {
	const document = new Doc();
	await readThread(house.database, document, house.threadId, number);
	return document.getArray<Entry>("messages").toArray();
}

describe("polls and votes at the gate", () => {
	it("[I4] [I8] a vote stands with its poll, also in a segment that was sealed, and says nothing else", async () => {
		expect(await told("bo", vote(one, [2]))).toBe("accepted");
		const [asked, , , last] = await segment(0);
		expect(asked).toMatchObject({
			kind: "message",
			body: "Which?",
			poll: { options: ["a", "b", "c"], several: false },
		});
		expect(last).toMatchObject({ seq: 5, kind: "vote", of: one, choices: [2], by: house.people.bo.memberId });
		expect(await told("bo", { ...vote(one, [2]), by: house.people.alva.memberId })).toBe("bad_entry");
	});

	it("[I6] one that does not fit is refused: no poll, no such answer, more than one where one is asked for", async () => {
		const { id: words } = (await segment(0))[2] ?? { id: "" };
		for (const [of, choices] of [
			[words, []],
			[words, [0]],
			[one, [3]],
			[one, [0, 1]],
			[several, [0, 3]],
		] as const)
			expect([choices, await told("bo", vote(of, choices))]).toEqual([choices, "bad_vote"]);
		for (const choices of [[1, 0], [0, 0], [-1], [1.5], [12], "0", null])
			expect([choices, await told("bo", vote(several, choices))]).toEqual([choices, "bad_entry"]);
		expect(await told("bo", vote(house.makeId(), [0]))).toBe("unknown_message");
		for (const choices of [[0], [], [1]]) expect(await told("bo", vote(one, choices))).toBe("accepted");
		expect(await told("bo", vote(several, [0, 1, 2]))).toBe("accepted");
	});

	it("[I3] is taken once, and in the same commit as its poll", async () => {
		const asked = { ...house.message("And now?"), poll: { options: ["yes", "no"], several: false } };
		const given = vote(asked.id, [1]);
		const verdicts = await house.core.gate.submit([asked, given, given], house.people.bo);
		expect(verdicts.map(({ kind }) => kind)).toEqual(["accepted", "accepted", "accepted"]);
		expect((await segment(1)).filter(({ kind }) => kind === "vote")).toHaveLength(1);
	});

	it("what was asked stays as it was asked, before the first vote and after it", async () => {
		const { id, thread, composed } = house.message("");
		const edit = { id, thread, composed, kind: "edit", of: one, body: "Which one of these?" };
		expect(await told("bo", { ...edit, id: house.makeId() })).toBe("not_author");
		expect(await told("alva", edit)).toBe("not_editable");
	});

	it("[I6] a poll that is none is refused, and its author told", async () => {
		for (const poll of [{ options: ["a"], several: false }, { options: ["a", "a "], several: false }, {}, null])
			expect(await told("alva", { ...house.message("Which?"), poll })).toBe("bad_entry");
		const poll = { options: ["a", "b"], several: false };
		expect(await told("alva", { ...house.message(" "), poll })).toBe("empty_message");
	});
});
