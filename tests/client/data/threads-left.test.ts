import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { threadDocumentName } from "../../../shared/document-names.ts";
import { type AtHome, look, openAtHome, reaches, rowOf } from "../../support/family-pages.ts";
import { openServer, type TestServer } from "../../support/server.ts";

let server: TestServer;
let alva: AtHome;
let bo: AtHome;
let threadId: string;

/** A group of three in which Bo has heard something. */
beforeEach(async () => {
	server = await openServer({});
	alva = await openAtHome(server, "alva");
	bo = await openAtHome(server, "bo");
	const { memberId } = await server.signedIn("cleo");
	await reaches(alva.page.family, ({ members }) => members.length === 3);
	threadId = await alva.page.startThread({
		to: [bo.id, memberId],
		title: "Boat",
		body: "Paint or varnish?",
		files: [],
	});
	await reaches(bo.page.threads, () => rowOf(bo.page, threadId)?.lastMessage !== null && isThere());
	await vi.waitFor(async () => expect(await keptOf(bo)).not.toEqual([]));
});
afterEach(() => server.close());

const isThere = () => rowOf(bo.page, threadId) !== undefined;
async function keptOf({ browser }: AtHome): Promise<unknown[]> {
	const rows = (await browser.rows("updates")) as { document: string }[];
	return rows.filter(({ document }) => document.startsWith(threadDocumentName(threadId, 0)));
}
async function comesBack({ browser, page }: AtHome): Promise<void> {
	browser.plugIn();
	page.retryNow();
	await reaches(page.connection, ({ kind }) => kind === "live");
}

it("[I5] who leaves without a network is gone at once for themselves, and nothing of it stays on their disk", async () => {
	bo.browser.cutOff();
	await bo.page.openThread(threadId).say("Varnish. And goodbye", []);
	await bo.page.openThread(threadId).writeDraft("One more thing");
	await bo.page.leave(threadId);
	await reaches(bo.page.threads, () => !isThere());
	await comesBack(bo);
	// What was said before leaving is heard by those who stay.
	await look(alva.page, threadId).shows("(start)", "Paint or varnish?", "Varnish. And goodbye", "(members)");
	await vi.waitFor(async () => expect(await bo.browser.rows("outbox")).toEqual([]), { timeout: 5_000 });
	await vi.waitFor(async () => expect(await keptOf(bo)).toEqual([]));
	expect(await bo.browser.rows("drafts")).toEqual([]);
	expect(rowOf(bo.page, threadId)).toBeUndefined();
	expect(look(bo.page, threadId).thread.view.get().state).toBe("missing");
});

it("[I1] [I5] who was taken out meanwhile loses the words of the others, and keeps what nobody took", async () => {
	bo.browser.cutOff();
	await bo.page.openThread(threadId).say("Varnish!", []);
	await alva.page.removeMembers(threadId, [bo.id]);
	await reaches(alva.page.threads, () => !rowOf(alva.page, threadId)?.record.members.includes(bo.id));
	await vi.waitFor(async () => expect(await alva.browser.rows("outbox")).toEqual([]));
	await comesBack(bo);
	await vi.waitFor(async () => expect(await keptOf(bo)).toEqual([]), { timeout: 5_000 });
	await reaches(bo.page.threads, () => rowOf(bo.page, threadId)?.hasRefused === true);
	expect(rowOf(bo.page, threadId)).toMatchObject({ isGone: true, isReadOnly: true, title: "", may: { write: false } });
	const left = look(bo.page, threadId);
	expect(left.shown()).toEqual(["Varnish!"]);
	expect(left.thread.view.get()).toMatchObject({ state: "ready", items: [{}, { refused: "thread_not_found" }] });
	await bo.page.discardThread(threadId);
	await reaches(bo.page.threads, () => !isThere());
});

it("[I5] a device that was off while its member was taken out forgets the thread at its next start", async () => {
	bo.browser.cutOff();
	await alva.page.removeMembers(threadId, [bo.id]);
	await vi.waitFor(async () => expect(await alva.browser.rows("outbox")).toEqual([]));
	bo.browser.plugIn();
	const page = bo.browser.openPage();
	await reaches(page.threads, (rows) => rows?.length === 1);
	await vi.waitFor(async () => expect(await keptOf(bo)).toEqual([]), { timeout: 5_000 });
});

it("who is taken in again sees everything, and those who stayed see who came and went", async () => {
	await alva.page.removeMembers(threadId, [bo.id]);
	await reaches(bo.page.threads, () => !isThere());
	await alva.page.openThread(threadId).say("Varnish it is", []);
	await alva.page.addMembers(threadId, [bo.id]);
	await reaches(bo.page.threads, isThere);
	const words = ["(start)", "Paint or varnish?", "(members)", "Varnish it is", "(members)"];
	await look(bo.page, threadId).shows(...words);
	await look(alva.page, threadId).shows(...words);
	expect(rowOf(bo.page, threadId)).toMatchObject({ unread: 0, isGone: false });
});
