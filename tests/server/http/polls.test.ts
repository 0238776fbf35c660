import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openLiveSocket } from "../../support/live-socket.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

let house: TestServer;
let alva: SignedInPerson;
let bo: SignedInPerson;
let path: string;
const dinner = { body: "What do we cook?", poll: { options: ["Pizza", "Lentil soup"], several: false } };

beforeEach(async () => {
	house = await openServer({});
	alva = await house.signedIn("alva");
	bo = await house.signedIn("bo");
	path = `/api/threads/${await house.threadId()}/messages`;
});
afterEach(() => house.close());

const ask = (body: object) => house.ask("POST", path, { token: alva.token, body });
async function asked(): Promise<string> {
	return ((await ask(dinner)).body.message as { id: string }).id;
}
const vote = (who: SignedInPerson, id: string, choices: unknown) =>
	house.ask("PUT", `${path}/${id}/vote`, { token: who.token, body: { choices } });
async function listed(): Promise<Record<string, unknown>> {
	const { messages } = (await house.ask("GET", path, { token: bo.token })).body;
	return (messages as Record<string, unknown>[])[0] ?? {};
}

describe("polls for programs", () => {
	it("are asked with a message, voted in, and answered with who has chosen what", async () => {
		const told = await ask(dinner);
		expect(told.status).toBe(201);
		const { id, body, poll } = told.body.message as { id: string; body: string; poll: unknown };
		const none = [
			{ text: "Pizza", userIds: [] },
			{ text: "Lentil soup", userIds: [] },
		];
		expect({ body, poll }).toEqual({ body: dinner.body, poll: { options: none, several: false } });
		expect((await vote(bo, id, [1])).status).toBe(204);
		expect((await vote(alva, id, [0])).status).toBe(204);
		expect((await vote(alva, id, [1])).status).toBe(204);
		expect((await listed()).poll).toEqual({
			options: [none[0], { text: "Lentil soup", userIds: [bo.memberId, alva.memberId] }],
			several: false,
		});
		expect((await vote(bo, id, [])).status).toBe(204);
		expect((await listed()).poll).toMatchObject({ options: [none[0], { userIds: [alva.memberId] }] });
	});

	it("a message that is none says nothing of polls", async () => {
		await ask({ body: "I cook" });
		expect("poll" in (await listed())).toBe(false);
	});

	it("what does not fit is refused with a code, and nothing is lost or used up by it", async () => {
		const id = await asked();
		expect(await vote(bo, id, [0, 1])).toMatchObject({ status: 400, body: { error: "bad_vote" } });
		expect(await vote(bo, id, [7])).toMatchObject({ status: 400, body: { error: "bad_vote" } });
		expect(await vote(bo, id, "Pizza")).toMatchObject({ status: 400, body: { error: "bad_request" } });
		expect(await vote(bo, bo.memberId, [0])).toMatchObject({ status: 400, body: { error: "unknown_message" } });
		const edit = { token: alva.token, body: { body: "What do you cook?" } };
		expect(await house.ask("PATCH", `${path}/${id}`, edit)).toMatchObject({
			status: 409,
			body: { error: "not_editable" },
		});
		const own = "01980000-0000-7000-8000-0000000000aa";
		const slip = await ask({ ...dinner, id: own, poll: { options: ["Pizza"], several: false } });
		expect(slip).toMatchObject({ status: 400, body: { error: "bad_request" } });
		expect(await ask({ ...dinner, id: own, body: "" })).toMatchObject({
			status: 400,
			body: { error: "empty_message" },
		});
		expect((await ask({ ...dinner, id: own })).status).toBe(201);
	});

	it("[V1] a vote is told as the message it is now, to those who have joined the thread", async () => {
		const socket = await openLiveSocket(await house.app.listen(), { auth: { token: bo.token } });
		await socket.ask("thread:join", { threadId: await house.threadId() });
		await vote(bo, await asked(), [0]);
		const heard = () => socket.heard.find(({ event }) => event === "message:updated");
		await socket.until("the vote", heard);
		expect(heard()?.payload).toEqual({ threadId: await house.threadId(), message: await listed() });
		socket.close();
	});

	it("are found by their question and by their answers", async () => {
		const id = await asked();
		for (const words of ["cook", "lentil", "pizza", "cook soup"]) {
			const { messages } = (await house.ask("GET", `/api/search?q=${encodeURIComponent(words)}`, alva)).body;
			expect([words, (messages as { id: string }[]).map((found) => found.id)]).toEqual([words, [id]]);
		}
	});
});
