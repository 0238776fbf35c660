import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { FamilyData } from "../../../client/data/family-data.ts";
import { until } from "../../../client/data/until.ts";
import { type Browser, openBrowser } from "../../support/browser.ts";
import { cast } from "../../support/cast.ts";
import { openServer, type TestServer } from "../../support/server.ts";

let server: TestServer;
let browser: Browser;
let page: FamilyData;
let threadId: string;

const never = new AbortController().signal;
const held = async () => (await browser.keys("facts")).filter((key) => key.startsWith("held ")).length;

/** A conversation of five segments, and a browser in which Alva is not signed in yet. */
beforeEach(async () => {
	server = await openServer({ SEGMENT_MESSAGES: "4" });
	const bo = await server.signedIn("bo");
	threadId = await server.threadId();
	for (let number = 1; number <= 18; number += 1) {
		server.pass(60_000);
		const asking = { token: bo.token, body: { body: `letter ${number}` } };
		expect((await server.ask("POST", `/api/threads/${threadId}/messages`, asking)).status).toBe(201);
	}
	browser = await openBrowser(server);
	page = browser.openPage();
});
afterEach(async () => {
	vi.restoreAllMocks();
	await server.close();
});

async function signIn(): Promise<void> {
	await page.signIn({ username: cast.alva.username, password: cast.alva.password });
	await until([page.threads], () => (page.threads.get()?.length ?? 0) > 0, never);
}

it("[I4] a disk that was full for a while holds the whole conversation once there is room again", async () => {
	const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
		throw new DOMException("no room", "QuotaExceededError");
	});
	await signIn();
	await until([page.storageTrouble], () => page.storageTrouble.get() === "full", never);
	await vi.waitFor(() => expect(full).toHaveBeenCalled());
	expect(await held()).toBe(0);
	full.mockRestore();
	await page.openThread(threadId).writeDraft("There is room");
	await vi.waitFor(async () => expect(await held()).toBe(4), { timeout: 3_000 });
});

it("[I3] a row that comes back after its entry was sealed and held is taken off when the server stays silent", async () => {
	await signIn();
	const thread = page.openThread(threadId);
	await thread.say("Mine", []);
	await until([thread.view], () => thread.view.get().lastSeq === 19, never);
	const { token } = await server.signedIn("bo");
	for (let number = 20; number <= 25; number += 1) {
		server.pass(60_000);
		await server.ask("POST", `/api/threads/${threadId}/messages`, { token, body: { body: `letter ${number}` } });
	}
	await vi.waitFor(async () => expect(await held()).toBe(6));
	thread.close();
	const mine = thread.view.get().items.find((item) => item.type === "message" && item.body === "Mine");
	const said = { id: mine?.key, thread: threadId, composed: "2026-05-01T08:00:00.000Z", kind: "message", body: "Mine" };

	vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
	await browser.put("outbox", { said, state: "waiting", code: null });
	const again = browser.openPage();
	await until([again.connection], () => again.connection.get().kind === "live", never);
	expect(again.connection.get().waiting).toBe(1);
	await vi.advanceTimersByTimeAsync(60_000);
	vi.useRealTimers();
	await vi.waitFor(async () => expect(await browser.rows("outbox")).toEqual([]));
	expect(again.connection.get().waiting).toBe(0);
});
