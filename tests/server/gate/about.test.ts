import { beforeEach, describe, expect, it } from "vitest";
import { Doc } from "yjs";
import { aboutMessages } from "../../../server/queries/about-messages.ts";
import type { Entry } from "../../../shared/entry.ts";
import { firstMorning, openCore, readThread, recordOf, type TestCore } from "../../support/core.ts";

let house: TestCore;
/** Messages of Alva's, the first two of which stand in a sealed segment. */
let messages: { id: string }[];

beforeEach(async () => {
	house = await openCore({ seed: 30, segmentMessages: 3 });
	messages = Array.from({ length: 7 }, (_, index) => house.message(`number ${index + 1}`));
	await house.core.gate.submit(messages, house.people.alva);
	house.pass(60_000);
});

const said = () => ({ id: house.makeId(), thread: house.threadId, composed: new Date(firstMorning).toISOString() });
const idOf = (number: number) => messages[number - 1]?.id ?? "";
const react = (number: number, emoji: string, on: boolean) => ({
	...said(),
	kind: "react",
	of: idOf(number),
	emoji,
	on,
});
const edit = (number: number, body: string) => ({ ...said(), kind: "edit", of: idOf(number), body });

async function told(who: keyof TestCore["people"], what: object): Promise<string> {
	const [verdict] = await house.core.gate.submit([what], house.people[who]);
	return verdict?.kind === "refused" ? verdict.code : (verdict?.kind ?? "");
}
async function segment(number: number): Promise<Entry[]> {
	const document = new Doc();
	await readThread(house.database, document, house.threadId, number);
	return document.getArray<Entry>("messages").toArray();
}
const seqs = async (number: number) => (await segment(number)).map(({ seq }) => seq);

describe("what is said of a message", () => {
	it("[I4] [I8] stands with it in its segment, under the next number of the thread", async () => {
		expect(await told("bo", react(1, "👍", true))).toBe("accepted");
		expect(await told("alva", edit(5, "five"))).toBe("accepted");
		await house.core.gate.submit([house.message("eight behind them")], house.people.bo);
		expect(await told("bo", react(1, "👍", false))).toBe("accepted");
		expect([await seqs(0), await seqs(1), await seqs(2)]).toEqual([
			[1, 2, 3, 8, 11],
			[4, 5, 6, 9],
			[7, 10],
		]);
		const bo = await house.openMember(house.people.bo.memberId);
		expect(recordOf(bo, house.threadId)).toMatchObject({ open: 2, sealed: [11, 9] });
	});

	it("[I4] says what stands before it where that is in another segment, so that each segment can be checked alone", async () => {
		await told("bo", react(1, "👍", true));
		await told("bo", react(2, "👍", true));
		await told("bo", react(7, "👍", true));
		const all = (await Promise.all([0, 1, 2].map(segment))).flat().toSorted((one, other) => one.seq - other.seq);
		const apart = all.filter(({ before }) => before !== undefined).map(({ seq, before }) => [seq, before]);
		expect(apart).toEqual([4, 7, 8, 10].map((seq) => [seq, all[seq - 2]?.hash]));
	});

	it("[I8] goes on behind itself after a restart, under new Yjs ids", async () => {
		await told("bo", react(1, "👍", true));
		house.restart();
		expect(await told("bo", react(1, "❤️", true))).toBe("accepted");
		expect(await told("bo", react(7, "❤️", true))).toBe("accepted");
		expect([await seqs(0), await seqs(2)]).toEqual([
			[1, 2, 3, 8, 9],
			[7, 10],
		]);
	});

	it("[I3] is taken once, and in the same commit as the message it speaks of", async () => {
		const message = house.message("and eight");
		const what = { ...said(), kind: "react", of: message.id, emoji: "👍", on: true };
		const verdicts = await house.core.gate.submit([message, what, what], house.people.alva);
		expect(verdicts.map(({ kind }) => kind)).toEqual(["accepted", "accepted", "accepted"]);
		expect(await seqs(2)).toEqual([7, 8, 9]);
	});

	it("[I5] is told in its own thread alone", async () => {
		await told("bo", react(1, "👍", true));
		expect((await aboutMessages(house.database, house.threadId, [idOf(1)])).size).toBe(1);
		// After a restore another thread may hold other words under the id a message of this one has on a device.
		expect((await aboutMessages(house.database, house.makeId(), [idOf(1)])).size).toBe(0);
	});

	it("[I5] [I6] is refused of what is no message here, of another's words, and when it is not in its form", async () => {
		expect(await told("bo", { ...react(1, "👍", true), of: house.makeId() })).toBe("unknown_message");
		const about = react(1, "👍", true);
		await told("bo", about);
		expect(await told("bo", { ...react(1, "👍", true), of: about.id })).toBe("unknown_message");
		expect(await told("bo", edit(1, "not mine"))).toBe("not_author");
		expect(await told("alva", edit(1, " "))).toBe("empty_message");
		expect(await told("alva", edit(1, "x".repeat(16 * 1024 + 1)))).toBe("body_too_long");
		for (const emoji of ["", "7", "ok", "<b>", "👍".repeat(30), "👍 ", "#"])
			expect([emoji, await told("bo", react(1, emoji, true))]).toEqual([emoji, "bad_entry"]);
		for (const emoji of ["👍", "👍🏽", "❤️", "🏳️‍🌈", "👩‍👩‍👧‍👦", "🇸🇪", "7️⃣"])
			expect([emoji, await told("bo", react(2, emoji, true))]).toEqual([emoji, "accepted"]);
	});
});
