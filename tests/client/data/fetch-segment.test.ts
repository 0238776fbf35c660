import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { databaseName } from "../../../client/data/database.ts";
import type { FamilyData } from "../../../client/data/family-data.ts";
import { createStore } from "../../../client/data/store.ts";
import { until } from "../../../client/data/until.ts";
import { type Browser, openBrowser } from "../../support/browser.ts";
import { cast } from "../../support/cast.ts";
import { openServer, type TestServer } from "../../support/server.ts";

let server: TestServer;
let browser: Browser;
let page: FamilyData;
let threadId: string;
let asked: string[];

const never = new AbortController().signal;
const held = async () => (await browser.keys("facts")).filter((key) => key.startsWith("held ")).length;
const isSegment = (path: string) => path.includes("/segments/");

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
	asked = [];
	answerWith((answer) => answer);
	page = browser.openPage();
});
afterEach(() => server.close());

/** What the page gets for a segment, made of what the server answers. */
function answerWith(change: (answer: Response) => Response | Promise<Response>): void {
	const { fetch } = browser.world;
	browser.world.fetch = async (path, init) => {
		if (isSegment(path)) asked.push(path.replace(/.*segments\//, ""));
		const answer = await fetch(path, init);
		return isSegment(path) ? change(answer) : answer;
	};
}
async function signIn(): Promise<void> {
	await page.signIn({ username: cast.alva.username, password: cast.alva.password });
	await until([page.threads], () => (page.threads.get()?.length ?? 0) > 0, never);
}
async function wholeConversation(): Promise<string[]> {
	const thread = page.openThread(threadId);
	await until([thread.view], () => thread.view.get().state === "ready", never);
	while (thread.view.get().hasOlder) await thread.loadOlder();
	return thread.view.get().items.flatMap((item) => (item.type === "message" ? [item.body] : []));
}
const letters = Array.from({ length: 18 }, (_, index) => `letter ${index + 1}`);

it("[I4] a new device gets every sealed segment whole, newest first, and asks once for each", async () => {
	await signIn();
	await vi.waitFor(async () => expect(await held()).toBe(4), { timeout: 3_000 });
	expect(asked).toEqual(["3", "2", "1", "0"]);
	expect(await wholeConversation()).toEqual(letters);
	expect(page.historyTrouble.get()).toBeNull();
	browser.cutOff();
	page = browser.openPage();
	expect(await wholeConversation()).toEqual(letters);
});

it.each([
	["refused", () => Response.json({ error: "internal" }, { status: 500 })],
	["answered by somebody else", () => new Response("<!doctype html>Please pay for this network")],
	["cut off", async (answer: Response) => new Response((await answer.arrayBuffer()).slice(0, 300))],
	["lacking its end", () => new Response(Y.encodeStateAsUpdate(new Y.Doc()) as Uint8Array<ArrayBuffer>)],
	["out of reach", () => Promise.reject(new TypeError("fetch failed"))],
])("[I4] where that is %s, the link brings it", async (_name, change) => {
	answerWith(change);
	await signIn();
	await vi.waitFor(async () => expect(await held()).toBe(4), { timeout: 3_000 });
	expect(page.historyTrouble.get()).toBeNull();
	browser.cutOff();
	page = browser.openPage();
	expect(await wholeConversation()).toEqual(letters);
});

it("[I4] a segment whose past was rewritten on the way is found out", async () => {
	answerWith(async (answer) => {
		const document = new Y.Doc();
		Y.applyUpdate(document, new Uint8Array(await answer.arrayBuffer()));
		const entries = document.getArray<object>("messages").toArray();
		const other = new Y.Doc();
		other.getArray("messages").push(entries.map((entry, index) => (index === 1 ? { ...entry, body: "other" } : entry)));
		return new Response(Y.encodeStateAsUpdate(other) as Uint8Array<ArrayBuffer>);
	});
	await signIn();
	await until([page.historyTrouble], () => page.historyTrouble.get() !== null, never);
});

it("[I3] what waits, and stands in a fetched segment, is taken off before the segment counts as held", async () => {
	const alva = await server.signedIn("alva");
	const id = "00000000-0000-7000-8000-000000000007";
	const store = createStore(browser.world.indexedDB, databaseName(alva.memberId));
	const said = { id, thread: threadId, composed: "2026-05-01T08:00:00.000Z", kind: "message", body: "Mine" };
	await store.write(["outbox"], "strict", (tx) => tx.objectStore("outbox").add({ said, state: "waiting", code: null }));
	store.close();
	server.pass(60_000);
	await server.ask("POST", `/api/threads/${threadId}/messages`, { ...alva, body: { id, body: "Mine" } });
	for (const body of ["a", "b", "c"]) {
		server.pass(60_000);
		await server.ask("POST", `/api/threads/${threadId}/messages`, { ...alva, body: { body } });
	}
	await signIn();
	await vi.waitFor(async () => expect(await held()).toBe(5), { timeout: 3_000 });
	expect(await browser.rows("outbox")).toEqual([]);
});
