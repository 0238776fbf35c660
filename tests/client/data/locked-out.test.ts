import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { FamilyData } from "../../../client/data/family-data.ts";
import type { Readable } from "../../../client/data/readable.ts";
import { until } from "../../../client/data/until.ts";
import { type Browser, openBrowser } from "../../support/browser.ts";
import { cast, familyName } from "../../support/cast.ts";
import { openServer, setupToken, type TestServer } from "../../support/server.ts";

let server: TestServer;
let browser: Browser;
let page: FamilyData;
let threadId: string;

const never = new AbortController().signal;
async function reaches<T>(of: Readable<T>, isSo: (value: T) => boolean): Promise<void> {
	await until([of], () => isSo(of.get()), never);
}
const signIn = () => page.signIn({ username: cast.alva.username, password: cast.alva.password });
/** The page is told that the network came back, and asks who it is. */
async function lookAgain(): Promise<void> {
	browser.world.setOnline(false);
	browser.world.setOnline(true);
	await reaches(page.session, ({ kind }) => kind === "signed-out");
}
const bodies = (rows: unknown[]) => rows.map((row) => (row as { said: { body?: string } }).said.body);

/** Alva's phone: one message in the conversation, one that waits, and a draft. */
beforeEach(async () => {
	server = await openServer({});
	browser = await openBrowser(server);
	page = browser.openPage();
	await page.setUp({ token: setupToken, familyName, ...cast.alva });
	await reaches(page.threads, (threads) => (threads?.length ?? 0) > 0);
	threadId = page.threads.get()?.[0]?.record.id ?? "";
	const thread = page.openThread(threadId);
	await thread.say("Long ago", []);
	await reaches(thread.view, ({ items }) => items.some((one) => one.type === "message" && one.delivery !== "waiting"));
	await vi.waitFor(async () => expect(bodies(await browser.rows("outbox"))).toEqual([]));
	browser.cutOff();
	await thread.say("Not heard yet", []);
	await thread.writeDraft("Half a thought");
});
afterEach(() => server.close());

it("[I1] a server that knows nobody any more locks the device, and takes no word away", async () => {
	const empty = await openServer({ SEED: "99" });
	browser.answerFrom(empty);
	await lookAgain();
	expect(page.session.get()).toEqual({ kind: "signed-out", reason: "ended" });
	expect((await browser.rows("updates")).length).toBeGreaterThan(0);

	browser.answerFrom(server);
	expect(await signIn()).toMatchObject({ ok: true });
	const thread = page.openThread(threadId);
	const seen = () => thread.view.get().items.flatMap((item) => (item.type === "message" ? [item.body] : []));
	await reaches(thread.view, () => seen().length === 2);
	expect(seen()).toEqual(["Long ago", "Not heard yet"]);
	expect(await thread.readDraft()).toBe("Half a thought");
	await empty.close();
});

it("[I5] a device that was revoked loses the conversation, and keeps what it said and nobody took", async () => {
	const session = page.session.get();
	browser.answerFrom(server);
	const { token } = await server.signInAgain("alva");
	const deviceId = session.kind === "signed-in" ? session.session.device.id : "";
	await server.ask("DELETE", `/api/devices/${deviceId}`, { token });
	await lookAgain();
	expect(page.session.get()).toEqual({ kind: "signed-out", reason: "revoked" });
	await vi.waitFor(async () => expect(await browser.rows("updates")).toEqual([]));
	expect(bodies(await browser.rows("outbox"))).toEqual(["Not heard yet"]);
	expect(await browser.rows("drafts")).toEqual(["Half a thought"]);
});

it("[I1] what stands on this device alone is counted before somebody signs out: waiting, refused and drafts", async () => {
	const thread = page.openThread(threadId);
	await thread.say("y".repeat(20_000), []);
	await thread.writeDraft("And another");
	await reaches(page.unsent, ({ waiting }) => waiting === 2);
	expect(page.unsent.get()).toEqual({ waiting: 2, refused: 0, changes: 0, drafts: 1, files: 0 });
	browser.plugIn();
	page.retryNow();
	await reaches(page.unsent, ({ waiting, refused }) => waiting === 0 && refused === 1);
	expect(page.unsent.get()).toEqual({ waiting: 0, refused: 1, changes: 0, drafts: 1, files: 0 });
});
