import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { TimelineItem } from "../../../shared/timeline-items.ts";
import { type AtHome, look, openAtHome, reaches, rowOf } from "../../support/family-pages.ts";
import { openServer, type TestServer } from "../../support/server.ts";

let server: TestServer;
let didi: AtHome;
let boId: string;
let threadId: string;

const reasons = (items: readonly TimelineItem[]) =>
	items.flatMap((item) => (item.type === "message" ? [`${item.body}: ${item.refused}`] : []));

const messageIds = (items: readonly TimelineItem[]) =>
	items.flatMap((item) => (item.type === "message" ? [item.id] : []));

/** Didi, a child, writes to Bo, whom her adults have not allowed her, in a tunnel. */
beforeEach(async () => {
	server = await openServer({});
	boId = (await server.signedIn("bo")).memberId;
	didi = await openAtHome(server, "didi");
	didi.browser.cutOff();
	threadId = await didi.page.startThread({ to: [boId], title: "", body: "Can you fix my bike?", files: [] });
	await didi.page.openThread(threadId).say("The red one", []);
	didi.browser.plugIn();
	didi.page.retryNow();
	await reaches(didi.page.threads, () => rowOf(didi.page, threadId)?.startRefused === "not_allowed");
});
afterEach(() => server.close());

it("[I1] a conversation the server would not start stays with every word and the reason, and over a restart", async () => {
	const words = ["Can you fix my bike?: thread_not_found", "The red one: thread_not_found"];
	const { thread } = look(didi.page, threadId);
	await reaches(thread.view, ({ items }) => reasons(items).join() === words.join());
	expect(rowOf(didi.page, threadId)).toMatchObject({
		...{ title: "Bo", isPending: true, hasRefused: true, hasWaiting: false },
		may: { write: false },
	});
	const page = didi.browser.openPage();
	const again = look(page, threadId);
	await reaches(again.thread.view, ({ items }) => reasons(items).join() === words.join());
	expect(again.thread.view.get()).toMatchObject({ state: "ready", shown: { startRefused: "not_allowed" } });
});

it("[I1] goes from the list and the disk when the person discards it, and not before", async () => {
	await vi.waitFor(() => expect(didi.page.unsent.get().refused).toBe(2));
	await didi.page.discardThread(threadId);
	await reaches(didi.page.threads, () => rowOf(didi.page, threadId) === undefined);
	expect(await didi.browser.rows("outbox")).toEqual([]);
	expect(look(didi.page, threadId).thread.view.get().state).toBe("missing");
});

it("[I1] is started anew, too, by a new message to the same person, and what was said before goes first", async () => {
	const { thread } = look(didi.page, threadId);
	await reaches(thread.view, ({ items }) => reasons(items).every((line) => line.endsWith("thread_not_found")));
	didi.browser.cutOff();
	await didi.page.startThread({ to: [boId], title: "", body: "Bo?", files: [] });
	const words = ["Can you fix my bike?: null", "The red one: null", "Bo?: null"];
	await reaches(thread.view, ({ items }) => reasons(items).join() === words.join());
	expect(rowOf(didi.page, threadId)).toMatchObject({ startRefused: null, isPending: true, hasWaiting: true });
});

it("is started anew, with its words behind it in their order, when one of them is tried again", async () => {
	const { thread } = look(didi.page, threadId);
	await reaches(thread.view, ({ items }) => reasons(items).every((line) => line.endsWith("thread_not_found")));
	didi.browser.cutOff();
	await thread.retry(messageIds(thread.view.get().items)[1] ?? "");
	await reaches(thread.view, ({ items }) => reasons(items).join() === "Can you fix my bike?: null,The red one: null");
	const kinds = ((await didi.browser.rows("outbox")) as { said: { kind: string } }[]).map(({ said }) => said.kind);
	expect(kinds).toEqual(["start", "message", "message"]);
	expect(rowOf(didi.page, threadId)).toMatchObject({ startRefused: null, isPending: true, isReadOnly: true });
});
