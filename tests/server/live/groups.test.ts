import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type LiveSocket, openLiveSocket } from "../../support/live-socket.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

let house: TestServer;
let url: string;
let groupId: string;
let alva: SignedInPerson;
let bo: SignedInPerson;
let cleo: SignedInPerson;
const open: LiveSocket[] = [];

beforeEach(async () => {
	house = await openServer({});
	url = await house.app.listen();
	alva = await house.signedIn("alva");
	bo = await house.signedIn("bo");
	cleo = await house.signedIn("cleo");
	const body = { kind: "group", memberIds: [bo.memberId, cleo.memberId], title: "Birthday" };
	groupId = ((await house.ask("POST", "/api/threads", { token: alva.token, body })).body.thread as { id: string }).id;
});
afterEach(async () => {
	for (const socket of open.splice(0)) socket.close();
	await house.close();
});

async function join({ token }: SignedInPerson): Promise<LiveSocket> {
	const socket = await openLiveSocket(url, { auth: { token } });
	open.push(socket);
	expect(await socket.ask("thread:join", { threadId: groupId })).toEqual({ ok: true });
	return socket;
}

const say = (body: string) =>
	house.ask("POST", `/api/threads/${groupId}/messages`, { token: alva.token, body: { body } });
const change = (body: object) => house.ask("PATCH", `/api/threads/${groupId}`, { token: alva.token, body });
const bodiesOf = ({ heard }: LiveSocket) => heard.map(({ payload }) => (payload.message as { body: string }).body);

describe("a group on Socket.IO", () => {
	it("is heard by whoever is in it; a new title is not a message", async () => {
		const his = await join(bo);
		await change({ title: "Birthday of Didi" });
		await say("cake?");
		await his.until("the message", () => his.heard[0]);
		expect(his.heard.map(({ event }) => event)).toEqual(["message:new"]);
	});

	it("[I5] is not heard any more by whoever was taken out of it, while the others go on hearing", async () => {
		const [his, hers] = [await join(bo), await join(cleo)];
		await say("with him");
		await his.until("the message", () => his.heard[0]);
		expect((await change({ memberIds: [alva.memberId, cleo.memberId] })).status).toBe(200);
		await say("without him");
		await hers.until("the message", () => hers.heard[1]);
		expect(await his.ask("thread:join", { threadId: groupId })).toEqual({ error: "thread_not_found" });
		expect(await his.ask("typing", { threadId: groupId, isTyping: true })).toEqual({ error: "thread_not_found" });
		expect([bodiesOf(his), bodiesOf(hers)]).toEqual([["with him"], ["with him", "without him"]]);
	});

	it("[I5] is nobody's who is not in it, the owner of the family included", async () => {
		const body = { kind: "dm", memberIds: [cleo.memberId] };
		const { thread } = (await house.ask("POST", "/api/threads", { token: bo.token, body })).body as {
			thread: { id: string };
		};
		const hers = await openLiveSocket(url, { auth: { token: alva.token } });
		open.push(hers);
		expect(await hers.ask("thread:join", { threadId: thread.id })).toEqual({ error: "thread_not_found" });
	});
});
