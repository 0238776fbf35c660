import * as encoding from "lib0/encoding";
import { afterAll, beforeAll, expect, it } from "vitest";
import * as Y from "yjs";
import { memberDocumentName, outboxDocumentName, threadDocumentName } from "../../../shared/document-names.ts";
import { type Entry, isMessageEntry } from "../../../shared/entry.ts";
import { opcodes, openRawSync, type RawSync } from "../../support/raw-sync.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

let house: TestServer;
let url: string;
let alva: SignedInPerson;
let bo: SignedInPerson;
let cleo: SignedInPerson;
beforeAll(async () => {
	house = await openServer({});
	url = await house.app.listen();
	[alva, bo, cleo] = [await house.signedIn("alva"), await house.signedIn("bo"), await house.signedIn("cleo")];
});
afterAll(() => house.close());

const tries = 20;

async function newGroup(): Promise<string> {
	house.pass(60_000);
	const told = await house.ask("POST", "/api/threads", { ...alva, body: { memberIds: [bo.memberId, cleo.memberId] } });
	return (told.body.thread as { id: string }).id;
}

function say(thread: string, body: string) {
	return house.ask("POST", `/api/threads/${thread}/messages`, { ...alva, body: { body } });
}

function heard({ frames }: RawSync): string {
	return frames.map(({ payload }) => Buffer.from(payload).toString("latin1")).join();
}

/** Also in the very commit that removed him. */
async function saidSinceRemoval(thread: string): Promise<string[]> {
	const rows = await house.database
		.selectFrom("entries")
		.select("entry")
		.where("thread_id", "=", thread)
		.orderBy("seq")
		.execute();
	const entries = rows.map(({ entry }) => JSON.parse(entry) as Entry);
	const removed = entries.findIndex(({ kind }) => kind === "members");
	return entries
		.slice(removed)
		.filter(isMessageEntry)
		.map(({ body }) => body);
}

/** Asks for everything in a document, as Yjs does at its opening. */
function ask(sync: RawSync, name: string): void {
	sync.send(name, opcodes.sync, (encoder) => {
		encoding.writeVarUint(encoder, 0);
		encoding.writeVarUint8Array(encoder, Uint8Array.of(0));
	});
}

it(`[I5] whoever is removed while their frames are on the way hears nothing of what is said from then on (${tries} times)`, async () => {
	for (let number = 0; number < tries; number += 1) {
		const thread = await newGroup();
		const name = threadDocumentName(thread, 0);
		const sync = await openRawSync(url, "", {});
		expect(await sync.open(name, bo.token)).toBe("ok");
		await sync.open(memberDocumentName(bo.memberId), bo.token);
		ask(sync, name);
		const removal = house.ask("PATCH", `/api/threads/${thread}`, {
			...alva,
			body: { memberIds: [alva.memberId, cleo.memberId] },
		});
		const afterwards = say(thread, `about Bo's present ${number}`);
		// More of the same, behind the removal and beside it: nobody waits for anybody.
		for (let frame = 0; frame < 20; frame += 1) ask(sync, name);
		expect((await removal).status).toBe(200);
		expect((await afterwards).status).toBe(201);
		const said = `only among us ${number}`;
		await say(thread, said);
		ask(sync, name);
		const isClosed = ({ document, opcode, payload }: RawSync["frames"][number]) =>
			document === name && opcode === opcodes.close && Buffer.from(payload).includes("removed");
		await sync.until("the closing", () => sync.frames.find(isClosed));
		expect(await sync.open(name, bo.token)).toBe("thread_not_found");
		for (const words of [said, ...(await saidSinceRemoval(thread))]) expect(heard(sync)).not.toContain(words);
		sync.close();
	}
});

it("[I5] what a removed member's outbox still holds is refused, and told so", async () => {
	const thread = await newGroup();
	const sync = await openRawSync(url, "", {});
	const name = outboxDocumentName(bo.deviceId, "page");
	expect(await sync.open(name, bo.token)).toBe("ok");
	await house.ask("PATCH", `/api/threads/${thread}`, { ...alva, body: { memberIds: [alva.memberId, cleo.memberId] } });
	const page = new Y.Doc();
	const id = "01900000-0000-7000-8000-0000000000cc";
	const composed = "2026-05-01T08:00:00.000Z";
	page.getArray("entries").push([{ id, thread, composed, kind: "message", body: "I was in once" }]);
	expect(await sync.update(name, Y.encodeStateAsUpdate(page), "update")).toBe(true);
	const refusal = await sync.until("the refusal", () =>
		sync.frames.find(({ payload }) => Buffer.from(payload).includes('"refused"')),
	);
	expect(Buffer.from(refusal.payload).toString()).toContain("thread_not_found");
	sync.close();
});
