import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { OpenMedia } from "../../../client/data/media-view.ts";
import { aPhoto } from "../../support/attached-files.ts";
import { type AtHome, openAtHome, reaches } from "../../support/family-pages.ts";
import { openServer, type TestServer } from "../../support/server.ts";

let server: TestServer;
let alva: AtHome;
let threadId: string;
let token: string;

/** A conversation in segments of four, with little to look at in it: an address first, and then only talk. */
beforeEach(async () => {
	server = await openServer({ SEGMENT_MESSAGES: "4" });
	token = (await server.signedIn("bo")).token;
	threadId = await server.threadId();
	await say("Look at https://weather.example/today, it rains.");
	for (let number = 2; number <= 18; number += 1) await say(`letter ${number}`);
	alva = await openAtHome(server, "alva");
});
afterEach(async () => {
	vi.restoreAllMocks();
	await server.close();
});

async function say(body: string): Promise<void> {
	server.pass(60_000);
	await server.ask("POST", `/api/threads/${threadId}/messages`, { token, body: { body } });
}

const found = (media: OpenMedia) => media.view.get().messages.map(({ body, files }) => body || files[0]?.name);
const held = async () => (await alva.browser.keys("facts")).filter((key) => key.startsWith("held ")).length;

describe("what was shown and linked in a conversation", () => {
	it("is found segment by segment, as far back as it takes, and no further", async () => {
		const media = await alva.page.openMedia(threadId);
		expect(found(media)).toEqual([]);
		expect(media.view.get().reach).toBe("more");
		await media.loadOlder();
		await reaches(media.view, ({ reach }) => reach === "end");
		expect(found(media)).toEqual(["Look at https://weather.example/today, it rains."]);
		media.close();
	});

	it("shows what comes, the newest first, also when its segment is sealed under it", async () => {
		const media = await alva.page.openMedia(threadId);
		await say("https://one.example");
		await say("only words");
		await say("https://two.example");
		await reaches(media.view, () => found(media).join() === "https://two.example,https://one.example");
		const before = media.view.get().messages[1];
		await say("more words");
		await say("https://three.example");
		await reaches(media.view, () => found(media)[0] === "https://three.example");
		expect(found(media)).toHaveLength(3);
		expect(media.view.get().messages[2]).toBe(before);
		media.close();
	});

	it("[I1] has a photo of mine at once without a network, and once when it was sent", async () => {
		const media = await alva.page.openMedia(threadId);
		alva.browser.cutOff();
		const thread = alva.page.openThread(threadId);
		await thread.say("", [aPhoto("0199f0a0-0000-7000-8000-000000000001")]);
		await reaches(media.view, () => found(media).join() === "beach.jpg");
		expect(media.view.get().messages[0]?.delivery).toBe("waiting");
		let most = 1;
		media.view.subscribe(() => {
			most = Math.max(most, found(media).length);
		});
		alva.browser.plugIn();
		await reaches(media.view, () => media.view.get().messages[0]?.seq === 19);
		expect(found(media)).toEqual(["beach.jpg"]);
		expect(most, "at any moment").toBe(1);
		media.close();
		thread.close();
	});

	it("is all found without a network once this device holds everything", async () => {
		await vi.waitFor(async () => expect(await held()).toBe(4));
		alva.browser.cutOff();
		const media = await alva.page.openMedia(threadId);
		await media.loadOlder();
		await reaches(media.view, ({ reach }) => reach === "end");
		expect(found(media)).toHaveLength(1);
		media.close();
	});

	it("says where it is cut off when the rest stands at the server alone, and goes on from there", async () => {
		const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
			throw new DOMException("no room", "QuotaExceededError");
		});
		await say("https://between.example");
		for (const words of ["and", "so", "on"]) await say(words);
		const cleo = await openAtHome(server, "cleo");
		cleo.browser.cutOff();
		const media = await cleo.page.openMedia(threadId);
		await media.loadOlder();
		await reaches(media.view, ({ reach }) => reach === "cut");
		expect(found(media)).toEqual([]);
		full.mockRestore();
		cleo.browser.plugIn();
		await reaches(cleo.page.connection, ({ kind }) => kind === "live");
		await media.loadOlder();
		expect(found(media)).toEqual(["https://between.example"]);
		await media.loadOlder();
		await reaches(media.view, ({ reach }) => reach === "end");
		expect(found(media)).toHaveLength(2);
		media.close();
	});
});
