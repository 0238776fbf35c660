import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { notePicked, readEmojiHabits } from "../../../client/data/emoji-habits.ts";
import type { FamilyData } from "../../../client/data/family-data.ts";
import { readSessionEntry } from "../../../client/data/session-entry.ts";
import { until } from "../../../client/data/until.ts";
import { type Browser, openBrowser } from "../../support/browser.ts";
import { cast, familyName } from "../../support/cast.ts";
import { openServer, setupToken, type TestServer } from "../../support/server.ts";

let server: TestServer;
let browser: Browser;
let page: FamilyData;

const owed = () => readSessionEntry(browser.world.localStorage).wipes;

/** Alva has signed out, and her page was killed before anything was wiped. */
beforeEach(async () => {
	server = await openServer({});
	browser = await openBrowser(server);
	page = browser.openPage();
	await page.setUp({ token: setupToken, familyName, ...cast.alva });
	await until([page.threads], () => (page.threads.get()?.length ?? 0) > 0, new AbortController().signal);
	await vi.waitFor(async () => expect(await browser.databases()).toHaveLength(1));
	const killed = vi.spyOn(browser.world.indexedDB, "deleteDatabase").mockReturnValue({} as IDBOpenDBRequest);
	await page.signOut();
	killed.mockRestore();
	expect(owed()).toMatchObject([{ what: "everything" }]);
});
afterEach(() => server.close());

it("[I5] what a killed page did not wipe after signing out is wiped at the next start, and then forgotten", async () => {
	browser.openPage();
	await vi.waitFor(async () => expect(await browser.databases()).toEqual([]));
	await vi.waitFor(() => expect(owed()).toEqual([]));
});

it("[I1] nothing is wiped any more once the same member is back", async () => {
	expect(await page.signIn({ username: cast.alva.username, password: cast.alva.password })).toMatchObject({ ok: true });
	expect(owed()).toEqual([]);
	const wiped = vi.spyOn(browser.world.indexedDB, "deleteDatabase");
	browser.openPage();
	expect(wiped).not.toHaveBeenCalled();
});

it("what a member used to pick goes with their words when they sign out", async () => {
	expect(await page.signIn({ username: cast.alva.username, password: cast.alva.password })).toMatchObject({ ok: true });
	const state = page.session.get();
	const me = state.kind === "signed-in" ? state.session.member.id : expect.unreachable("not signed in");
	notePicked(browser.world.localStorage, me, "🎂");
	await page.signOut();
	await vi.waitFor(() => expect(readEmojiHabits(browser.world.localStorage, me).recent).toEqual([]));
});
