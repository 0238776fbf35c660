import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { Doc, encodeStateAsUpdate } from "yjs";
import { entriesOf, openCore, readThread, type TestCore } from "../../support/core.ts";
import { type Holding, holdThread, requestsAfter } from "../../support/given-back.ts";

/** Eleven entries; everything after `kept` is lost, and a new process goes on. */
async function loseAfter(kept: number, options: { seed: number; segmentMessages: number }) {
	const house = await openCore(options);
	for (let number = 1; number <= 11; number += 1) {
		await house.core.gate.submit([house.message(`${number}`)], house.people.bo);
	}
	const held = await holdThread(house, house.threadId);
	await house.database.deleteFrom("entries").where("seq", ">", kept).execute();
	const open_segment = Math.floor((kept - 1) / options.segmentMessages);
	await house.database.updateTable("threads").set({ last_seq: kept, open_segment }).execute();
	house.restart();
	return { house, held };
}

/** Gives one entry back; the answer, and whether Yjs holds everything the rows say. */
async function giveOne(house: TestCore, held: Holding, seq: number) {
	const [body] = requestsAfter(seq - 1, house.threadId, held, 1);
	if (body === undefined) throw new Error("there is no such entry");
	const { returned, moved } = await house.core.history.giveBack(house.threadId, body, house.people.alva);
	return { returned, moved, isWhole: await isWhole(house) };
}

async function isWhole({ database, threadId }: TestCore): Promise<boolean> {
	const rows = await database.selectFrom("entries").select("segment").execute();
	let shown = 0;
	for (const segment of new Set(rows.map((row) => row.segment))) {
		const document = new Doc();
		await readThread(database, document, threadId, segment);
		if (document.store.pendingStructs !== null) return false;
		shown += document.getArray("messages").length;
	}
	return shown === rows.length;
}

describe("[I4] [I8] an entry comes back to its own place only", () => {
	it("where the log stands as it stood then", async () => {
		const { house, held } = await loseAfter(8, { seed: 31, segmentMessages: 4 });
		for (const seq of [9, 10, 11]) {
			expect(await giveOne(house, held, seq)).toEqual({ returned: 1, moved: 0, isWhole: true });
		}
		expect((await holdThread(house, house.threadId)).states).toEqual(held.states);
	});

	it("behind the same history, not behind another one that is as long", async () => {
		const { house, held } = await loseAfter(7, { seed: 32, segmentMessages: 4 });
		await house.core.gate.submit([house.message("something else")], house.people.bo);
		expect(await giveOne(house, held, 9)).toEqual({ returned: 0, moved: 1, isWhole: true });
	});

	it("not out of its order", async () => {
		const { house, held } = await loseAfter(7, { seed: 33, segmentMessages: 4 });
		expect(await giveOne(house, held, 9)).toEqual({ returned: 0, moved: 1, isWhole: true });
	});

	it("not into another segment, should segments have another size by now", async () => {
		const options = { seed: 34, segmentMessages: 4 };
		const { house, held } = await loseAfter(8, options);
		options.segmentMessages = 1_000;
		house.restart();
		expect(await giveOne(house, held, 9)).toEqual({ returned: 0, moved: 1, isWhole: true });
		expect((await holdThread(house, house.threadId)).states).toHaveLength(2);
	});

	it.each([
		["under another writer", { writer: 77 }],
		["under another clock", { clock: 20 }],
	])("not where Yjs would wait for what is missing: the one before it lies %s", async (_where, change) => {
		const { house, held } = await loseAfter(10, { seed: 35, segmentMessages: 4 });
		await house.database.updateTable("entries").set(change).where("seq", "=", 10).execute();
		house.restart();
		const [body] = requestsAfter(10, house.threadId, held, 1);
		if (body === undefined) throw new Error("there is no such entry");
		const told = await house.core.history.giveBack(house.threadId, body, house.people.alva);
		expect(told).toMatchObject({ returned: 0, moved: 1 });
	});

	it("[L1] and what is appended behind it has update bytes as Yjs would make them", async () => {
		const { house, held } = await loseAfter(9, { seed: 36, segmentMessages: 4 });
		const live = await house.openThread(2);
		await giveOne(house, held, 10);
		await house.core.gate.submit([house.message("new")], house.people.bo);
		const again = new Doc();
		await readThread(house.database, again, house.threadId, 2);
		expect(encodeStateAsUpdate(again)).toEqual(encodeStateAsUpdate(live));
	});
});

describe("[I2] a disk that fails in the middle", () => {
	it("leaves nothing half, and what is said afterwards stands in order", async () => {
		const { house, held } = await loseAfter(6, { seed: 37, segmentMessages: 100 });
		const [body] = requestsAfter(6, house.threadId, held, 200);
		if (body === undefined) throw new Error("nothing was lost");
		const live = await house.openThread(0);
		const fail = sql`create trigger full before insert on entries when new.seq = 9 begin select raise(fail, 'disk full'); end`;
		await fail.execute(house.database);
		const give = () => house.core.history.giveBack(house.threadId, body, house.people.alva);
		await expect(give()).rejects.toThrow("disk full");
		expect(entriesOf(live)).toHaveLength(6);
		await sql`drop trigger full`.execute(house.database);
		expect(await give()).toMatchObject({ returned: 5, moved: 0 });
		await house.core.gate.submit([house.message("12")], house.people.bo);
		expect(entriesOf(live).map(({ body }) => body)).toEqual(Array.from({ length: 12 }, (_, n) => `${n + 1}`));
		const again = new Doc();
		await readThread(house.database, again, house.threadId, 0);
		expect(encodeStateAsUpdate(again)).toEqual(encodeStateAsUpdate(live));
	});
});
