import "fake-indexeddb/auto";
import { afterEach, expect, it } from "vitest";
import { openAtHome, reaches, rowOf } from "../../support/family-pages.ts";
import { openServer, type TestServer } from "../../support/server.ts";

let server: TestServer;
afterEach(() => server.close());

it("what somebody I have blocked writes to me alone is not in my list and does not call, until I take it back", async () => {
	server = await openServer({});
	const alva = await openAtHome(server, "alva");
	const bo = await openAtHome(server, "bo");
	const { token } = await server.signInAgain("alva");
	const block = (method: string) => server.ask(method, `/api/members/${bo.id}/block`, { token });
	expect((await block("PUT")).status).toBe(204);
	await reaches(alva.page.settings, ({ blocked }) => blocked.includes(bo.id));
	const threadId = await bo.page.startThread({ to: [alva.id], title: "", body: "Answer me", files: [] });
	await reaches(bo.page.threads, () => rowOf(bo.page, threadId)?.isPending === false);
	// In the family's thread everybody is heard: with this word everything before it has come.
	await bo.page.openThread(await server.threadId()).say("Hello all", []);
	await reaches(alva.page.threads, (rows) => rows?.[0]?.lastMessage?.body === "Hello all");
	expect(alva.page.threads.get()?.map(({ record }) => record.kind)).toEqual(["family"]);
	expect((await block("DELETE")).status).toBe(204);
	await reaches(alva.page.threads, () => rowOf(alva.page, threadId)?.unread === 1);
	expect(rowOf(alva.page, threadId)).toMatchObject({ title: "Bo", calling: 1 });
});
