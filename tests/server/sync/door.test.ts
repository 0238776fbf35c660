import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { memberDocumentName, outboxDocumentName, threadDocumentName } from "../../../shared/document-names.ts";
import { limits } from "../../../shared/limits.ts";
import { protocolVersion } from "../../../shared/protocol.ts";
import { opcodes, openRawSync, type RawSync } from "../../support/raw-sync.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

let house: TestServer;
let url: string;
let threadId: string;
let alva: SignedInPerson;
let bo: SignedInPerson;
const open: RawSync[] = [];

beforeEach(async () => {
	house = await openServer({});
	url = await house.app.listen();
	alva = await house.signedIn("alva");
	bo = await house.signedIn("bo");
	threadId = await house.threadId();
});
afterEach(async () => {
	for (const sync of open.splice(0)) sync.close();
	await house.close();
});

async function connect(headers: Record<string, string>, query = ""): Promise<RawSync> {
	const sync = await openRawSync(url, query, headers);
	open.push(sync);
	return sync;
}

const message = (id: string, body: string) => ({
	id,
	thread: threadId,
	composed: "2026-05-01T08:00:00.000Z",
	kind: "message",
	body,
});
const entryId = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, "0")}`;

function updateOf(root: string, ...elements: unknown[]): Uint8Array {
	const document = new Y.Doc();
	document.getArray(root).push(elements);
	return Y.encodeStateAsUpdate(document);
}

const bodies = async () => {
	const { body } = await house.ask("GET", `/api/threads/${threadId}/messages`, { token: alva.token });
	return (body.messages as { body: string; authorId: string }[]).map((entry) => entry.body);
};

describe("the door on /sync", () => {
	it("[I5] gives no socket to a page of another origin", async () => {
		await expect(connect({ origin: "https://evil.example" })).rejects.toThrow("403");
		await expect(connect({ origin: "null" })).rejects.toThrow("403");
		await expect(connect({ origin: url })).resolves.toBeDefined();
	});

	it("[I5] knows nobody without a living token, and says so for each document", async () => {
		const sync = await connect({});
		expect(await sync.open(threadDocumentName(threadId, 0), "")).toBe("unauthenticated");
		expect(await sync.open(memberDocumentName(alva.memberId), "A".repeat(43))).toBe("unauthenticated");
	});

	it("takes the cookie of a page and the token of a program alike", async () => {
		const page = await connect({ cookie: `hearth=${alva.token}`, origin: url });
		expect(await page.open(threadDocumentName(threadId, 0), "cookie")).toBe("ok");
		expect(await (await connect({})).open(threadDocumentName(threadId, 0), bo.token)).toBe("ok");
	});

	it("[I5] answers forbidden and unknown documents alike", async () => {
		const sync = await connect({});
		const foreign = [
			memberDocumentName(alva.memberId),
			outboxDocumentName(alva.deviceId, "page"),
			threadDocumentName(entryId(1), 0),
			threadDocumentName(threadId, 1),
			`${threadDocumentName(threadId, 0)}/0`,
			"thread/../member",
			"x".repeat(10_000),
			"constructor",
			"__proto__",
			`${threadDocumentName(threadId, 0)}\0session`,
		];
		for (const name of foreign) expect([name, await sync.open(name, bo.token)]).toEqual([name, "thread_not_found"]);
	});

	it("tells a page of another version to update, before anything is exchanged", async () => {
		const sync = await connect({ cookie: `hearth=${alva.token}` }, `?protocol=${protocolVersion + 1}`);
		expect(await sync.open(memberDocumentName(alva.memberId), "cookie")).toBe("update_required");
		const current = await connect({ cookie: `hearth=${alva.token}` }, `?protocol=${protocolVersion}`);
		expect(await current.open(memberDocumentName(alva.memberId), "cookie")).toBe("ok");
	});

	it("[I6] lets no device write a thread or member document", async () => {
		const sync = await connect({});
		const forged = updateOf("messages", { seq: 1, id: entryId(1), by: alva.memberId, kind: "message", body: "forged" });
		for (const name of [threadDocumentName(threadId, 0), memberDocumentName(bo.memberId)]) {
			expect(await sync.open(name, bo.token)).toBe("ok");
			expect(await sync.update(name, forged, "update")).toBe(false);
			expect(await sync.update(name, forged, "step2")).toBe(false);
		}
		expect(await bodies()).toEqual([]);
	});

	it("[I3] brings what an outbox says into the thread, once, under the name of who said it", async () => {
		const sync = await connect({});
		const name = outboxDocumentName(bo.deviceId, "page");
		await sync.open(name, bo.token);
		const said = updateOf("entries", message(entryId(1), "hello"), message(entryId(2), "anybody there?"));
		expect(await sync.update(name, said, "step2")).toBe(true);
		expect(await sync.update(name, said, "step2")).toBe(true);
		expect(await bodies()).toEqual(["hello", "anybody there?"]);
	});

	it("[I6] closes an outbox to bytes that may not be merged, and says why", async () => {
		const sync = await connect({});
		const name = outboxDocumentName(bo.deviceId, "page");
		await sync.open(name, bo.token);
		const poison = Uint8Array.from(Buffer.from("01012a01008094ebdc0300", "hex"));
		expect(await sync.update(name, poison, "update")).toBe("rejected:bad_structure");
		expect(await sync.open(name, bo.token)).toBe("ok");
		expect(await sync.update(name, updateOf("entries", message(entryId(1), "well meant")), "update")).toBe(true);
	});

	it("tells a refusal of one entry, goes on with the others, and tells it again at the next opening", async () => {
		const name = outboxDocumentName(bo.deviceId, "page");
		const said = updateOf("entries", message(entryId(1), " "), message(entryId(2), "goes on"));
		for (const _opening of [1, 2]) {
			const sync = await connect({});
			await sync.open(name, bo.token);
			await sync.update(name, said, "step2");
			const notice = await sync.until("the refusal", () =>
				sync.frames.find(({ opcode }) => opcode === opcodes.stateless),
			);
			expect(new TextDecoder().decode(notice.payload)).toContain(
				`{"kind":"refused","id":"${entryId(1)}","code":"empty_message"}`,
			);
			sync.close();
		}
		expect(await bodies()).toEqual(["goes on"]);
	});

	it("[I5] ends every channel of a revoked device within a second, and takes nothing of what was queued", async () => {
		const sync = await connect({});
		const outbox = outboxDocumentName(bo.deviceId, "page");
		await sync.open(outbox, bo.token);
		await sync.open(threadDocumentName(threadId, 0), bo.token);
		const revoked = house.ask("DELETE", `/api/devices/${bo.deviceId}`, { token: bo.token });
		await revoked;
		const since = performance.now();
		await sync.until("the end", () => sync.ended() ?? undefined);
		expect(performance.now() - since).toBeLessThan(1_000);
		const again = await connect({});
		expect(await again.open(outbox, bo.token)).toBe("unauthenticated");
		expect(await bodies()).toEqual([]);
	});

	it("[I5] frames that were queued behind the end are answered with nothing", async () => {
		const sync = await connect({});
		const outbox = outboxDocumentName(bo.deviceId, "page");
		await sync.open(outbox, bo.token);
		const ending = house.ask("DELETE", `/api/members/${bo.memberId}`, { token: alva.token });
		for (let n = 1; n <= 20; n += 1) {
			void sync
				.update(outbox, updateOf("entries", message(entryId(n), `queued ${n}`)), "update")
				.catch(() => undefined);
		}
		expect((await ending).status).toBe(204);
		const atEnding = await bodies();
		await sync.until("the end", () => sync.ended() ?? undefined);
		expect(await bodies()).toEqual(atEnding);
	});

	it("gives a stranger 20 frames, 64 KB and ten seconds, and no more", async () => {
		const tooMany = await connect({});
		for (let n = 0; n <= limits.unauthenticated.frames; n += 1)
			tooMany.send(`thread/${n}`, opcodes.sync, () => undefined);
		await tooMany.until("the end", () => tooMany.ended() ?? undefined);
		const tooLarge = await connect({});
		tooLarge.sendBytes(new Uint8Array(limits.unauthenticated.bytes + 1));
		await tooLarge.until("the end", () => tooLarge.ended() ?? undefined);
	});

	it("closes a socket for a frame of more than a megabyte", async () => {
		const sync = await connect({ cookie: `hearth=${alva.token}` });
		sync.sendBytes(new Uint8Array(limits.frameBytes + 1));
		expect(await sync.until("the end", () => sync.ended() ?? undefined)).toMatchObject({ code: 1009 });
	});
});
