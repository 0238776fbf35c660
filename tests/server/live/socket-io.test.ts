import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type LiveSocket, openLiveSocket } from "../../support/live-socket.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

let house: TestServer;
let url: string;
let threadId: string;
let alva: SignedInPerson;
let bo: SignedInPerson;
const open: LiveSocket[] = [];

beforeEach(async () => {
	house = await openServer({});
	url = await house.app.listen();
	alva = await house.signedIn("alva");
	bo = await house.signedIn("bo");
	threadId = await house.threadId();
});
afterEach(async () => {
	for (const socket of open.splice(0)) socket.close();
	await house.close();
});

async function connect(options: Parameters<typeof openLiveSocket>[1]): Promise<LiveSocket> {
	const socket = await openLiveSocket(url, options);
	open.push(socket);
	return socket;
}

const as = ({ token }: SignedInPerson) => ({ auth: { token } });
const say = (body: string, { token }: SignedInPerson) =>
	house.ask("POST", `/api/threads/${threadId}/messages`, { token, body: { body } });
const messagesOf = ({ heard }: LiveSocket) =>
	heard.filter(({ event }) => event === "message:new").map(({ payload }) => payload);

describe("who gets a socket on /ws", () => {
	it.each([["websocket"], ["polling"]] as const)("a token in auth, or a cookie, over %s", async (transport) => {
		const transports = [transport];
		expect((await connect({ ...as(alva), transports })).refusal()).toBeNull();
		const cookie = await connect({ transports, extraHeaders: { cookie: `hearth=${bo.token}` } });
		expect(await cookie.ask("thread:join", { threadId })).toEqual({ ok: true });
	});

	it.each([[{}], [{ auth: { token: "guessed" } }], [{ auth: { token: 7 } }], [{ auth: { token: { toString: "x" } } }]])(
		"[I5] nobody with %o",
		async (options) => {
			expect((await connect(options)).refusal()).toBe("unauthenticated");
		},
	);

	it.each([["websocket"], ["polling"]] as const)("[I5] never a page of another site, over %s", async (transport) => {
		for (const origin of ["https://evil.example", "null", `${url}.evil.example`]) {
			const socket = await connect({ ...as(alva), transports: [transport], extraHeaders: { origin } });
			expect(socket.refusal()).toMatch(/error/);
		}
		expect(
			(await connect({ ...as(alva), transports: [transport], extraHeaders: { origin: url } })).refusal(),
		).toBeNull();
	});

	it("[I5] nor does a page of another site go on with a connection it has learnt of", async () => {
		const handshake = await fetch(`${url}/ws/?EIO=4&transport=polling`);
		const { sid } = JSON.parse((await handshake.text()).slice(1)) as { sid: string };
		const ask = (headers: Record<string, string>) =>
			fetch(`${url}/ws/?EIO=4&transport=polling&sid=${sid}`, { method: "POST", body: "40", headers });
		expect((await ask({ origin: "https://evil.example" })).status).toBe(403);
		expect((await ask({ "sec-fetch-site": "cross-site" })).status).toBe(403);
		expect((await ask({})).status).toBe(200);
	});
});

describe("what a program hears", () => {
	it("[I2] what is said in a thread it has joined, as REST answers it, and nothing of others", async () => {
		const bot = await connect(as(bo));
		await say("before", alva);
		expect(await bot.ask("thread:join", { threadId })).toEqual({ ok: true });
		const { body } = await say("dinner is ready", alva);
		await bot.until("the message", () => messagesOf(bot)[0]);
		expect(messagesOf(bot)).toEqual([{ threadId, message: body.message }]);
		expect(await bot.ask("thread:leave", { threadId })).toEqual({ ok: true });
		await say("after", alva);
		expect(await bot.ask("thread:join", { threadId })).toEqual({ ok: true });
		expect(messagesOf(bot)).toHaveLength(1);
	});

	it("[I4] a flood in its order, also over polling", async () => {
		const bot = await connect({ ...as(bo), transports: ["polling"] });
		await bot.ask("thread:join", { threadId });
		for (let n = 1; n <= 15; n += 1) await say(`${n}`, alva);
		await bot.until("all of them", () => messagesOf(bot).length === 15 || undefined);
		const bodies = messagesOf(bot).map(({ message }) => (message as { body: string }).body);
		expect(bodies).toEqual(Array.from({ length: 15 }, (_, index) => `${index + 1}`));
	});

	it("[I3] a message that comes again is told once", async () => {
		const bot = await connect(as(bo));
		await bot.ask("thread:join", { threadId });
		const id = "01980000-0000-7000-8000-000000000001";
		for (let n = 0; n < 3; n += 1) {
			await house.ask("POST", `/api/threads/${threadId}/messages`, { token: alva.token, body: { id, body: "once" } });
		}
		await say("the end", alva);
		await bot.until("the end", () => messagesOf(bot)[1]);
		expect(messagesOf(bot)).toHaveLength(2);
	});
});

describe("who is cut off", () => {
	it("[I5] a device that is signed out, within a second", async () => {
		const [hers, polling] = [await connect(as(alva)), await connect({ ...as(alva), transports: ["polling"] })];
		const started = performance.now();
		await house.ask("DELETE", "/api/session", alva);
		for (const socket of [hers, polling]) await socket.until("the end", () => socket.isEnded() || undefined);
		expect(performance.now() - started).toBeLessThan(1_000);
	});

	it("[I5] whoever was removed hears nothing from the commit after, and may join nothing", async () => {
		const bot = await connect(as(bo));
		await bot.ask("thread:join", { threadId });
		const later = house.ask("DELETE", `/api/members/${bo.memberId}`, alva);
		await later;
		await say("he must not hear this", alva);
		await bot.until("the end", () => bot.isEnded() || undefined);
		expect(messagesOf(bot)).toEqual([]);
	});

	it("[I5] whoever left the thread alone hears nothing more of it", async () => {
		const bot = await connect(as(bo));
		await bot.ask("thread:join", { threadId });
		// As a commit would that takes the right away, but without telling the door.
		await house.database.deleteFrom("thread_members").where("member_id", "=", bo.memberId).execute();
		await house.ask("DELETE", `/api/devices/${(await house.signInAgain("alva")).deviceId}`, alva);
		await say("he must not hear this", alva);
		expect(await bot.ask("thread:join", { threadId })).toEqual({ error: "thread_not_found" });
		expect(messagesOf(bot)).toEqual([]);
	});
});
