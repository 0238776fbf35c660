import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type AtHome, look, openAtHome, reaches, rowOf } from "../../support/family-pages.ts";
import { freePort } from "../../support/free-port.ts";
import { openServer, type TestServer } from "../../support/server.ts";

let server: TestServer;

beforeEach(async () => {
	// Put back, the server must be found where it was.
	server = await openServer({ PORT: String(await freePort()) });
});
afterEach(() => server.close());

async function comesBack({ browser, page }: AtHome): Promise<void> {
	browser.plugIn();
	page.retryNow();
	await reaches(page.connection, ({ kind }) => kind === "live");
}

it("[I1] a conversation that is younger than the backup comes back with its people, its name and its words, and goes on", async () => {
	const alva = await openAtHome(server, "alva");
	const bo = await openAtHome(server, "bo");
	await reaches(alva.page.family, ({ members }) => members.length === 2);
	const putBack = await server.backUp();
	const threadId = await alva.page.startThread({ to: [bo.id], title: "", body: "Only for us", files: [] });
	await reaches(bo.page.threads, () => rowOf(bo.page, threadId) !== undefined);
	const [ofAlva, ofBo] = [look(alva.page, threadId), look(bo.page, threadId)];
	await ofBo.thread.say("Nobody else", []);
	const words = ["Only for us", "Nobody else"];
	for (const of of [ofAlva, ofBo]) await of.shows(...words);
	for (const { browser } of [alva, bo]) browser.cutOff();
	await putBack(async () => undefined);
	await server.app.listen();

	await comesBack(alva);
	await reaches(alva.page.historyTrouble, (trouble) => trouble?.kind === "given");
	await comesBack(bo);
	await ofBo.thread.say("Are you back?", []);
	for (const of of [ofAlva, ofBo]) await of.shows(...words, "Are you back?");
	await reaches(bo.page.threads, () => rowOf(bo.page, threadId)?.hasWaiting === false);
	expect(rowOf(bo.page, threadId)).toMatchObject({ title: "Alva", record: { kind: "dm" }, isPending: false });
}, 20_000);
