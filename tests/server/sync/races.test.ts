import { setImmediate as turn } from "node:timers/promises";
import type { CompiledQuery } from "kysely";
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Doc, encodeStateAsUpdate } from "yjs";
import { createDocumentLoader } from "../../../server/sync/load-document.ts";
import { dropDocument } from "../../../server/sync/sync.ts";
import { threadDocumentName } from "../../../shared/document-names.ts";
import { entriesOf, openCore, type TestCore } from "../../support/core.ts";
import { type Door, openDoor } from "../../support/door.ts";
import { opcodes, openRawSync, type RawSync } from "../../support/raw-sync.ts";

let house: TestCore;
let door: Door;
let name: string;
const open: RawSync[] = [];
beforeEach(async () => {
	house = await openCore({ seed: 31, segmentMessages: 1_000 });
	door = await openDoor(house);
	name = threadDocumentName(house.threadId, 0);
});
afterEach(async () => {
	for (const sync of open.splice(0)) sync.close();
	await door.close();
});

async function comeIn(who: keyof TestCore["people"]): Promise<RawSync> {
	const sync = await openRawSync(door.url, "", {});
	open.push(sync);
	expect(await sync.open(name, house.people[who].deviceId)).toBe("ok");
	return sync;
}
const say = (body: string) => house.core.gate.submit([house.message(body)], house.people.alva);

/** The right goes with its commit; the door it was used through is not closed, as it may be a moment later. */
const takeAway = (who: keyof TestCore["people"]) =>
	house.core.writes.write(async (tx) => {
		await tx.deleteFrom("thread_members").where("member_id", "=", house.people[who].memberId).execute();
		return { value: undefined, show: () => undefined };
	});

const closing = (sync: RawSync) =>
	sync.until("the closing", () => {
		const frame = sync.frames.find(({ opcode }) => opcode === opcodes.close);
		return frame && decoding.readVarString(decoding.createDecoder(frame.payload));
	});
const hears = (sync: RawSync, words: string) =>
	sync.until(words, () => sync.frames.find(({ payload }) => Buffer.from(payload).includes(words)));

/** Nothing is written or loaded until it is let go. */
function holdTheQueue(): () => void {
	const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
	void house.core.writes.between(() => held);
	return letGo;
}
/** The first step of a device that has nothing. */
function askForAll(encoder: encoding.Encoder): void {
	encoding.writeVarUint(encoder, 0);
	encoding.writeVarUint8Array(encoder, Uint8Array.of(0));
}
async function severalTurns(): Promise<void> {
	for (let count = 0; count < 50; count += 1) await turn();
}

describe("rights that go while their documents are open", () => {
	it("[I5] a frame is answered by the right of its own moment, though nobody has closed the door yet", async () => {
		const bo = await comeIn("bo");
		expect(await bo.update(name, encodeStateAsUpdate(new Doc()), "update")).not.toBe("thread_not_found");
		await takeAway("bo");
		expect(await bo.update(name, encodeStateAsUpdate(new Doc()), "update")).toBe("thread_not_found");
	});

	it("[I5] whoever is out of a thread is shown out of its documents at once, and nobody else is", async () => {
		const [bo, cleo] = [await comeIn("bo"), await comeIn("cleo")];
		await expect.poll(() => door.sync.documents.get(name)?.getConnectionsCount()).toBe(2);
		door.doors.endThread(house.threadId, house.people.bo.memberId);
		expect(await closing(bo)).toBe("removed");
		await say("to those who stayed");
		await hears(cleo, "to those who stayed");
		expect(bo.frames.some(({ payload }) => Buffer.from(payload).includes("who stayed"))).toBe(false);
	});

	it("[I5] a right that was taken away while its document was loading is found when it has loaded", async () => {
		await say("for the family alone");
		const letGo = holdTheQueue();
		const removal = takeAway("bo");
		const bo = await comeIn("bo");
		await severalTurns();
		letGo();
		await removal;
		expect(await closing(bo)).toBe("thread_not_found");
		await say("and this too");
		expect(bo.frames.some(({ payload }) => Buffer.from(payload).includes("this too"))).toBe(false);
	});
});

describe("a document that is thrown away", () => {
	function throwAway(): Doc {
		const document = door.sync.documents.get(name);
		if (document === undefined) throw new Error("the document is not open");
		dropDocument(door.sync, name, document);
		return document;
	}

	it("[I7] a document that was thrown away does not take its successor along when it leaves memory", async () => {
		await comeIn("bo");
		const first = throwAway();
		const bo = await comeIn("bo");
		await expect.poll(() => door.sync.documents.has(name)).toBe(true);
		// Hocuspocus comes to this by itself when the connections of the first have ended.
		await door.sync.unloadDocument(first as never);
		const cleo = await comeIn("cleo");
		await say("to all of you");
		await Promise.all([hears(bo, "to all of you"), hears(cleo, "to all of you")]);
	});

	it("[I7] whoever comes in that very moment is sent back to come again", async () => {
		const { documents } = door.sync;
		const set = documents.set.bind(documents);
		documents.set = (...entered) => {
			documents.set = set;
			set(...entered);
			queueMicrotask(throwAway);
			return documents;
		};
		const bo = await comeIn("bo");
		expect(await closing(bo)).toBe("try_later");
	});
});

describe("a document that is being loaded", () => {
	it("[I2] a document holds what was committed while its rows were on their way", async () => {
		await say("before");
		const { promise: held, resolve: letRowsCome } = Promise.withResolvers<void>();
		// The rows are read, and take their time to arrive, as they would from a database in another place.
		const slow = new Proxy(house.database, {
			get(database, name) {
				if (name === "executeQuery") return (query: CompiledQuery) => database.executeQuery(query).finally(() => held);
				const value = Reflect.get(database, name, database);
				return typeof value === "function" ? value.bind(database) : value;
			},
		});
		const { writes, live } = house.core;
		const load = createDocumentLoader(slow, writes, live, () => undefined);
		const document = new Doc();
		const loaded = load(name, document);
		await severalTurns();
		// So many wait for no rest between two commits.
		const words = Array.from({ length: 16 }, (_, index) => `meanwhile ${index}`);
		const said = words.map(say);
		await severalTurns();
		letRowsCome();
		await Promise.all([loaded, ...said]);
		expect(entriesOf(document).map(({ body }) => body)).toEqual(["before", ...words]);
	});

	it("[I8] tells whoever opens it what it holds once, read from its rows or from a copy", async () => {
		await say("words that were there");
		for (const from of ["its rows", "a copy"]) {
			const bo = await comeIn("bo");
			bo.send(name, opcodes.sync, askForAll);
			await hears(bo, "words that were there");
			await severalTurns();
			const told = bo.frames.filter(({ payload }) => Buffer.from(payload).includes("words that were there"));
			expect(told, from).toHaveLength(1);
			// What comes now is stored when he leaves.
			await say("more");
			bo.close();
			await expect.poll(() => door.sync.documents.has(name)).toBe(false);
			expect(await house.database.selectFrom("snapshots").select("upto").execute()).not.toEqual([]);
		}
	});
});
