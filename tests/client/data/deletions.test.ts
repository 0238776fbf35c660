import "fake-indexeddb/auto";
import "../../support/report-error.ts";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type AtHome, look, openAtHome, reaches } from "../../support/family-pages.ts";
import { openServer, type TestServer } from "../../support/server.ts";

let house: TestServer;
let threadId: string;
beforeEach(async () => {
	house = await openServer({});
	threadId = await house.threadId();
});
afterEach(() => house.close());

async function onDisk({ browser }: AtHome): Promise<string> {
	const [updates, outbox] = await Promise.all([browser.rows("updates"), browser.rows("outbox")]);
	const heard = (updates as { update: Uint8Array }[]).map(({ update }) => Buffer.from(update).toString("latin1"));
	return [...heard, JSON.stringify(outbox)].join();
}

async function sayAndHear(alva: AtHome, bo: AtHome, body: string) {
	const [hers, his] = [look(alva.page, threadId), look(bo.page, threadId)];
	await reaches(hers.thread.view, ({ state }) => state === "ready");
	await hers.thread.say(body, []);
	await his.shows(body);
	await reaches(hers.thread.view, ({ items }) => items.some((item) => item.type === "message" && item.seq !== null));
	return { hers, his, id: messageId(hers.thread.view.get().items) };
}

function messageId(items: readonly { type: string; id?: string }[]): string {
	return items.find(({ type }) => type === "message" || type === "event")?.id ?? "";
}

it("[I9] what is deleted looks so at once, can be undone for a moment, and then goes from every device's disk", async () => {
	const [alva, bo] = [await openAtHome(house, "alva"), await openAtHome(house, "bo")];
	const { hers, his, id } = await sayAndHear(alva, bo, "under the stairs");
	expect(await onDisk(bo)).toContain("under the stairs");

	await hers.thread.speakOf.delete(id);
	await hers.shows("(deleted)");
	expect(his.shown()).toEqual(["under the stairs"]);
	await hers.thread.speakOf.undoDelete(id);
	await hers.shows("under the stairs");

	await hers.thread.speakOf.delete(id);
	await his.shows("(deleted)");
	await hers.shows("(deleted)");
	for (const device of [alva, bo])
		await vi.waitFor(async () => expect(await onDisk(device)).not.toContain("under the stairs"), { timeout: 5_000 });
	expect((await alva.browser.keys("facts")).filter((key) => key.startsWith("deleting"))).toEqual([]);
	hers.thread.close();
	his.thread.close();
}, 30_000);

it("[I1] what a page was closed over is deleted by the next one; offline it waits, and is said when there is a line", async () => {
	const [alva, bo] = [await openAtHome(house, "alva"), await openAtHome(house, "bo")];
	const { hers, his, id } = await sayAndHear(alva, bo, "said too much");
	hers.thread.close();
	alva.browser.cutOff();
	await hers.thread.speakOf.delete(id);
	const [kept] = (await alva.browser.keys("facts")).filter((key) => key.startsWith("deleting"));
	expect(kept).toContain(`${threadId} ${id}`);

	const next = alva.browser.openPage();
	const seen = look(next, threadId);
	await seen.shows("(deleted)");
	expect(his.shown()).toEqual(["said too much"]);
	alva.browser.plugIn();
	alva.browser.world.wake();
	await his.shows("(deleted)");
	await seen.shows("(deleted)");
	seen.thread.close();
	his.thread.close();
}, 40_000);
