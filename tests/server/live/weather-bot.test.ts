import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

const bot = join(import.meta.dirname, "..", "..", "..", "docs", "examples", "weather-bot.js");
const sky = createServer((_request, response) =>
	response.end('{"current":{"temperature_2m":-3.5,"wind_speed_10m":12}}'),
);

let house: TestServer;
let threadId: string;
let alva: SignedInPerson;
let env: Record<string, string>;
let tokenId: string;
let running: ChildProcess[] = [];

beforeEach(async () => {
	house = await openServer({});
	alva = await house.signedIn("alva");
	threadId = await house.threadId();
	const body = { name: "Weather", scope: "write", threadId };
	const told = await house.ask("POST", "/api/tokens", { token: alva.token, body });
	const { token, program } = told.body as { token: string; program: { id: string } };
	tokenId = program.id;
	await new Promise<void>((resolve) => sky.listen(0, "127.0.0.1", resolve));
	const WEATHER_URL = `http://127.0.0.1:${(sky.address() as AddressInfo).port}/`;
	env = { HEARTH_URL: await house.app.listen(), HEARTH_TOKEN: token, WEATHER_URL };
});
afterEach(async () => {
	for (const child of running) await end(child);
	running = [];
	sky.closeAllConnections();
	await new Promise((resolve) => sky.close(resolve));
	await house.close();
});

function start(): ChildProcess {
	const child = spawn(process.execPath, [bot], { env: { PATH: process.env.PATH, ...env }, stdio: "inherit" });
	running.push(child);
	return child;
}

async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const ended = once(child, "close");
	child.kill();
	await ended;
}

function say(body: string) {
	house.pass(10_000);
	return house.ask("POST", `/api/threads/${threadId}/messages`, { token: alva.token, body: { body } });
}

async function bodies(): Promise<string[]> {
	const { body } = await house.ask("GET", `/api/threads/${threadId}/messages`, { token: alva.token });
	return (body.messages as { body: string }[]).map((message) => message.body);
}

const answer = "It is -3.5 °C, with wind at 12 km/h.";

describe("the example in docs/examples", () => {
	it("answers who asks for the weather, once, also what was asked while it was away", async () => {
		await say("What's the weather?");
		const first = start();
		await expect.poll(bodies, { timeout: 10_000 }).toEqual(["What's the weather?", answer]);
		await say("Dinner is ready");
		await say("And the WEATHER tomorrow?");
		await expect.poll(bodies, { timeout: 10_000 }).toHaveLength(5);
		await end(first);
		await say("weather again");
		start();
		await expect.poll(bodies, { timeout: 10_000 }).toHaveLength(7);
		await say("the end");
		expect((await bodies()).filter((body) => body === answer)).toHaveLength(3);
	});

	it("ends when its access token is taken away", async () => {
		const child = start();
		const ended = once(child, "close");
		await say("weather");
		await expect.poll(bodies, { timeout: 10_000 }).toHaveLength(2);
		await house.ask("DELETE", `/api/tokens/${tokenId}`, alva);
		expect(await ended).toEqual([1, null]);
	});
});
