import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { MarkedView } from "../../../client/data/marked-view.ts";
import type { TimelineMessage } from "../../../shared/timeline-items.ts";
import { type AtHome, look, openAtHome, reaches } from "../../support/family-pages.ts";
import { openServer, type TestServer } from "../../support/server.ts";

let server: TestServer;
let alva: AtHome;
let bo: AtHome;
let threadId: string;

beforeEach(async () => {
	server = await openServer({});
	alva = await openAtHome(server, "alva");
	bo = await openAtHome(server, "bo");
	threadId = await server.threadId();
	const { thread, shows } = look(alva.page, threadId);
	for (const words of ["The key hangs in the shed", "The code is 4711"]) await thread.say(words, []);
	await shows("The key hangs in the shed", "The code is 4711");
	await nothingWaits(alva);
});
afterEach(() => server.close());

const nothingWaits = (of: AtHome) =>
	vi.waitFor(async () => expect(await of.browser.rows("outbox")).toEqual([]), { timeout: 5_000 });

/** One of the messages as a page shows it, with what the record says is pinned. */
async function at(page: AtHome["page"], words: string) {
	const { thread } = look(page, threadId);
	const message = () =>
		thread.view.get().items.find((item): item is TimelineMessage => item.type === "message" && item.body === words) ??
		null;
	const pinned = () => thread.view.get().record?.pinned.map(({ id }) => id) ?? [];
	const isSo = (so: () => boolean) => reaches(thread.view, so);
	await isSo(() => message() !== null);
	return { thread, message, pinned, isSo };
}

it("[I1] [I4] a pin is shown at once in a tunnel, outlives the page, and is everybody's when there is a network", async () => {
	const before = await at(alva.page, "The code is 4711");
	const id = before.message()?.id ?? "";
	alva.browser.cutOff();
	await before.thread.speakOf.pin(id, true);
	await before.isSo(() => before.message()?.pin?.by === alva.id && before.pinned().join() === id);
	const page = alva.browser.openPage();
	const again = await at(page, "The code is 4711");
	await again.isSo(() => again.message()?.pin?.by === alva.id && again.pinned().join() === id);

	const bos = await at(bo.page, "The code is 4711");
	expect(bos.message()?.pin).toBeNull();
	alva.browser.plugIn();
	page.retryNow();
	await bos.isSo(() => bos.message()?.pin?.by === alva.id && bos.pinned().join() === id);
	await bos.thread.speakOf.pin(id, false);
	await again.isSo(() => again.message()?.pin === null && again.pinned().length === 0);
});

it("[I1] [I5] a star is given in a tunnel and is on my other device then, and on nobody else's", async () => {
	const second = await openAtHome(server, "alva");
	const words = "The key hangs in the shed";
	const [mine, other, bos] = [await at(alva.page, words), await at(second.page, words), await at(bo.page, words)];
	const id = mine.message()?.id ?? "";
	alva.browser.cutOff();
	await mine.thread.speakOf.star(id, true);
	await mine.isSo(() => mine.message()?.starred === true);
	expect(other.message()?.starred).toBe(false);
	alva.browser.plugIn();
	alva.page.retryNow();
	await other.isSo(() => other.message()?.starred === true);
	await nothingWaits(alva);
	expect([mine.message()?.starred, bos.message()?.starred]).toEqual([true, false]);
	await other.thread.speakOf.star(id, false);
	await mine.isSo(() => mine.message()?.starred === false);
});

it("[I1] of several stars to one message in a tunnel the last one waits alone, and each message has its own", async () => {
	const one = await at(alva.page, "The key hangs in the shed");
	const other = await at(alva.page, "The code is 4711");
	alva.browser.cutOff();
	for (const on of [true, false, true]) await one.thread.speakOf.star(one.message()?.id ?? "", on);
	await other.thread.speakOf.star(other.message()?.id ?? "", true);
	const rows = await alva.browser.rows("outbox");
	expect(rows.length).toBe(2);
	alva.browser.plugIn();
	alva.page.retryNow();
	await nothingWaits(alva);
	await one.isSo(() => one.message()?.starred === true && other.message()?.starred === true);
});

it("[I1] a star there is no room for stands at its message with the reason, until it is let go", async () => {
	const full = Array.from({ length: 1_000 }, (_, index) => ({
		...{ member_id: alva.id, message_id: `message ${index}`, thread_id: threadId, segment: 0, is_on: 1 },
		at: "2026-05-01T08:00:00.000Z",
	}));
	await server.database.insertInto("stars").values(full).execute();
	const { thread, message, isSo } = await at(alva.page, "The key hangs in the shed");
	await thread.speakOf.star(message()?.id ?? "", true);
	await isSo(() => message()?.unsaid?.code === "too_many_stars");
	expect(message()?.starred).toBe(false);
	await thread.discard(message()?.unsaid?.id ?? "");
	await isSo(() => message()?.unsaid === null);
	await nothingWaits(alva);
});

const wordsOf = ({ marked, found }: MarkedView) => marked.map(({ id }) => found.get(id)?.body ?? "?");

it("what is pinned and what is starred is read from this device, without a network, as its words are now", async () => {
	const [key, code] = [await at(alva.page, "The key hangs in the shed"), await at(alva.page, "The code is 4711")];
	const [keyId, codeId] = [key.message()?.id ?? "", code.message()?.id ?? ""];
	alva.browser.cutOff();
	const { speakOf } = key.thread;
	await speakOf.pin(keyId, true);
	await speakOf.pin(codeId, true);
	await speakOf.star(keyId, true);
	await speakOf.edit(codeId, "The code is 4712");
	const pinned = await alva.page.openPinned(threadId);
	await reaches(pinned.view, (view) => wordsOf(view).join() === "The code is 4712,The key hangs in the shed");
	const starred = await alva.page.openStarred();
	await reaches(starred.view, (view) => wordsOf(view).join() === "The key hangs in the shed");
	alva.browser.plugIn();
	alva.page.retryNow();
	await nothingWaits(alva);
	expect(starred.view.get().marked).toMatchObject([{ id: keyId, thread: threadId, segment: 0 }]);

	await key.thread.speakOf.star(codeId, true);
	await reaches(starred.view, (view) => wordsOf(view).join() === "The code is 4712,The key hangs in the shed");
	const bos = await at(bo.page, "The code is 4712");
	await bos.thread.speakOf.pin(codeId, false);
	await reaches(pinned.view, (view) => wordsOf(view).join() === "The key hangs in the shed");
	await key.thread.speakOf.delete(keyId);
	await reaches(starred.view, (view) => wordsOf(view).join() === "The code is 4712");
	pinned.close();
	starred.close();
}, 30_000);
