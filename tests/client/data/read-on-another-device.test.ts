import "fake-indexeddb/auto";
import "../../support/report-error.ts";
import { afterEach, beforeEach, expect, it } from "vitest";
import { look, openAtHome, reaches, rowOf } from "../../support/family-pages.ts";
import { openServer, type TestServer } from "../../support/server.ts";

let house: TestServer;
beforeEach(async () => {
	house = await openServer({});
});
afterEach(() => house.close());

it("what is read on one device of mine is read on all of them, also on one that was away", async () => {
	await house.signedIn("bo");
	const alva = await openAtHome(house, "alva");
	const [phone, tablet] = [await openAtHome(house, "bo"), await openAtHome(house, "bo")];
	const threadId = await house.threadId();
	const unread = (at: typeof phone, count: number) =>
		reaches(at.page.threads, () => rowOf(at.page, threadId)?.unread === count);

	const said = look(alva.page, threadId);
	await reaches(said.thread.view, ({ state }) => state === "ready");
	await said.thread.say("Dinner at seven", []);
	await said.thread.say("Bring the salad", []);
	await Promise.all([unread(phone, 2), unread(tablet, 2)]);

	const { thread } = look(phone.page, threadId);
	await reaches(thread.view, ({ items }) => items.length > 0);
	thread.markRead(thread.view.get().lastSeq);
	await Promise.all([unread(phone, 0), unread(tablet, 0)]);
	expect(rowOf(alva.page, threadId)?.unread).toBe(0);

	tablet.browser.cutOff();
	await said.thread.say("And the bread", []);
	await unread(phone, 1);
	await reaches(thread.view, ({ items }) =>
		items.some((item) => item.type === "message" && item.body === "And the bread"),
	);
	thread.markRead(thread.view.get().lastSeq);
	await unread(phone, 0);
	tablet.browser.plugIn();
	tablet.browser.world.wake();
	await unread(tablet, 0);
	const there = look(tablet.page, threadId);
	await reaches(there.thread.view, ({ items }) =>
		items.some((item) => item.type === "message" && item.body === "And the bread"),
	);
	expect(rowOf(tablet.page, threadId)?.unread).toBe(0);
	there.thread.close();
	thread.close();
	said.thread.close();
}, 20_000);
