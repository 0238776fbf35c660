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
	server = await openServer({ SEGMENT_MESSAGES: "4", PORT: String(await freePort()) });
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

it("[I1] [I4] a segment that a server put back has sealed with other words is not taken for the one that was heard", async () => {
	const threadId = await server.threadId();
	await server.signedIn("bo");
	const browser = await openBrowser(server);
	const page = browser.openPage();
	await page.signIn({ username: cast.alva.username, password: cast.alva.password });
	const thread = page.openThread(threadId);
	await until([thread.view], () => thread.view.get().state === "ready", never);
	const putBack = await server.backUp();
	await bo("lost", 4);
	await until([thread.view], () => thread.view.get().lastSeq === 4, never);
	thread.close();
	browser.cutOff();
	await putBack(async () => undefined);
	await bo("new", 9);
	await server.app.listen();

	// The link is slower in asking for the first segment than the disk is in noting it.
	const { WebSocket } = browser.world;
	let isSlow = true;
	browser.world.WebSocket = class extends WebSocket {
		override send(data: Parameters<WebSocket["send"]>[0]): void {
			if (!isSlow || !isOf(threadDocumentName(threadId, 0), data)) super.send(data);
		}
	};
	browser.plugIn();
	page.retryNow();
	const isHeld = async () => (await browser.keys("facts")).includes(`held ${threadDocumentName(threadId, 1)}`);
	await vi.waitFor(async () => expect(await isHeld()).toBe(true), { timeout: 5_000 });
	isSlow = false;
	browser.cutOff();
	browser.plugIn();
	page.retryNow();
	await vi.waitFor(async () => expect(await bodies()).toHaveLength(13), { timeout: 5_000 });
	expect((await bodies()).slice(9)).toEqual(["lost 1", "lost 2", "lost 3", "lost 4"]);
	await until([page.historyTrouble], () => page.historyTrouble.get()?.kind === "given", never);
}, 15_000);

function isOf(name: string, frame: Parameters<WebSocket["send"]>[0]): boolean {
	return frame instanceof Uint8Array && readVarString(createDecoder(frame)) === name;
}
