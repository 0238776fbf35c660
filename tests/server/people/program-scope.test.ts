import * as encoding from "lib0/encoding";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { outboxDocumentName, threadDocumentName } from "../../../shared/document-names.ts";
import { makeProgram, type ProgramBody } from "../../support/make-program.ts";
import { type Frame, opcodes, openRawSync } from "../../support/raw-sync.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

let house: TestServer;
let alva: SignedInPerson;
let threadId: string;
beforeEach(async () => {
	house = await openServer({});
	alva = await house.signedIn("alva");
	threadId = await house.threadId();
});
afterEach(() => house.close());

const make = (body: ProgramBody) => makeProgram(house, alva, body);
const say = (token: string, body: string, thread: string) =>
	house.ask("POST", `/api/threads/${thread}/messages`, { token, body: { body } });

/** A group of Alva's own, as another thread than the family's. */
async function addGroup(): Promise<string> {
	const id = "0198c0de-0000-7000-8000-000000000001";
	const at = "2026-05-01T08:00:00.000Z";
	const values = { id, kind: "group" as const, title: "Boats", open_segment: 0, last_seq: 0, created_at: at };
	await house.database
		.insertInto("threads")
		.values({ ...values, updated_at: at })
		.execute();
	await house.database
		.insertInto("thread_members")
		.values({ thread_id: id, member_id: alva.memberId, joined_at: at, read_seq: 0 })
		.execute();
	return id;
}

/** An outbox that says one thing. */
function outboxOf(thread: string, id: string): Uint8Array {
	const page = new Y.Doc();
	const composed = "2026-05-01T08:00:00.000Z";
	page.getArray("entries").push([{ kind: "message", id, thread, composed, body: "It will rain." }]);
	return Y.encodeStateAsUpdate(page);
}

describe("what a program may do", () => {
	it("[I5] reading only, it reads everything and writes nothing", async () => {
		const { token } = await make({ name: "Wall display", scope: "read" });
		await say(alva.token, "Good morning", threadId);
		const { body } = await house.ask("GET", `/api/threads/${threadId}/messages`, { token });
		expect(body.messages).toMatchObject([{ body: "Good morning" }]);
		const readOnly = { status: 403, body: { error: "read_only" } };
		expect(await say(token, "Hello", threadId)).toMatchObject(readOnly);
		const read = { token, body: { seq: 1 } };
		expect(await house.ask("PUT", `/api/threads/${threadId}/read`, read)).toMatchObject(readOnly);
	});

	it("[I5] for one thread, every other is as unknown as one that is none", async () => {
		const group = await addGroup();
		const { token } = await make({ name: "Weather", scope: "write", threadId: group });
		const unknown = { status: 404, body: { error: "thread_not_found" } };
		expect(await house.ask("GET", `/api/threads/${threadId}`, { token })).toMatchObject(unknown);
		expect(await say(token, "Hello", threadId)).toMatchObject(unknown);
		const listed = (await house.ask("GET", "/api/threads", { token })).body.threads as { id: string }[];
		expect(listed.map(({ id }) => id)).toEqual([group]);
		expect(await say(token, "It will rain", group)).toMatchObject({
			status: 201,
			body: { message: { authorId: alva.memberId, body: "It will rain" } },
		});
	});

	it("[I5] an outbox for another thread than its own is refused by the gate, and says so", async () => {
		const group = await addGroup();
		const program = await make({ name: "Weather", scope: "write", threadId: group });
		const sync = await openRawSync(await house.app.listen(), "", {});
		const name = outboxDocumentName(program.deviceId, "page");
		expect(await sync.open(threadDocumentName(threadId, 0), program.token)).toBe("thread_not_found");
		expect(await sync.open(threadDocumentName(group, 0), program.token)).toBe("ok");
		expect(await sync.open(name, program.token)).toBe("ok");
		const id = "0198c0de-0000-7000-8000-00000000000a";
		await sync.update(name, outboxOf(threadId, id), "update");
		const notice = await sync.until("the refusal", () =>
			sync.frames.find(({ opcode }) => opcode === opcodes.stateless),
		);
		expect(Buffer.from(notice.payload).toString()).toContain('"code":"thread_not_found"');
		expect(await house.database.selectFrom("entries").select("id").execute()).toEqual([]);
		sync.close();
	});

	it("[I5] only one that may write everywhere starts a thread", async () => {
		const start = startOf([alva.memberId, (await house.signedIn("bo")).memberId]);
		const reader = await make({ name: "Wall display", scope: "read" });
		const ofOne = await make({ name: "Weather", scope: "write", threadId });
		const writer = await make({ name: "Planner", scope: "write" });
		const body = { kind: "group", memberIds: start.members };
		for (const program of [reader, ofOne]) {
			expect(await house.app.gate.submit([start], program)).toMatchObject([{ kind: "refused" }]);
			expect((await house.ask("POST", "/api/threads", { token: program.token, body })).status).toBe(403);
		}
		expect(await house.app.gate.submit([start], writer)).toMatchObject([{ kind: "accepted" }]);
	});

	it("[I5] for one thread it takes an outbox", async () => {
		const writer = await make({ name: "Weather", scope: "write", threadId });
		const sync = await openRawSync(await house.app.listen(), "", {});
		const name = outboxDocumentName(writer.deviceId, "page");
		expect(await sync.open(name, writer.token)).toBe("ok");
		await sync.update(name, outboxOf(threadId, "0198c0de-0000-7000-8000-00000000000b"), "update");
		await expect.poll(async () => (await say(alva.token, "Thanks", threadId)).body.message).toMatchObject({ seq: 2 });
		sync.close();
	});

	it("[I5] reading only, its outbox is refused, nothing of it passes the gate, and nobody sees it write", async () => {
		const reader = await make({ name: "Wall display", scope: "read" });
		const url = await house.app.listen();
		const bo = await house.signedIn("bo");
		const [sync, family] = [await openRawSync(url, "", {}), await openRawSync(url, "", {})];
		const thread = threadDocumentName(threadId, 0);
		expect(await sync.open(thread, reader.token)).toBe("ok");
		expect(await family.open(thread, bo.token)).toBe("ok");
		expect(await sync.open(outboxDocumentName(reader.deviceId, "page"), reader.token)).toBe("read_only");
		expect(await house.app.gate.submit([messageOf(threadId)], reader)).toMatchObject([{ code: "thread_not_found" }]);
		sync.send(thread, opcodes.awareness, (encoder) => encoding.writeVarUint8Array(encoder, typing()));
		expect(await sync.update(thread, Uint8Array.of(0, 0), "update")).toBe(false);
		family.send(thread, opcodes.awareness, (encoder) => encoding.writeVarUint8Array(encoder, typing()));
		const seen = () => family.frames.filter(({ opcode }) => opcode === opcodes.awareness).map(textOf);
		await family.until("somebody writing", () => seen().find((text) => text.includes(bo.memberId)));
		expect(seen().join()).not.toContain(reader.memberId);
		for (const socket of [sync, family]) socket.close();
	});
});

const textOf = ({ payload }: Frame) => Buffer.from(payload).toString();

function startOf(members: readonly string[]) {
	const [id, thread] = ["0198c0de-0000-7000-8000-00000000000d", "0198c0de-0000-7000-8000-00000000000e"];
	const said = { id, thread, composed: "2026-05-01T08:00:00.000Z", kind: "start", threadKind: "group", title: "" };
	return { ...said, members: members.toSorted() };
}

/** A client of its own each time, as awareness wants it. */
function typing(): Uint8Array {
	const encoder = encoding.createEncoder();
	clients += 1;
	for (const number of [1, clients, 1]) encoding.writeVarUint(encoder, number);
	encoding.writeVarString(encoder, '{"typing":true}');
	return encoding.toUint8Array(encoder);
}

let clients = 0;

function messageOf(thread: string) {
	const [id, composed] = ["0198c0de-0000-7000-8000-00000000000c", "2026-05-01T08:00:00.000Z"];
	return { kind: "message", id, thread, composed, body: "Hello" };
}
