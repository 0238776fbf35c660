import { hash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { Doc } from "yjs";
import type { Entry } from "../../../shared/entry.ts";
import { beginningOf, findBreak } from "../../../shared/history.ts";
import { openCore, readThread, type TestCore } from "../../support/core.ts";
import { counted } from "../../support/counted.ts";
import { type Holding, holdThread, requestsAfter } from "../../support/given-back.ts";

const seeds = process.env.PROVE ? 2_000 : 40;
const segmentMessages = 4;
const sha256 = (text: string) => hash("sha256", text, "base64url");

async function say(house: TestCore, count: number): Promise<void> {
	for (let number = 0; number < count; number += 1) {
		house.pass(10_000);
		const who = house.random.pick([house.people.alva, house.people.bo]);
		await house.core.gate.submit([house.message(`${house.random.between(0, 1_000_000)}`)], who);
	}
}

/** The server comes back to a day on which it held so many entries. */
async function putBack(house: TestCore, kept: number): Promise<void> {
	await house.database.deleteFrom("entries").where("seq", ">", kept).execute();
	const open_segment = Math.max(0, Math.floor((kept - 1) / segmentMessages));
	await house.database.updateTable("threads").set({ last_seq: kept, open_segment }).execute();
	house.restart();
}

/** Devices hold more or less of each of several pasts, and give it back in pieces, mixed, twice, and between new words. */
async function live(seed: number): Promise<{ house: TestCore; ids: Set<string> }> {
	const house = await openCore({ seed, segmentMessages });
	const { random, threadId } = house;
	const holdings: Holding[] = [];
	const ids = new Set<string>();
	await say(house, random.between(1, 9));
	for (let day = 0; day < random.between(1, 3); day += 1) {
		const kept = (await holdThread(house, threadId)).entries.length;
		await say(house, random.between(1, 12));
		const held = await holdThread(house, threadId);
		holdings.push(held);
		for (const { id } of held.entries) ids.add(id);
		await putBack(house, kept);
		await say(house, random.between(0, 1) * random.between(1, 6));
		await giveSome(house, holdings);
	}
	for (const held of holdings) for (const body of requestsAfter(0, threadId, held, 200)) await give(house, body);
	for (const { id } of (await holdThread(house, threadId)).entries) ids.add(id);
	return { house, ids };
}

const give = (house: TestCore, body: ReturnType<typeof requestsAfter>[number]) =>
	house.core.history.giveBack(house.threadId, body, house.people.cleo);

async function giveSome(house: TestCore, holdings: readonly Holding[]): Promise<void> {
	for (let time = 0; time < house.random.between(0, 8); time += 1) {
		const held = oneOf(house, holdings);
		const from = house.random.between(0, held.entries.length - 1);
		await give(house, oneOf(house, requestsAfter(from, house.threadId, held, house.random.between(1, 5))));
		if (house.random.between(0, 3) === 0) await say(house, 1);
	}
}

function oneOf<T>({ random }: TestCore, all: readonly T[]): T {
	const [first, ...others] = all;
	if (first === undefined) throw new Error("there is nothing to choose from");
	return random.pick([first, ...others]);
}

describe("however the past is given back", () => {
	it(`[I3] [I4] [I8] everything is there once, in one order, as Yjs would have it (${seeds} seeds)`, async () => {
		let given = 0;
		for (let seed = 1; seed <= seeds; seed += 1) {
			const { house, ids } = await live(seed);
			const { database, threadId } = house;
			const rows = await database.selectFrom("entries").selectAll().orderBy("seq").execute();
			const entries = rows.map((row) => JSON.parse(row.entry) as Entry);
			expect([seed, new Set(rows.map(({ id }) => id))]).toEqual([seed, ids]);
			expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
			expect([seed, findBreak(beginningOf(threadId), entries, sha256)]).toEqual([seed, null]);
			for (const { segment, writer, clock, hash, entry } of rows) {
				const { before, seal } = JSON.parse(entry) as Entry;
				const where = { threadId, segment, place: { writer, clock }, isApart: before !== undefined };
				expect(seal).toBe(house.core.seals.entry(where, hash));
			}
			await expectWholeDocuments(house, rows.length);
			expect(house.broken).toEqual([]);
			given += rows.filter((row) => row.by_device === house.people.cleo.deviceId).length;
		}
		counted(`${seeds} pasts given back in pieces, ${given} entries in all`);
	});
});

/** Every entry is shown, and Yjs waits for nothing that is missing. */
async function expectWholeDocuments({ database, threadId }: TestCore, count: number): Promise<void> {
	let shown = 0;
	for (let segment = 0; segment * segmentMessages < count; segment += 1) {
		const document = new Doc();
		await readThread(database, document, threadId, segment);
		expect(document.store.pendingStructs).toBeNull();
		shown += document.getArray("messages").length;
	}
	expect(shown).toBe(count);
}
