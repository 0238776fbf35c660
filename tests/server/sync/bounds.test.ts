import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { outboxDocumentName, threadDocumentName } from "../../../shared/document-names.ts";
import { limits } from "../../../shared/limits.ts";
import { openRawSync, type RawSync } from "../../support/raw-sync.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

let house: TestServer;
let url: string;
let bo: SignedInPerson;
const open: RawSync[] = [];

beforeEach(async () => {
	house = await openServer({ SEGMENT_MESSAGES: "1" });
	url = await house.app.listen();
	bo = await house.signedIn("bo");
});
afterEach(async () => {
	for (const sync of open.splice(0)) sync.close();
	await house.close();
});

async function connect(): Promise<RawSync> {
	const sync = await openRawSync(url, "", { cookie: `hearth=${bo.token}` });
	open.push(sync);
	return sync;
}

const outbox = (page: number) => outboxDocumentName(bo.deviceId, `page-${page}`);

describe("one member's program", () => {
	it("[I7] fills an outbox with so many bytes and no more, however few entries they are", async () => {
		const sync = await connect();
		await sync.open(outbox(0), bo.token);
		const page = new Y.Doc();
		const updates: Uint8Array[] = [];
		page.on("update", (update: Uint8Array) => updates.push(update));
		for (let n = 0; n < 6; n += 1) page.getArray("entries").push([{ id: `${n}`, noise: "x".repeat(250_000) }]);
		const answers = [];
		for (const update of updates.slice(0, 5)) answers.push(await sync.update(outbox(0), update, "update"));
		expect(answers).toEqual([true, true, true, true, "rejected:full"]);
	});

	it("[I7] opens a handful of outboxes on one socket, and may open another when it has left one", async () => {
		const sync = await connect();
		for (let page = 0; page < limits.openOutboxes; page += 1)
			expect(await sync.open(outbox(page), bo.token)).toBe("ok");
		expect(await sync.open(outbox(99), bo.token)).toBe("too_much");
		sync.leave(outbox(0));
		await sync.until("the goodbye", () =>
			sync.frames.find(({ document, opcode }) => document === outbox(0) && opcode === 7),
		);
		await expect.poll(() => sync.open(outbox(99), bo.token)).toBe("ok");
	});

	it("[I7] opens so many documents on one socket", async () => {
		const threadId = await house.threadId();
		const row = await house.database.selectFrom("threads").select("open_segment").executeTakeFirstOrThrow();
		expect(row.open_segment).toBe(0);
		await house.database.updateTable("threads").set({ open_segment: limits.openDocuments }).execute();
		const sync = await connect();
		for (let segment = 0; segment < limits.openDocuments; segment += 1) {
			expect(await sync.open(threadDocumentName(threadId, segment), bo.token)).toBe("ok");
		}
		expect(await sync.open(threadDocumentName(threadId, limits.openDocuments), bo.token)).toBe("too_much");
	});

	it("[I7] holds so many sockets with one device, and closing one makes room", async () => {
		const document = threadDocumentName(await house.threadId(), 0);
		const sockets: RawSync[] = [];
		for (let n = 0; n < limits.socketsPerDevice; n += 1) {
			const sync = await connect();
			expect(await sync.open(document, bo.token)).toBe("ok");
			sockets.push(sync);
		}
		const oneMore = await connect();
		expect(await oneMore.open(document, bo.token)).toBe("too_much");
		sockets[0]?.close();
		await expect.poll(() => oneMore.open(document, bo.token)).toBe("ok");
	});

	it("[I7] brings more than a stranger on no more sockets than that, also on those that open nothing", async () => {
		for (let n = 0; n < limits.socketsPerDevice; n += 1) await connect();
		const oneMore = await connect();
		for (let n = 0; n < 3; n += 1) oneMore.sendBytes(new Uint8Array(limits.unauthenticated.bytes / 2));
		expect(await oneMore.until("the end", () => oneMore.ended() ?? undefined)).toMatchObject({ code: 4429 });
	});
});
