import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { buildDocument } from "../../../client/data/disk-document.ts";
import type { FamilyData } from "../../../client/data/family-data.ts";
import { placedEntries } from "../../../client/data/placed-entries.ts";
import { until } from "../../../client/data/until.ts";
import { threadDocumentName } from "../../../shared/document-names.ts";
import { type Browser, openBrowser } from "../../support/browser.ts";
import { cast } from "../../support/cast.ts";
import { freePort } from "../../support/free-port.ts";
import { openServer, type TestServer } from "../../support/server.ts";

let server: TestServer;
const never = new AbortController().signal;
const patience = { timeout: 15_000 };

beforeEach(async () => {
	// Put back, the server must be found where it was.
	server = await openServer({ SEGMENT_MESSAGES: "3", PORT: String(await freePort()) });
});
afterEach(async () => {
	await server.close();
});

async function say(body: string): Promise<void> {
	const { token } = await server.signedIn("cleo");
	server.pass(60_000);
	const path = `/api/threads/${await server.threadId()}/messages`;
	expect((await server.ask("POST", path, { token, body: { body } })).status).toBe(201);
}
async function signIn(
	browser: Browser,
	{ username, password }: { username: string; password: string },
): Promise<FamilyData> {
	const page = browser.openPage();
	await page.signIn({ username, password });
	await until([page.threads], () => (page.threads.get()?.length ?? 0) > 0, never);
	return page;
}
const held = async (browser: Browser) =>
	(await browser.keys("facts")).filter((name) => name.startsWith("held ")).length;

/** Numbers, Yjs ids and clocks of the first two segments, as they lie on a device's disk. */
async function placesOn(browser: Browser): Promise<string[]> {
	const rows = (await browser.rows("updates")) as { document: string; update: Uint8Array }[];
	const threadId = await server.threadId();
	return [0, 1].flatMap((segment) => {
		const name = threadDocumentName(threadId, segment);
		const document = buildDocument(rows.filter((row) => row.document === name).map(({ update }) => update));
		if (document === null) throw new Error(`${name} cannot be read`);
		return placedEntries(document).map(({ seq, writer, clock }) => `${seq} ${writer}:${clock}`);
	});
}
/** The same as they lie on the server's, once it has so many entries. */
async function placesOnServer(entries: number): Promise<string[]> {
	const rows = await server.database.selectFrom("entries").selectAll().orderBy("seq").execute();
	expect(rows).toHaveLength(entries);
	return rows.filter(({ segment }) => segment < 2).map(({ seq, writer, clock }) => `${seq} ${writer}:${clock}`);
}

it("[I8] what two devices have moved to the same numbers, each before a server that was put back, ends at the same places", async () => {
	for (const who of ["bo", "cleo"] as const) await server.signedIn(who);
	const [alvas, bos] = [await openBrowser(server), await openBrowser(server)];
	const [alva, bo] = [await signIn(alvas, cast.alva), await signIn(bos, cast.bo)];
	const toTheFirstDay = await server.backUp();
	for (let number = 1; number <= 8; number += 1) await say(`lost ${number}`);
	for (const browser of [alvas, bos]) await vi.waitFor(async () => expect(await held(browser)).toBe(2), patience);
	for (const browser of [alvas, bos]) browser.cutOff();
	await toTheFirstDay(async () => undefined);
	await server.app.listen();
	await say("new");
	const toTheSecondDay = await server.backUp();

	bos.plugIn();
	bo.retryNow();
	await until([bo.historyTrouble], () => bo.historyTrouble.get()?.kind === "given", never);
	await vi.waitFor(async () => expect(await placesOn(bos)).toEqual(await placesOnServer(9)), patience);
	const first = await placesOn(bos);
	bos.cutOff();
	await toTheSecondDay(async () => undefined);
	await server.app.listen();
	alvas.plugIn();
	alva.retryNow();
	await vi.waitFor(async () => expect(await placesOn(alvas)).toEqual(await placesOnServer(9)), patience);
	const second = await placesOn(alvas);
	expect(second).not.toEqual(first);

	bos.plugIn();
	bo.retryNow();
	await vi.waitFor(async () => expect(await placesOn(bos)).toEqual(second), patience);
}, 60_000);
