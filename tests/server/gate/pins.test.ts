import { beforeEach, describe, expect, it } from "vitest";
import { dmThreadId } from "../../../shared/dm-thread-id.ts";
import { firstMorning, openCore, recordOf, type TestCore } from "../../support/core.ts";

let house: TestCore;
/** Messages of Alva's, the first two of which stand in a sealed segment. */
let messages: { id: string }[];

beforeEach(async () => {
	house = await openCore({ seed: 41, segmentMessages: 3 });
	messages = Array.from({ length: 5 }, (_, index) => house.message(`number ${index + 1}`));
	await house.core.gate.submit(messages, house.people.alva);
	house.pass(60_000);
});

const idOf = (number: number) => messages[number - 1]?.id ?? "";
const pin = (number: number, on: boolean) => ({
	...{ id: house.makeId(), thread: house.threadId, composed: new Date(firstMorning).toISOString() },
	...{ kind: "pin", of: idOf(number), on },
});
async function told(who: keyof TestCore["people"], what: object): Promise<string> {
	const [verdict] = await house.core.gate.submit([what], house.people[who]);
	return verdict?.kind === "refused" ? verdict.code : (verdict?.kind ?? "");
}
/** The numbers of what is pinned, as the documents of two say it. */
async function pinned(): Promise<number[]> {
	const of = async (who: "alva" | "bo") =>
		recordOf(await house.openMember(house.people[who].memberId), house.threadId)?.pinned ?? [];
	expect(await of("alva")).toEqual(await of("bo"));
	const numbers = new Map(messages.map(({ id }, index) => [id, index + 1]));
	// Three in a segment.
	for (const { id, segment } of await of("bo")) expect(segment).toBe(Math.floor(((numbers.get(id) ?? 0) - 1) / 3));
	return (await of("bo")).map(({ id }) => numbers.get(id) ?? 0);
}

describe("what is pinned in a thread", () => {
	it("[I4] is told to everybody in it, what was pinned last first, also of an old segment and after a restart", async () => {
		for (const number of [4, 1, 5]) expect(await told("bo", pin(number, true))).toBe("accepted");
		expect(await pinned()).toEqual([5, 1, 4]);
		await told("alva", pin(4, true));
		expect(await pinned()).toEqual([4, 5, 1]);
		house.restart();
		await house.refreshDirectory();
		expect(await pinned()).toEqual([4, 5, 1]);
	});

	it("is taken down by anybody, and the last word holds", async () => {
		await told("bo", pin(2, true));
		await told("cleo", pin(2, false));
		await told("cleo", pin(3, false));
		expect(await pinned()).toEqual([]);
		await Promise.all([told("alva", pin(2, true)), told("bo", pin(2, false)), told("cleo", pin(2, true))]);
		expect(await pinned()).toEqual([2]);
	});

	it("is named in the record as far as fifty, whatever there is", async () => {
		// A second between two of them, or the rate would hold them back.
		const many = Array.from({ length: 55 }, (_, index) => {
			house.pass(1_000);
			return house.message(`more ${index}`);
		});
		await house.core.gate.submit(many, house.people.alva);
		const pins = many.map(({ id, composed }) => ({ ...pin(1, true), composed, of: id }));
		await house.core.gate.submit(pins, house.people.bo);
		const bo = await house.openMember(house.people.bo.memberId);
		const named = recordOf(bo, house.threadId)?.pinned.map(({ id }) => id);
		expect(named).toEqual(
			many
				.slice(-50)
				.map(({ id }) => id)
				.toReversed(),
		);
	});

	it("[I9] is pinned no more when it is deleted, and cannot be pinned then", async () => {
		await house.core.gate.submit([pin(2, true), pin(3, true)], house.people.bo);
		const { id, thread, composed, of } = pin(2, true);
		expect(await told("alva", { id, thread, composed, kind: "delete", of })).toBe("accepted");
		expect(await pinned()).toEqual([3]);
		expect(await told("bo", pin(2, true))).toBe("done");
		expect(await pinned()).toEqual([3]);
	});

	it("[I5] is for those alone who are in it", async () => {
		const bosNotes = { ...pin(1, true), thread: dmThreadId(house.people.bo.memberId, house.people.bo.memberId) };
		expect(await told("alva", bosNotes)).toBe("thread_not_found");
		expect(await pinned()).toEqual([]);
	});

	it("[I6] is no message of elsewhere, and nothing but a message", async () => {
		expect(await told("bo", { ...pin(1, true), of: house.makeId() })).toBe("unknown_message");
		const said = pin(1, true);
		await told("bo", said);
		expect(await told("bo", { ...pin(1, true), of: said.id })).toBe("unknown_message");
		expect(await told("bo", { ...pin(1, true), words: "mine" })).toBe("bad_entry");
		expect(await pinned()).toEqual([1]);
	});
});
