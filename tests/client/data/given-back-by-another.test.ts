import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { FamilyData } from "../../../client/data/family-data.ts";
import { until } from "../../../client/data/until.ts";
import { type Browser, openBrowser } from "../../support/browser.ts";
import { cast } from "../../support/cast.ts";
import { freePort } from "../../support/free-port.ts";
import { openServer, type TestServer } from "../../support/server.ts";

let server: TestServer;
const never = new AbortController().signal;

beforeEach(async () => {
	// Put back, the server must be found where it was.
	server = await openServer({ SEGMENT_MESSAGES: "2", PORT: String(await freePort()) });
});
afterEach(async () => {
	await server.close();
});

async function say(count: number): Promise<void> {
	const { token } = await server.signedIn("cleo");
	const path = `/api/threads/${await server.threadId()}/messages`;
	for (let number = 1; number <= count; number += 1) {
		server.pass(60_000);
		expect((await server.ask("POST", path, { token, body: { body: `letter ${number}` } })).status).toBe(201);
	}
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

it("[I4] segments that a server put back could not give are asked for again when another device has given them back", async () => {
	for (const who of ["bo", "cleo"] as const) await server.signedIn(who);
	const [alvas, bos] = [await openBrowser(server), await openBrowser(server)];
	const [alva, bo] = [await signIn(alvas, cast.alva), await signIn(bos, cast.bo)];
	const putBack = await server.backUp();
	alvas.cutOff();
	await say(7);
	await vi.waitFor(async () => expect(await held(bos)).toBe(3), { timeout: 5_000 });

	// Alva's device knows of the sealed segments, and those have not come yet.
	const { fetch } = alvas.world;
	const answers: ((error: Error) => void)[] = [];
	alvas.world.fetch = (path, init) =>
		path.includes("/segments/") ? new Promise((_, reject) => answers.push(reject)) : fetch(path, init);
	alvas.plugIn();
	alva.retryNow();
	await vi.waitFor(() => expect(answers).toHaveLength(1));
	expect(await held(alvas)).toBeLessThan(3);
	for (const browser of [alvas, bos]) browser.cutOff();
	await putBack(async () => undefined);
	await server.app.listen();
	alvas.world.fetch = fetch;
	alvas.plugIn();
	alva.retryNow();
	await until([alva.connection], () => alva.connection.get().kind === "live", never);
	for (const reject of answers) reject(new TypeError("fetch failed"));
	await until([alva.historyTrouble], () => alva.historyTrouble.get()?.kind === "giving", never);
	bos.plugIn();
	bo.retryNow();
	await vi.waitFor(async () => expect(await held(alvas)).toBe(3), { timeout: 10_000 });
}, 20_000);
