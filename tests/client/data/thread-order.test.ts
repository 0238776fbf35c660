import "fake-indexeddb/auto";
import "../../support/report-error.ts";
import { afterEach, beforeEach, expect, it } from "vitest";
import { look, openAtHome, reaches } from "../../support/family-pages.ts";
import { openServer, type TestServer } from "../../support/server.ts";

let house: TestServer;
beforeEach(async () => {
	house = await openServer({});
});
afterEach(() => house.close());

it("the family's conversation is always first in the list, and of the others the one in which something was said last", async () => {
	const [bo, cleo] = [await house.signedIn("bo"), await house.signedIn("cleo")];
	const { page } = await openAtHome(house, "alva");
	const start = (to: string, body: string) => page.startThread({ to: [to], title: "", body, files: [] });
	const order = () => page.threads.get()?.map(({ record }) => record.id) ?? [];
	const family = await house.threadId();

	const withBo = await start(bo.memberId, "Who rows on Sunday?");
	house.pass(60_000);
	const withCleo = await start(cleo.memberId, "And who bakes?");
	await reaches(page.threads, () => order().join() === [family, withCleo, withBo].join());

	house.pass(60_000);
	const { thread } = look(page, withBo);
	await reaches(thread.view, ({ state }) => state === "ready");
	await thread.say("I do", []);
	await reaches(page.connection, ({ waiting }) => waiting === 0);
	await reaches(page.threads, () => order().join() === [family, withBo, withCleo].join());
	expect(order()[0]).toBe(family);
	thread.close();
});
