import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { dmThreadId } from "../../../shared/dm-thread-id.ts";
import { type AtHome, look, openAtHome, reaches, rowOf } from "../../support/family-pages.ts";
import { openServer, type TestServer } from "../../support/server.ts";

let server: TestServer;
let alva: AtHome;
let bo: AtHome;
let cleoId: string;

beforeEach(async () => {
	server = await openServer({});
	alva = await openAtHome(server, "alva");
	bo = await openAtHome(server, "bo");
	cleoId = (await server.signedIn("cleo")).memberId;
	await reaches(alva.page.family, ({ members }) => members.length === 3);
});
afterEach(() => server.close());

const isPending = (of: AtHome, threadId: string) => rowOf(of.page, threadId)?.isPending;
/** Everything of this thread is at the server, and nothing waits any more. */
async function isSent(of: AtHome, threadId: string): Promise<void> {
	await reaches(of.page.threads, () => isPending(of, threadId) === false);
	await vi.waitFor(async () => expect(await of.browser.rows("outbox")).toEqual([]), { timeout: 5_000 });
}

it("[I1] a group is started and written in without a network, outlives the page, and then is one for everybody", async () => {
	alva.browser.cutOff();
	const id = await alva.page.startThread({
		to: [bo.id, cleoId],
		title: " Summer house ",
		body: "Who has the key?",
		files: [],
	});
	const before = look(alva.page, id);
	await before.thread.say("I mean the small one", []);
	await before.shows("(start)", "Who has the key?", "I mean the small one");
	expect(before.thread.view.get()).toMatchObject({ state: "ready", shown: { title: "Summer house", isPending: true } });
	expect(rowOf(alva.page, id)).toMatchObject({ hasWaiting: true, lastMessage: { body: "I mean the small one" } });

	// The page is killed; the next one finds all of it on the disk, still without a network.
	const page = alva.browser.openPage();
	const again = look(page, id);
	await again.shows("(start)", "Who has the key?", "I mean the small one");
	expect(again.thread.view.get()).toMatchObject({ state: "ready", shown: { isPending: true } });

	alva.browser.plugIn();
	page.retryNow();
	await reaches(bo.page.threads, () => rowOf(bo.page, id)?.lastMessage?.body === "I mean the small one");
	expect(rowOf(bo.page, id)).toMatchObject({ title: "Summer house", unread: 2, record: { kind: "group" } });
	await isSent({ ...alva, page }, id);
	await again.shows("(start)", "Who has the key?", "I mean the small one");
	const answer = look(bo.page, id);
	await answer.thread.say("Cleo has", []);
	await again.shows("(start)", "Who has the key?", "I mean the small one", "Cleo has");
});

it("[I3] [I4] two who begin the same conversation without hearing of each other have one, with every word in it once", async () => {
	for (const one of [alva, bo]) one.browser.cutOff();
	const id = await alva.page.startThread({ to: [bo.id], title: "", body: "Are you there?", files: [] });
	expect(await bo.page.startThread({ to: [alva.id], title: "", body: "Are you home?", files: [] })).toBe(id);
	expect(id).toBe(dmThreadId(alva.id, bo.id));
	expect([rowOf(alva.page, id)?.title, rowOf(bo.page, id)?.title]).toEqual(["Bo", "Alva"]);
	const [ofAlva, ofBo] = [look(alva.page, id), look(bo.page, id)];
	await ofAlva.shows("Are you there?");
	await ofBo.shows("Are you home?");

	bo.browser.plugIn();
	bo.page.retryNow();
	await isSent(bo, id);
	alva.browser.plugIn();
	alva.page.retryNow();
	await isSent(alva, id);
	// The order of arrival is the order for both.
	for (const one of [ofAlva, ofBo]) await one.shows("Are you home?", "Are you there?");
	expect(rowOf(bo.page, id)?.unread).toBe(1);
});

it("[I4] a group renamed by two who do not hear of each other bears the name that arrived last, for both", async () => {
	const id = await alva.page.startThread({ to: [bo.id, cleoId], title: "", body: "", files: [] });
	await reaches(bo.page.threads, () => rowOf(bo.page, id) !== undefined);
	expect(rowOf(bo.page, id)?.title).toBe("Alva, Cleo");
	for (const one of [alva, bo]) one.browser.cutOff();
	await alva.page.rename(id, "Boat");
	await bo.page.rename(id, "Sail");
	await reaches(alva.page.threads, () => rowOf(alva.page, id)?.title === "Boat");
	expect(rowOf(bo.page, id)?.title).toBe("Sail");
	alva.browser.plugIn();
	alva.page.retryNow();
	await isSent(alva, id);
	bo.browser.plugIn();
	bo.page.retryNow();
	await isSent(bo, id);
	await reaches(alva.page.threads, () => rowOf(alva.page, id)?.title === "Sail");
	await look(alva.page, id).shows("(start)", "(rename)", "(rename)");
});

it("what is taken away or muted on one device is so on the other", async () => {
	const second = await openAtHome(server, "alva");
	const id = await alva.page.startThread({ to: [bo.id, cleoId], title: "Boat", body: "", files: [] });
	await reaches(second.page.threads, () => rowOf(second.page, id) !== undefined);
	alva.browser.cutOff();
	await alva.page.mute(id, "nothing");
	await alva.page.removeMembers(id, [cleoId]);
	await reaches(alva.page.threads, () => rowOf(alva.page, id)?.notify === "nothing");
	expect(rowOf(alva.page, id)?.record.members).not.toContain(cleoId);
	alva.browser.plugIn();
	alva.page.retryNow();
	await isSent(alva, id);
	await reaches(second.page.threads, () => rowOf(second.page, id)?.notify === "nothing");
	await reaches(second.page.threads, () => rowOf(second.page, id)?.record.members.length === 2);
	await bo.page.openThread(id).say("Hello?", []);
	await reaches(second.page.threads, () => rowOf(second.page, id)?.unread === 1);
	expect(rowOf(second.page, id)?.calling).toBe(0);
});
