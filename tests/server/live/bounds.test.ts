import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { createIdMaker } from "../../../shared/ids.ts";
import { limits } from "../../../shared/limits.ts";
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

async function connect(who: SignedInPerson): Promise<LiveSocket> {
	const socket = await openLiveSocket(url, { auth: { token: who.token } });
	open.push(socket);
	return socket;
}

/** A socket below Socket.IO, for frames no client of it would send. */
async function openRaw(): Promise<{ socket: WebSocket; frames: string[]; ended: Promise<void> }> {
	const socket = new WebSocket(`${url.replace("http", "ws")}/ws/?EIO=4&transport=websocket`);
	const frames: string[] = [];
	socket.on("message", (data) => frames.push(String(data)));
	const ended = new Promise<void>((resolve) => socket.on("close", () => resolve()));
	await new Promise((resolve) => socket.once("message", resolve));
	return { socket, frames, ended };
}

async function sayMegabytes(megabytes: number): Promise<void> {
	const makeId = createIdMaker(Date.now, randomBytes);
	for (let n = 0; n < megabytes; n += 1) {
		house.pass(60_000);
		const said = Array.from({ length: 64 }, (_, index) => {
			const composed = new Date(Date.UTC(2025, 0, 1 + n, 0, index)).toISOString();
			return { kind: "message", id: makeId(), thread: threadId, composed, body: "x".repeat(16_000) };
		});
		const verdicts = await house.app.gate.submit(said, alva);
		expect(verdicts.every(({ kind }) => kind === "accepted")).toBe(true);
	}
}

const enter = (token: string) => `40${JSON.stringify({ token })}`;

describe("bounds on /ws", () => {
	it("[I7] a frame over 64 KB ends the socket, over polling it is refused", async () => {
		const bot = await connect(bo);
		bot.socket.emit("typing", { threadId, isTyping: true, more: "x".repeat(limits.liveFrameBytes) });
		await bot.until("the end", () => bot.isEnded() || undefined);
		const handshake = await fetch(`${url}/ws/?EIO=4&transport=polling`);
		const { sid } = JSON.parse((await handshake.text()).slice(1)) as { sid: string };
		const body = "4".repeat(limits.liveFrameBytes + 1);
		expect((await fetch(`${url}/ws/?EIO=4&transport=polling&sid=${sid}`, { method: "POST", body })).status).toBe(413);
	});

	it("[I7] a device has twenty sockets, and its twenty-first is refused", async () => {
		for (let n = 0; n < limits.socketsPerDevice; n += 1) expect((await connect(bo)).refusal()).toBeNull();
		expect((await connect(bo)).refusal()).toBe("too_much");
		expect((await connect(alva)).refusal()).toBeNull();
	});

	it("[I7] a flood of events ends the socket, and nobody else's", async () => {
		const [bot, hers] = [await connect(bo), await connect(alva)];
		await hers.ask("thread:join", { threadId });
		for (let n = 0; n < 4_000; n += 1) bot.socket.emit("thread:join", { threadId });
		await bot.until("the end", () => bot.isEnded() || undefined);
		await house.ask("POST", `/api/threads/${threadId}/messages`, { token: alva.token, body: { body: "still here" } });
		await hers.until("the message", () => hers.heard[0]);
	});

	it("[I7] typing without end is let fall, and nobody hears more of it than one event in two seconds", async () => {
		const [bot, hers] = [await connect(bo), await connect(alva)];
		await hers.ask("thread:join", { threadId });
		const answers = [];
		for (let n = 0; n < 60; n += 1) answers.push(await bot.ask("typing", { threadId, isTyping: n % 2 === 0 }));
		expect(answers).toContainEqual({ error: "too_much" });
		await hers.until("his typing", () => hers.heard[0]);
		expect(hers.heard).toHaveLength(1);
	});

	it("[I7] a stranger may say little, and not for long", async () => {
		const raw = await openRaw();
		for (let n = 0; n <= limits.unauthenticated.frames; n += 1) raw.socket.send(enter("guessed"));
		await raw.ended;
		expect(raw.frames.filter((frame) => frame.startsWith("44")).length).toBeLessThanOrEqual(
			limits.unauthenticated.frames,
		);
	});

	it("[I7] fifty handshakes of one address wait for their sign-in, and no more", async () => {
		const statuses: number[] = [];
		for (let n = 0; n < 60; n += 1) statuses.push((await fetch(`${url}/ws/?EIO=4&transport=polling`)).status);
		expect(statuses.filter((status) => status === 200)).toHaveLength(50);
		expect(statuses.at(-1)).toBe(403);
		// Ten seconds later their places are free again.
		await expect
			.poll(async () => (await fetch(`${url}/ws/?EIO=4&transport=polling`)).status, { timeout: 12_000 })
			.toBe(200);
	});

	it("[I7] entering many times at once makes one socket", async () => {
		const handshake = await fetch(`${url}/ws/?EIO=4&transport=polling`);
		const { sid } = JSON.parse((await handshake.text()).slice(1)) as { sid: string };
		const line = `${url}/ws/?EIO=4&transport=polling&sid=${sid}`;
		const body = Array.from({ length: 10 }, () => enter(bo.token)).join("\u001e");
		await fetch(line, { method: "POST", body });
		const answers = (await (await fetch(line)).text()).split("\u001e");
		expect(answers.filter((answer) => answer.startsWith("40"))).toHaveLength(1);
		expect(answers.filter((answer) => answer.startsWith("44"))).toHaveLength(9);
	});

	it("[I7] whoever leaves without hanging up is hung up", async () => {
		const raw = await openRaw();
		raw.socket.send(enter(bo.token));
		await new Promise((resolve) => raw.socket.once("message", resolve));
		raw.socket.send("41");
		await raw.ended;
	});

	it("[I7] a reader who does not read is cut off after a few megabytes", async () => {
		const raw = await openRaw();
		raw.socket.send(enter(bo.token));
		await new Promise((resolve) => raw.socket.once("message", resolve));
		raw.socket.send(`420["thread:join",${JSON.stringify({ threadId })}]`);
		await new Promise((resolve) => raw.socket.once("message", resolve));
		raw.socket.pause();
		const hers = await connect(alva);
		await hers.ask("thread:join", { threadId });
		await sayMegabytes(20);
		await hers.until("all of it", () => hers.heard.length === 20 * 64 || undefined);
		raw.socket.resume();
		await raw.ended;
	});
});
