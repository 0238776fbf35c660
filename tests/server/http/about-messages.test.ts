import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openLiveSocket } from "../../support/live-socket.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

let house: TestServer;
let alva: SignedInPerson;
let bo: SignedInPerson;
let path: string;
let first: string;

beforeEach(async () => {
	house = await openServer({ SEGMENT_MESSAGES: "2" });
	alva = await house.signedIn("alva");
	bo = await house.signedIn("bo");
	path = `/api/threads/${await house.threadId()}/messages`;
	first = await say("first");
	for (const body of ["second", "third", "fourth", "fifth"]) await say(body);
});
afterEach(() => house.close());

async function say(body: string): Promise<string> {
	const told = await house.ask("POST", path, { token: alva.token, body: { body } });
	expect(told.status).toBe(201);
	return (told.body.message as { id: string }).id;
}
const react = (who: SignedInPerson, method: "PUT" | "DELETE", emoji: string) =>
	house.ask(method, `${path}/${first}/reactions/${encodeURIComponent(emoji)}`, { token: who.token });
async function listed(): Promise<Record<string, unknown>[]> {
	return (await house.ask("GET", path, { token: bo.token })).body.messages as Record<string, unknown>[];
}

describe("what programs do to a message", () => {
	it("an emoji is put to it by each once, in their order, and taken away", async () => {
		for (const [who, emoji] of [
			[bo, "👍"],
			[alva, "👍"],
			[alva, "❤️"],
			[bo, "👍"],
		] as const)
			expect((await react(who, "PUT", emoji)).status).toBe(204);
		expect((await listed())[0]).toMatchObject({
			reactions: [
				{ emoji: "👍", userIds: [bo.memberId, alva.memberId] },
				{ emoji: "❤️", userIds: [alva.memberId] },
			],
		});
		expect((await react(bo, "DELETE", "👍")).status).toBe(204);
		expect((await react(alva, "DELETE", "👍")).status).toBe(204);
		expect((await listed())[0]).toMatchObject({ reactions: [{ emoji: "❤️", userIds: [alva.memberId] }] });
		expect(await react(bo, "PUT", "ok")).toMatchObject({ status: 400, body: { error: "bad_request" } });
	});

	it("its words are changed by its author, and it says since when; nothing else moves", async () => {
		house.pass(60_000);
		const told = await house.ask("PATCH", `${path}/${first}`, { token: alva.token, body: { body: "1st" } });
		expect(told).toMatchObject({ status: 200, body: { message: { id: first, seq: 1, body: "1st" } } });
		const [message, ...others] = await listed();
		expect(message).toEqual(told.body.message);
		expect(Date.parse(String(message?.editedAt))).toBeGreaterThan(Date.parse(String(message?.createdAt)));
		expect(others.map(({ body }) => body)).toEqual(["second", "third", "fourth", "fifth"]);
		expect(others.some((other) => "editedAt" in other)).toBe(false);
		const refused = await house.ask("PATCH", `${path}/${first}`, { token: bo.token, body: { body: "mine" } });
		expect(refused).toMatchObject({ status: 403, body: { error: "not_author" } });
	});

	it("[I3] the same change again, under the same id, changes nothing", async () => {
		const change = { body: "1st", id: "01980000-0000-7000-8000-0000000000aa" };
		for (const _ of [1, 2])
			expect((await house.ask("PATCH", `${path}/${first}`, { token: alva.token, body: change })).status).toBe(200);
		const rows = await house.database.selectFrom("entries").select("seq").where("kind", "=", "edit").execute();
		expect(rows).toHaveLength(1);
	});

	it("[V1] is told as the message it is now, to those who have joined the thread", async () => {
		const socket = await openLiveSocket(await house.app.listen(), { auth: { token: bo.token } });
		await socket.ask("thread:join", { threadId: await house.threadId() });
		await react(bo, "PUT", "👍");
		const heard = () => socket.heard.find(({ event }) => event === "message:updated");
		await socket.until("the change", heard);
		expect(heard()?.payload).toEqual({ threadId: await house.threadId(), message: (await listed())[0] });
		socket.close();
	});

	it("a conversation does not come to the top of the list by it, and nothing is unread", async () => {
		const thread = async () => {
			const { threads } = (await house.ask("GET", "/api/threads", { token: bo.token })).body;
			return (threads as Record<string, unknown>[])[0];
		};
		const before = await thread();
		house.pass(60_000);
		await react(alva, "PUT", "👍");
		expect(await thread()).toEqual(before);
	});

	it("[I4] words that were changed on the disk are not answered", async () => {
		await house.ask("PATCH", `${path}/${first}`, { token: alva.token, body: { body: "as it was said" } });
		const { database } = house;
		const row = await database
			.selectFrom("entries")
			.select(["seq", "entry"])
			.where("kind", "=", "edit")
			.executeTakeFirstOrThrow();
		const entry = row.entry.replace("as it was said", "as it was not");
		await database.updateTable("entries").set({ entry }).where("seq", "=", row.seq).execute();
		expect((await house.ask("GET", path, { token: bo.token })).status).toBe(500);
	});
});
