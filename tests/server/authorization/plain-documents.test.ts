import * as encoding from "lib0/encoding";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import * as Y from "yjs";
import { documentCells, documents, expectedAt } from "./documents.ts";
import { canary, type House, insiders, openHouse, type Role } from "./roles.ts";

let house: House;
beforeAll(async () => {
	house = await openHouse();
});
afterAll(() => house.close());

type Line = {
	send: (...frames: Uint8Array[]) => void;
	heard: Uint8Array[];
	until: (is: () => boolean) => Promise<void>;
};
type End = { code: number; reason: string };
const open: WebSocket[] = [];
afterEach(() => {
	for (const socket of open.splice(0)) socket.close();
});

/** A socket to one document, as any program that speaks y-websocket opens it. */
async function openLine(name: string, role: Role): Promise<Line & { ended: () => End | null }> {
	const { token } = house.people[role];
	const socket = new WebSocket(`${house.url.replace("http", "ws")}/yjs/${name}?token=${token}`);
	open.push(socket);
	const heard: Uint8Array[] = [];
	let end: End | null = null;
	const { promise: opened, resolve: onOpen } = Promise.withResolvers<void>();
	const watchers = new Set<() => void>();
	const changed = () => {
		for (const watcher of [...watchers]) watcher();
	};
	socket.on("open", onOpen);
	socket.on("message", (data: Buffer) => {
		heard.push(new Uint8Array(data));
		changed();
	});
	socket.on("close", (code, reason) => {
		end = { code, reason: reason.toString() };
		changed();
	});
	await opened;
	return {
		heard,
		ended: () => end,
		send: (...frames) => {
			for (const frame of frames) socket.send(frame);
		},
		until: (is) =>
			new Promise((resolve) => {
				const check = () => {
					if (!is()) return;
					watchers.delete(check);
					resolve();
				};
				watchers.add(check);
				check();
			}),
	};
}

/** "What do you have?", of somebody who has nothing; and what answers it. */
const question = Uint8Array.of(0, 0, 1, 0);
const isAnswer = (frame: Uint8Array) => frame[0] === 0 && frame[1] === 1;
const codes: Record<string, number> = { unauthenticated: 4401, thread_not_found: 4403, read_only: 4403 };

describe("who may open which document as a plain Yjs program", () => {
	it.each(documentCells)("[I5] $role: $kind", async ({ role, kind }) => {
		const line = await openLine(documents[kind](house, role), role);
		line.send(question);
		const expected = expectedAt({ role, kind });
		if (expected === "ok") {
			await line.until(() => line.heard.some(isAnswer));
			expect(line.ended()).toBeNull();
		} else {
			await line.until(() => line.ended() !== null);
			expect(line.ended()).toEqual({ code: codes[expected], reason: expected });
			expect(line.heard.map((frame) => Buffer.from(frame).toString("latin1")).join()).not.toContain(canary);
			expect(line.heard.filter(isAnswer)).toEqual([]);
		}
	});
});

function update(): Uint8Array {
	const page = new Y.Doc();
	page.getArray("entries").push([{ id: "of no known kind" }]);
	const encoder = encoding.createEncoder();
	for (const number of [0, 2]) encoding.writeVarUint(encoder, number);
	encoding.writeVarUint8Array(encoder, Y.encodeStateAsUpdate(page));
	return encoding.toUint8Array(encoder);
}

/** The types of y-websocket 3.1: sync, awareness, auth (which only servers say), and the question for awareness. */
const frames: Record<string, { bytes: () => Uint8Array; isCutOff: boolean }> = {
	"0, an update": { bytes: update, isCutOff: false },
	"1, presence of nobody": { bytes: () => Uint8Array.of(1, 1, 0), isCutOff: false },
	"2, a word about rights": { bytes: () => Uint8Array.of(2, 0), isCutOff: true },
	"3, who is here": { bytes: () => Uint8Array.of(3), isCutOff: false },
	...Object.fromEntries(
		[4, 5, 6, 7, 8, 9, 10, 127].map((type) => [
			`${type}, which is none`,
			{ bytes: () => Uint8Array.of(type, 0), isCutOff: true },
		]),
	),
};

describe("what each type of frame may do there", () => {
	const cells = Object.entries(frames).flatMap(([type, row]) => insiders.map((role) => ({ type, row, role })));

	it.each(cells)("[I6] $role: $type", async ({ row, role }) => {
		const rowsBefore = await house.server.database.selectFrom("entries").select("id").execute();
		for (const kind of ["the family thread", "the own outbox", "the own member document"] as const) {
			const line = await openLine(documents[kind](house, role), role);
			line.send(question);
			await line.until(() => line.heard.some(isAnswer));
			const before = line.heard.length;
			line.send(row.bytes(), question);
			await line.until(() => line.ended() !== null || line.heard.slice(before).some(isAnswer));
			const end = row.isCutOff ? { code: 4400, reason: "bad_frame" } : null;
			expect([kind, line.ended()]).toEqual([kind, end]);
		}
		expect(await house.server.database.selectFrom("entries").select("id").execute()).toEqual(rowsBefore);
	});
});
