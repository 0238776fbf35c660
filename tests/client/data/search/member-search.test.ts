import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FamilyData } from "../../../../client/data/family-data.ts";
import type { OpenSearch } from "../../../../client/data/search/search.ts";
import { createSearcher } from "../../../../client/data/search/searcher.ts";
import { wipe } from "../../../../client/data/wipe.ts";
import { type Browser, openBrowser } from "../../../support/browser.ts";
import { cast, credentialsOf } from "../../../support/cast.ts";
import { reaches } from "../../../support/family-pages.ts";
import { openServer, type TestServer } from "../../../support/server.ts";
import { anything } from "./support/searched-disk.ts";

let server: TestServer;
let browser: Browser;
let page: FamilyData;

beforeEach(async () => {
	server = await openServer({ SEGMENT_MESSAGES: "4" });
	await server.signedIn("alva");
	await server.signedIn("bo");
	browser = await openBrowser(server);
	Object.assign(browser.world, {
		openSearcher: async (tell: Parameters<typeof createSearcher>[1]) => createSearcher(browser.world.indexedDB, tell),
	});
	page = browser.openPage();
	await page.signIn(credentialsOf(cast.alva));
	await reaches(page.connection, ({ kind }) => kind === "live");
});
afterEach(() => server.close());

const found = (search: OpenSearch) =>
	search.found
		.get()
		?.messages.map(({ body }) => body)
		.join();

describe("search of whoever is signed in", () => {
	it("follows what arrives and what is said without a network, and knows when it has everything", async () => {
		const { token } = await server.signedIn("bo");
		const threadId = await server.threadId();
		for (let number = 1; number <= 9; number += 1) {
			server.pass(60_000);
			await server.ask("POST", `/api/threads/${threadId}/messages`, { token, body: { body: `plum ${number}` } });
		}
		const search = await page.openSearch();
		search.seek({ ...anything, text: "plum" }, 50);
		await reaches(search.found, () => found(search)?.endsWith("plum 1") ?? false);
		await reaches(search.scope, (scope) => scope?.isWhole ?? false);
		browser.cutOff();
		const thread = page.openThread(threadId);
		await thread.say("plum jam", []);
		await reaches(search.found, () => found(search)?.includes("plum jam") ?? false);
		thread.close();
		search.close();
	});

	it("finds a poll by what it asks and by its answers, also before it is sent", async () => {
		const search = await page.openSearch();
		browser.cutOff();
		const thread = page.openThread(await server.threadId());
		await thread.ask("What do we cook?", { options: ["Pizza", "Lentil soup"], several: false });
		search.seek({ ...anything, text: "lentil" }, 50);
		await reaches(search.found, () => found(search)?.startsWith("What do we cook?") ?? false);
		browser.plugIn();
		await reaches(page.unsent, ({ waiting }) => waiting === 0);
		search.seek({ ...anything, text: "cook pizza" }, 50);
		await reaches(search.found, () => found(search)?.startsWith("What do we cook?") ?? false);
		thread.close();
		search.close();
	});

	it("finds nothing of what somebody whom I have blocked writes to me alone", async () => {
		const bo = await server.signedIn("bo");
		const { memberId } = await server.signedIn("alva");
		const made = await server.ask("POST", "/api/threads", { token: bo.token, body: { memberIds: [memberId] } });
		const { id } = made.body.thread as { id: string };
		await server.ask("POST", `/api/threads/${id}/messages`, { token: bo.token, body: { body: "plum for you" } });
		const search = await page.openSearch();
		search.seek({ ...anything, text: "plum" }, 50);
		await reaches(search.found, () => found(search) === "plum for you");
		await page.block(bo.memberId);
		await reaches(search.found, () => found(search) === "");
		search.close();
	});

	it("[I9] leaves nothing behind for whoever signs out", async () => {
		const search = await page.openSearch();
		search.seek(anything, 50);
		await reaches(search.scope, (scope) => scope !== null);
		expect(await browser.databases()).toContainEqual(expect.stringContaining("hearth-search-1-"));
		await page.signOut();
		await expect.poll(() => browser.databases()).toEqual([]);
	});

	it("[I9] is wiped with the conversation when the device is signed out from afar", async () => {
		const search = await page.openSearch();
		search.seek(anything, 50);
		await reaches(search.scope, (scope) => scope !== null);
		const state = page.session.get();
		const memberId = state.kind === "signed-in" ? state.session.member.id : "";
		await wipe(browser.world.indexedDB, { memberId, what: "replicas" });
		await expect.poll(() => browser.databases()).not.toContainEqual(expect.stringContaining("hearth-search-1-"));
	});
});
