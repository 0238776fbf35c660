import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as Y from "yjs";
import type { MessageEntry } from "../../../shared/entry.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

let house: TestServer;
let alva: SignedInPerson;
let path: string;
beforeAll(async () => {
	house = await openServer({ SEGMENT_MESSAGES: "50" });
	alva = await house.signedIn("alva");
	path = `/api/threads/${await house.threadId()}`;
	for (let number = 1; number <= 60; number += 1) {
		house.pass(60_000);
		expect((await house.ask("POST", `${path}/messages`, { ...alva, body: { body: `letter ${number}` } })).status).toBe(
			201,
		);
	}
});
afterAll(() => house.close());

async function segment(number: number, accepted: string) {
	const headers = { authorization: `Bearer ${alva.token}`, "accept-encoding": accepted };
	const answer = await house.app.http.request(`${path}/segments/${number}`, { headers });
	expect(answer.status).toBe(200);
	expect(answer.headers.get("cache-control")).toBe("no-store");
	return { answer, bytes: new Uint8Array(await answer.arrayBuffer()) };
}

function lettersIn(update: Uint8Array): string[] {
	const document = new Y.Doc();
	Y.applyUpdate(document, update);
	return document
		.getArray<MessageEntry>("messages")
		.toArray()
		.map(({ seq, body }) => `${seq} ${body}`);
}

describe("a segment over HTTP", () => {
	it("[I4] holds every entry of a sealed segment in order", async () => {
		const { bytes } = await segment(0, "identity");
		expect(lettersIn(bytes)).toEqual(Array.from({ length: 50 }, (_, index) => `${index + 1} letter ${index + 1}`));
	});

	it("is compressed for whoever can read that, and then a good deal smaller", async () => {
		const plain = await segment(0, "identity");
		const small = await segment(0, "gzip, deflate, br");
		expect(small.answer.headers.get("content-encoding")).toBe("gzip");
		expect(plain.answer.headers.get("content-encoding")).toBeNull();
		expect(small.bytes.byteLength).toBeLessThan(plain.bytes.byteLength / 2);
		expect(lettersIn(gunzipSync(small.bytes))).toEqual(lettersIn(plain.bytes));
	});

	it.each(["-1", "x", "1", "2", "1e1", "0x0", "9999999", "%00"])("is not found at %s", async (number) => {
		expect((await house.ask("GET", `${path}/segments/${number}`, alva)).status).toBe(404);
	});
});
