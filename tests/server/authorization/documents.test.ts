import { MessageType } from "@hocuspocus/server";
import * as encoding from "lib0/encoding";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { type Frame, openRawSync, type RawSync } from "../../support/raw-sync.ts";
import { documentCells, documents, expectedAt } from "./documents.ts";
import { canary, type House, insiders, openHouse } from "./roles.ts";

let house: House;
beforeAll(async () => {
	house = await openHouse();
});
afterAll(() => house.close());

const connect = () => openRawSync(house.url, "", {});
const textOf = (frames: readonly Frame[]) =>
	frames.map((frame) => Buffer.from(frame.payload).toString("latin1")).join();

describe("who may open which document", () => {
	it.each(documentCells)("[I5] $role: $kind", async ({ role, kind }) => {
		const sync = await connect();
		const name = documents[kind](house, role);
		const expected = expectedAt({ role, kind });
		expect(await sync.open(name, house.people[role].token)).toBe(expected);
		if (expected !== "ok") {
			// Refused or not, the frames after it are tried: nothing may be answered with the family's words.
			ask(sync, name);
			await sync.open(name, house.people[role].token);
			expect(textOf(sync.frames)).not.toContain(canary);
		}
		sync.close();
	});
});

function ask(sync: RawSync, name: string): void {
	sync.send(name, MessageType.Sync, (encoder) => {
		encoding.writeVarUint(encoder, 0);
		encoding.writeVarUint8Array(encoder, Uint8Array.of(0));
	});
}

/** What a member's frame of each type does to a document it may open: to the document, and to the connection. */
type Effect = "answered" | "taken" | "read only" | "ignored" | "closed";
const frames: Record<string, { write: (encoder: encoding.Encoder) => void; thread: Effect; outbox: Effect }> = {
	Sync: { write: (encoder) => writeUpdate(encoder), thread: "read only", outbox: "taken" },
	Awareness: {
		write: (encoder) => encoding.writeVarUint8Array(encoder, presence()),
		thread: "answered",
		outbox: "ignored",
	},
	Auth: { write: (encoder) => encoding.writeVarUint(encoder, 2), thread: "ignored", outbox: "ignored" },
	QueryAwareness: { write: () => undefined, thread: "ignored", outbox: "ignored" },
	SyncReply: { write: (encoder) => writeUpdate(encoder), thread: "read only", outbox: "taken" },
	Stateless: { write: (encoder) => encoding.writeVarString(encoder, "{}"), thread: "ignored", outbox: "ignored" },
	BroadcastStateless: {
		write: (encoder) => encoding.writeVarString(encoder, "{}"),
		thread: "closed",
		outbox: "ignored",
	},
	CLOSE: { write: (encoder) => encoding.writeVarString(encoder, "bye"), thread: "closed", outbox: "closed" },
	SyncStatus: { write: (encoder) => encoding.writeVarUint(encoder, 1), thread: "ignored", outbox: "ignored" },
	Ping: { write: () => undefined, thread: "ignored", outbox: "ignored" },
	Pong: { write: () => undefined, thread: "ignored", outbox: "ignored" },
};

function writeUpdate(encoder: encoding.Encoder): void {
	const page = new Y.Doc();
	page.getArray("entries").push([{ id: "of no known kind" }]);
	encoding.writeVarUint(encoder, 2);
	encoding.writeVarUint8Array(encoder, Y.encodeStateAsUpdate(page));
}

let speakers = 0;

function presence(): Uint8Array {
	const encoder = encoding.createEncoder();
	speakers += 1;
	for (const number of [1, speakers, 1]) encoding.writeVarUint(encoder, number);
	encoding.writeVarString(encoder, '{"typing":true}');
	return encoding.toUint8Array(encoder);
}

/** What came back before the answer to a plain question asked right behind the frame. */
async function effectOf(
	sync: RawSync,
	name: string,
	opcode: number,
	write: (encoder: encoding.Encoder) => void,
): Promise<Effect> {
	const from = sync.frames.length;
	const answers = () => sync.frames.slice(from).filter((frame) => frame.document === name);
	sync.send(name, opcode, write);
	ask(sync, name);
	const isSettled = () =>
		answers().some(({ opcode: kind }) => kind === MessageType.Sync || kind === MessageType.CLOSE) || undefined;
	await sync.until("the answer behind it", isSettled);
	const statusNow = () => answers().find((frame) => frame.opcode === MessageType.SyncStatus);
	// An outbox says it of an update when the gate has decided, which may be behind the answer.
	const isUpdate = opcode === MessageType.Sync || opcode === MessageType.SyncReply;
	const status =
		isUpdate && name.startsWith("outbox/") ? await sync.until("the word for the update", statusNow) : statusNow();
	if (answers().some((frame) => frame.opcode === MessageType.CLOSE)) return "closed";
	if (status !== undefined) return status.payload[0] === 1 ? "taken" : "read only";
	if (opcode !== MessageType.Awareness || name.startsWith("outbox/")) return "ignored";
	await sync.until("the presence", () => answers().find((frame) => frame.opcode === MessageType.Awareness));
	return "answered";
}

describe("what each type of frame may do", () => {
	it("has a row for each type Hocuspocus knows", () => {
		const known = Object.keys(MessageType).filter((name) => Number.isNaN(Number(name)) && name !== "Unknown");
		expect(Object.keys(frames).sort()).toEqual(known.sort());
	});

	const cells = Object.entries(frames).flatMap(([type, row]) => insiders.map((role) => ({ type, row, role })));

	it.each(cells)("[I6] $role: $type", async ({ type, row, role }) => {
		const opcode = MessageType[type as keyof typeof MessageType];
		const rowsBefore = await house.server.database.selectFrom("entries").select("id").execute();
		for (const kind of ["the family thread", "the own outbox"] as const) {
			const sync = await connect();
			const name = documents[kind](house, role);
			expect(await sync.open(name, house.people[role].token)).toBe("ok");
			const expected = kind === "the own outbox" ? row.outbox : row.thread;
			expect([kind, await effectOf(sync, name, opcode, row.write)]).toEqual([kind, expected]);
			sync.close();
		}
		expect(await house.server.database.selectFrom("entries").select("id").execute()).toEqual(rowsBefore);
	});
});
