import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { FamilyData, OpenThread } from "../../../client/data/family-data.ts";
import { until } from "../../../client/data/until.ts";
import { type Browser, openBrowser } from "../../support/browser.ts";
import { cast } from "../../support/cast.ts";
import { openServer, type TestServer } from "../../support/server.ts";

const letters = 30;
const never = new AbortController().signal;

let server: TestServer;
let browser: Browser;
let page: FamilyData;
let threadId: string;
let ids: string[];

/** A conversation of eight segments, which Alva's browser has joined. */
beforeEach(async () => {
	server = await openServer({ SEGMENT_MESSAGES: "4" });
	const { token } = await server.signedIn("bo");
	threadId = await server.threadId();
	ids = [];
	for (let number = 1; number <= letters; number += 1) {
		server.pass(60_000);
		const body = { body: `letter ${number}` };
		const told = await server.ask("POST", `/api/threads/${threadId}/messages`, { token, body });
		ids.push((told.body as { message: { id: string } }).message.id);
	}
	browser = await openBrowser(server);
	page = browser.openPage();
	await page.signIn({ username: cast.alva.username, password: cast.alva.password });
	await until([page.threads], () => (page.threads.get()?.length ?? 0) > 0, never);
});
afterEach(async () => {
	vi.restoreAllMocks();
	await server.close();
});

const bodies = ({ view }: OpenThread) =>
	view.get().items.flatMap((item) => (item.type === "message" ? [item.body] : []));

/** Opened, and everything is read, so that nothing is fetched for the sake of what is unread. */
async function openRead(): Promise<OpenThread> {
	const before = page.openThread(threadId);
	await until([before.view], () => before.view.get().state === "ready", never);
	before.markRead(letters);
	await vi.waitFor(() => expect(page.threads.get()?.[0]?.unread).toBe(0));
	before.close();
	const thread = page.openThread(threadId);
	await until([thread.view], () => thread.view.get().state === "ready" && !thread.view.get().isLoadingOlder, never);
	return thread;
}

it("[I4] a message far back comes with everything between, in order and in one step", async () => {
	const thread = await openRead();
	const begun = bodies(thread).length;
	expect(begun).toBeLessThan(letters);
	const counts = new Set<number>();
	const stop = thread.view.subscribe(() => counts.add(bodies(thread).length));
	expect(await thread.loadBackTo(ids[3] ?? "")).toBe("here");
	await until([thread.view], () => bodies(thread).length > begun, never);
	stop();
	expect(bodies(thread)).toEqual(Array.from({ length: letters }, (_, index) => `letter ${index + 1}`));
	expect([...counts].filter((count) => count !== begun)).toEqual([letters]);
	thread.close();
});

it("a message that is nowhere in the thread brings nothing on the screen", async () => {
	const thread = await openRead();
	const begun = bodies(thread);
	expect(await thread.loadBackTo("01890a5d-ac96-774b-bcce-b302099a8057")).toBe("nowhere");
	expect(bodies(thread)).toEqual(begun);
	expect(thread.view.get().isLoadingOlder).toBe(false);
	thread.close();
});

it("what cannot be had without a network is not called gone, and comes when there is one", async () => {
	const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
		throw new DOMException("no room", "QuotaExceededError");
	});
	await server.signedIn("cleo");
	const other = await openBrowser(server);
	const atCleos = other.openPage();
	await atCleos.signIn({ username: cast.cleo.username, password: cast.cleo.password });
	const thread = atCleos.openThread(threadId);
	await until([thread.view], () => thread.view.get().state === "ready" && !thread.view.get().isLoadingOlder, never);
	other.cutOff();
	await until([atCleos.connection], () => atCleos.connection.get().kind !== "live", never);
	expect(await thread.loadBackTo(ids[0] ?? "")).toBe("unknown");
	expect(bodies(thread)).not.toContain("letter 1");
	full.mockRestore();
	other.plugIn();
	await until([atCleos.connection], () => atCleos.connection.get().kind === "live", never);
	expect(await thread.loadBackTo(ids[0] ?? "")).toBe("here");
	thread.close();
});
