import * as encoding from "lib0/encoding";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { memberDocumentName, threadDocumentName } from "../../../shared/document-names.ts";
import { opcodes, openRawSync, type RawSync } from "../../support/raw-sync.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

let house: TestServer;
let url: string;
let threadId: string;
let alva: SignedInPerson;
let bo: SignedInPerson;

beforeEach(async () => {
	house = await openServer({});
	url = await house.app.listen();
	alva = await house.signedIn("alva");
	bo = await house.signedIn("bo");
	threadId = await house.threadId();
});
afterEach(() => house.close());

async function fillThread(messages: number): Promise<void> {
	for (let n = 0; n < messages; n += 1) {
		house.pass(10_000);
		const body = { body: "x".repeat(15_000) };
		await house.ask("POST", `/api/threads/${threadId}/messages`, { token: alva.token, body });
	}
}

function askForEverything(sync: RawSync, document: string): void {
	sync.send(document, opcodes.sync, (encoder) => {
		encoding.writeVarUint(encoder, 0);
		encoding.writeVarUint8Array(encoder, Uint8Array.of(0));
	});
}

describe("floods", () => {
	it("[I7] a thousand questions of a reader who does not read hold a few megabytes, not a gigabyte", async () => {
		await fillThread(60);
		const document = threadDocumentName(threadId, 0);
		const sync = await openRawSync(url, "", { cookie: `hearth=${bo.token}` });
		await sync.open(document, bo.token);
		sync.pause();
		const before = process.memoryUsage().rss;
		for (let n = 0; n < 1_000; n += 1) askForEverything(sync, document);
		// Alva's answer comes after everything that was queued before it has been worked on.
		const hers = await openRawSync(url, "", { cookie: `hearth=${alva.token}` });
		expect(await hers.open(memberDocumentName(alva.memberId), "cookie")).toBe("ok");
		const held = process.memoryUsage().rss - before;
		expect(held).toBeLessThan(300 * 1024 * 1024);
		sync.resume();
		await sync.until("the end", () => sync.ended() ?? undefined);
		hers.close();
	});

	it("[I7] names of a megabyte that are no document's, told by one who does not read, are not all held either", async () => {
		const sync = await openRawSync(url, "", { cookie: `hearth=${bo.token}` });
		const hers = await openRawSync(url, "", { cookie: `hearth=${alva.token}` });
		sync.pause();
		for (let n = 0; n < 40; n += 1) {
			house.pass(1_000);
			askForEverything(sync, "x".repeat(900_000));
			expect(await hers.open("no document", "cookie")).toBe("thread_not_found");
		}
		sync.resume();
		await sync.until("the end", () => sync.ended() ?? undefined);
		hers.close();
	});

	it("[I5] a member who types in a thousand voices is heard as one, now and then", async () => {
		const document = threadDocumentName(threadId, 0);
		const hers = await openRawSync(url, "", { cookie: `hearth=${alva.token}` });
		await hers.open(document, "cookie");
		const his = await openRawSync(url, "", { cookie: `hearth=${bo.token}` });
		await his.open(document, "cookie");
		for (let n = 1; n <= 500; n += 1) {
			his.send(document, opcodes.awareness, (encoder) => {
				encoding.writeVarUint8Array(encoder, state(n, n, `{"typing":true,"member":"${alva.memberId}"}`));
			});
		}
		const heard = await hers.until("Bo's voice", () => hers.frames.find((frame) => frame.opcode === opcodes.awareness));
		expect(new TextDecoder().decode(heard.payload)).toContain(`"member":"${bo.memberId}"`);
		askForEverything(his, document);
		await his.until("an answer", () => his.frames.find((frame) => frame.opcode === opcodes.sync));
		const all = hers.frames.filter((frame) => frame.opcode === opcodes.awareness);
		expect(all.length).toBeLessThanOrEqual(25);
		for (const frame of all) expect(new TextDecoder().decode(frame.payload)).not.toContain(alva.memberId);
		his.close();
		hers.close();
	});
});

function state(client: number, clock: number, json: string): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, 1);
	encoding.writeVarUint(encoder, client);
	encoding.writeVarUint(encoder, clock);
	encoding.writeVarString(encoder, json);
	return encoding.toUint8Array(encoder);
}
