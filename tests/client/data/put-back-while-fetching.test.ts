import "fake-indexeddb/auto";
import { createDecoder, readVarString } from "lib0/decoding";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { until } from "../../../client/data/until.ts";
import { threadDocumentName } from "../../../shared/document-names.ts";
import { openBrowser } from "../../support/browser.ts";
import { cast } from "../../support/cast.ts";
import { freePort } from "../../support/free-port.ts";
import { openServer, type TestServer } from "../../support/server.ts";

let server: TestServer;
const never = new AbortController().signal;

beforeEach(async () => {
	// Put back, the server must be found where it was.
	server = await openServer({ SEGMENT_MESSAGES: "2", PORT: String(await freePort()) });
});
afterEach(async () => {
	await server.close();
});

async function bo(says: string, count: number): Promise<void> {
	const { token } = await server.signedIn("bo");
	const path = `/api/threads/${await server.threadId()}/messages`;
	for (let number = 1; number <= count; number += 1) {
		server.pass(60_000);
		expect((await server.ask("POST", path, { token, body: { body: `${says} ${number}` } })).status).toBe(201);
	}
}
async function bodies(): Promise<string[]> {
	const rows = await server.database.selectFrom("entries").select("entry").orderBy("seq").execute();
	return rows.map(({ entry }) => (JSON.parse(entry) as { body: string }).body);
}

it("[I1] [I10] what was fetched from a server that is put back once more meanwhile comes back, and what stood before it is known", async () => {
	const threadId = await server.threadId();
	await server.signedIn("bo");
	const browser = await openBrowser(server);
	const page = browser.openPage();
	await page.signIn({ username: cast.alva.username, password: cast.alva.password });
	const putBack = await server.backUp();
	await bo("of the first day", 5);
	const isHeld = async (segment: number) =>
		(await browser.keys("facts")).includes(`held ${threadDocumentName(threadId, segment)}`);
	await vi.waitFor(async () => expect([await isHeld(0), await isHeld(1)]).toEqual([true, true]), { timeout: 5_000 });
	await vi.waitFor(() => expect(page.threads.get()?.[0]?.unread).toBe(5), { timeout: 5_000 });
	browser.cutOff();
	await putBack(async () => undefined);
	await bo("of the second day", 5);
	await server.app.listen();

	// The newest segments are fetched anew, and the first is about to be.
	const { WebSocket } = browser.world;
	let asked = 0;
	browser.world.WebSocket = class extends WebSocket {
		override send(data: Parameters<WebSocket["send"]>[0]): void {
			if (isOf(threadDocumentName(threadId, 0), data)) asked += 1;
			else super.send(data);
		}
	};
	browser.plugIn();
	page.retryNow();
	await vi.waitFor(() => expect(asked).toBeGreaterThan(0), { timeout: 5_000 });
	expect(await bodies()).toHaveLength(10);
	browser.world.WebSocket = WebSocket;
	browser.cutOff();
	await putBack(async () => undefined);
	await bo("of the third day", 5);
	await server.app.listen();
	browser.plugIn();
	page.retryNow();
	await until([page.historyTrouble], () => ["given", "kept"].includes(page.historyTrouble.get()?.kind ?? ""), never);
	expect(page.historyTrouble.get()?.kind).toBe("given");
	// Of the second day this device had not heard the first segment yet.
	const back = [3, 4, 5].map((number) => `of the second day ${number}`);
	const first = [1, 2, 3, 4, 5].map((number) => `of the first day ${number}`);
	expect((await bodies()).slice(5).toSorted()).toEqual([...first, ...back].toSorted());
}, 20_000);

function isOf(name: string, frame: Parameters<WebSocket["send"]>[0]): boolean {
	return frame instanceof Uint8Array && readVarString(createDecoder(frame)) === name;
}
