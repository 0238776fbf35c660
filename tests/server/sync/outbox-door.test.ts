import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { outboxDocumentName } from "../../../shared/document-names.ts";
import { limits } from "../../../shared/limits.ts";
import { opcodes, openRawSync, type RawSync } from "../../support/raw-sync.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

let house: TestServer;
let url: string;
let threadId: string;
let alva: SignedInPerson;
let name: string;
const open: RawSync[] = [];

beforeEach(async () => {
	house = await openServer({});
	url = await house.app.listen();
	alva = await house.signedIn("alva");
	threadId = await house.threadId();
	name = outboxDocumentName(alva.deviceId, "page");
});
afterEach(async () => {
	for (const sync of open.splice(0)) sync.close();
	await house.close();
});

async function connect(): Promise<RawSync> {
	const sync = await openRawSync(url, "", { cookie: `hearth=${alva.token}` });
	open.push(sync);
	return sync;
}

/** A page that says something: its document, and the updates as they travel. */
function newPage() {
	const document = new Y.Doc();
	const updates: Uint8Array[] = [];
	document.on("update", (update: Uint8Array) => updates.push(update));
	let said = 0;
	return {
		document,
		updates,
		say(body: string) {
			said += 1;
			const id = `01900000-0000-7000-8000-${String(said).padStart(12, "0")}`;
			const composed = "2026-05-01T08:00:00.000Z";
			document.getArray("entries").push([{ id, thread: threadId, composed, kind: "message", body }]);
		},
	};
}

function sendSync(sync: RawSync, step: number, bytes: Uint8Array): void {
	sync.send(name, opcodes.sync, (encoder) => {
		encoding.writeVarUint(encoder, step);
		encoding.writeVarUint8Array(encoder, bytes);
	});
}

/** The bytes of the sync frame of this step that came first. */
function answerOf(sync: RawSync, step: number): Promise<Uint8Array> {
	return sync.until(`sync step ${step}`, () => {
		for (const { opcode, payload } of sync.frames) {
			const decoder = decoding.createDecoder(payload);
			if (opcode === opcodes.sync && decoding.readVarUint(decoder) === step) return decoding.readVarUint8Array(decoder);
		}
	});
}

const bodies = async () => {
	const { body } = await house.ask("GET", `/api/threads/${threadId}/messages`, { token: alva.token });
	return (body.messages as { body: string }[]).map((entry) => entry.body);
};

describe("an outbox on the wire", () => {
	it("tells a device that asks which elements it need not send again, and gives none back", async () => {
		const sync = await connect();
		await sync.open(name, alva.token);
		const { document, updates, say } = newPage();
		say("one");
		say("two");
		for (const update of updates) expect(await sync.update(name, update, "update")).toBe(true);
		sendSync(sync, 0, Y.encodeStateVector(new Y.Doc()));
		expect(Y.decodeStateVector(await answerOf(sync, 0))).toEqual(new Map([[document.clientID, 2]]));
		const given = new Y.Doc();
		Y.applyUpdate(given, await answerOf(sync, 1));
		expect(given.store.clients.size).toBe(0);
		await expect.poll(bodies).toEqual(["one", "two"]);
	});

	it("[I4] takes in order what came before it was let in, while it was, and after", async () => {
		const sync = await connect();
		const { updates, say } = newPage();
		for (const body of ["before", "while", "after"]) say(body);
		const [before = new Uint8Array(), during = new Uint8Array(), after = new Uint8Array()] = updates;
		sendSync(sync, 2, before);
		const opened = sync.open(name, alva.token);
		sendSync(sync, 2, during);
		expect(await opened).toBe("ok");
		expect(await sync.update(name, after, "update")).toBe(true);
		await expect.poll(bodies).toEqual(["before", "while", "after"]);
	});

	it("[I3] is one for all sockets of its device, and refusals are told to each", async () => {
		const [one, other] = [await connect(), await connect()];
		for (const sync of [one, other]) expect(await sync.open(name, alva.token)).toBe("ok");
		const { updates, say } = newPage();
		say(" ");
		say("said once");
		for (const [index, update] of updates.entries())
			expect(await (index === 0 ? one : other).update(name, update, "update")).toBe(true);
		for (const sync of [one, other])
			await sync.until("the refusal", () => sync.frames.find(({ opcode }) => opcode === opcodes.stateless));
		await expect.poll(bodies).toEqual(["said once"]);
	});

	it("[I7] holds a megabyte of what comes before its token, and ends the socket over more", async () => {
		const sync = await connect();
		const half = new Uint8Array(limits.frameBytes / 2);
		for (let n = 0; n < 3; n += 1) sendSync(sync, 2, half);
		expect(await sync.until("the end", () => sync.ended() ?? undefined)).toMatchObject({ code: 4429 });
	});

	it("[I7] ends the socket that knocks for too many and brings no token", async () => {
		const sync = await connect();
		for (let page = 0; page <= limits.pendingDocuments; page += 1)
			sync.send(outboxDocumentName(alva.deviceId, `page-${page}`), opcodes.sync, () => undefined);
		expect(await sync.until("the end", () => sync.ended() ?? undefined)).toMatchObject({ code: 4429 });
	});

	it("[I6] is closed by a frame that cannot be read, and may be opened again", async () => {
		const sync = await connect();
		await sync.open(name, alva.token);
		sync.send(name, opcodes.sync, (encoder) => encoding.writeVarUint(encoder, 2));
		await sync.until("the end of it", () => sync.frames.find(({ opcode }) => opcode === opcodes.close));
		expect(await sync.open(name, alva.token)).toBe("ok");
		expect(sync.ended()).toBeNull();
	});
});
