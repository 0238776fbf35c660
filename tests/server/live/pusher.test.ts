import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { channelProof, signedPath } from "../../../server/live/pusher/sign.ts";
import { aPhoto } from "../../support/attached-files.ts";
import { openWords } from "../../support/say-to-gate.ts";
import { openServer, type TestServer } from "../../support/server.ts";

type Event = { name: string; channel: string; data: string };

/** A server that takes events, or not: what it is asked, and how it answers. */
type Host = {
	url: string;
	server: Server;
	taken: Event[];
	asked: () => number;
	answerWith: (statuses: number[]) => void;
	until: (check: () => boolean) => Promise<void>;
};

let host: Host;
let house: TestServer;
beforeEach(async () => {
	host = await openHost();
	house = await openServer({
		PUSHER_APP_ID: "3",
		PUSHER_KEY: "key",
		PUSHER_SECRET: "the-pusher-secret",
		PUSHER_HOST: host.url,
	});
});
afterEach(async () => {
	await house.close();
	host.server.closeAllConnections();
	host.server.close();
});

async function openHost(): Promise<Host> {
	const taken: Event[] = [];
	const watchers = new Set<() => void>();
	let asked = 0;
	let statuses: number[] = [];
	const server = createServer(async (request, response) => {
		const { batch } = (await json(request)) as { batch: Event[] };
		const status = statuses.shift() ?? 200;
		asked += 1;
		if (status === 200) taken.push(...batch);
		response.writeHead(status).end("{}");
		for (const watcher of watchers) watcher();
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return {
		...{ server, taken, asked: () => asked },
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		answerWith(next) {
			statuses = next;
		},
		until: (check) =>
			new Promise((resolve) => {
				const look = () => {
					if (check()) resolve();
				};
				watchers.add(look);
				look();
			}),
	};
}

async function say(body: string): Promise<Record<string, unknown>> {
	const { token } = await house.signedIn("alva");
	const threadId = await house.threadId();
	house.pass(10_000);
	return (await house.ask("POST", `/api/threads/${threadId}/messages`, { token, body: { body } })).body;
}

const bodies = () => host.taken.map(({ data }) => (JSON.parse(data).message as { body: string }).body);

describe("signatures, as Pusher's own documentation shows them", () => {
	const settings = { appId: "3", key: "278d425bdf160c739803", secret: "7ad3773142a6692b25b8", host: "" };

	it("of an event", () => {
		const body = '{"name":"foo","channels":["project-3"],"data":"{\\"some\\":\\"data\\"}"}';
		expect(signedPath(settings, { method: "POST", path: "/events", body, at: 1_353_088_179_000 })).toBe(
			"/apps/3/events?auth_key=278d425bdf160c739803&auth_timestamp=1353088179&auth_version=1.0&body_md5=ec365a775a4cd0599faeb73354201b6f&auth_signature=da454824c97ba181a32ccc17a72625ba02771f50b50e1e7430e47a1f3f457e6c",
		);
	});

	it("of a private channel", () => {
		expect(channelProof(settings, "1234.1234", "private-foobar")).toBe(
			"278d425bdf160c739803:58df8b0c36d6982b82c3ecf6b4662e34fe8c25bba48f5369f135bf843651c3a4",
		);
	});
});

describe("what is published", () => {
	it("[I2] is each message as REST answers it, in order, on its thread's private channel", async () => {
		const threadId = await house.threadId();
		const said = [await say("one"), await say("two"), await say("three")];
		await host.until(() => host.taken.length === 3);
		expect(host.taken).toEqual(
			said.map(({ message }) => ({
				...{ name: "message:new", channel: `private-thread-${threadId}` },
				data: JSON.stringify({ threadId, message }),
			})),
		);
	});

	it("[V1] is, behind a message with a file, what became of the file", async () => {
		const words = openWords(house);
		const threadId = await house.threadId();
		const photo = aPhoto(words.id());
		await words.sayWith(await house.signedIn("alva"), threadId, [photo]);
		await house.app.files.settle(photo.id, { status: "failed", reason: "unreadable" });
		await host.until(() => host.taken.length === 2);
		const data = JSON.stringify({ fileId: photo.id, status: "failed", reason: "unreadable" });
		expect(host.taken[0]?.name).toBe("message:new");
		expect(host.taken[1]).toEqual({ name: "file:status", channel: `private-thread-${threadId}`, data });
	});

	it("says of a message that Pusher would not take only which one it is", async () => {
		const { message } = await say("x".repeat(12_000));
		await host.until(() => host.taken.length === 1);
		const { id, threadId } = message as { id: string; threadId: string };
		expect(JSON.parse(host.taken[0]?.data ?? "")).toEqual({ threadId, messageId: id, isTooLarge: true });
	});

	it("[I7] comes again after a host that fails, in its order, and nobody waits for it", async () => {
		host.answerWith([503, 500]);
		const started = performance.now();
		for (const body of ["one", "two"]) await say(body);
		expect(performance.now() - started).toBeLessThan(2_000);
		await host.until(() => host.taken.length === 2);
		expect(bodies()).toEqual(["one", "two"]);
		expect(host.asked()).toBeGreaterThanOrEqual(3);
	});

	it("[I7] what the host will never take is given up, and what comes after it is not", async () => {
		host.answerWith([401]);
		await say("one");
		await host.until(() => host.asked() === 1);
		await say("two");
		await host.until(() => host.taken.length === 1);
		expect(bodies()).toEqual(["two"]);
		expect(house.logged.join()).toContain("Pusher does not take events");
		expect(house.logged.join()).toContain("status 401");
	});

	it("leaves neither the secret nor a signature in the log", async () => {
		host.answerWith([500]);
		await say("one");
		await host.until(() => host.taken.length === 1);
		expect(house.logged.join()).not.toMatch(/the-pusher-secret|auth_signature|body_md5/);
	});
});

describe("who is let into a channel", () => {
	const form = { "content-type": "application/x-www-form-urlencoded" };

	it("[I5] a member, asked in a form or in JSON", async () => {
		const { token } = await house.signedIn("bo");
		const channel = `private-thread-${await house.threadId()}`;
		const proof = channelProof({ appId: "3", key: "key", secret: "the-pusher-secret", host: "" }, "12.34", channel);
		const inForm = new URLSearchParams({ socket_id: "12.34", channel_name: channel }).toString();
		for (const asked of [{ body: inForm, headers: form }, { body: { socket_id: "12.34", channel_name: channel } }]) {
			expect(await house.ask("POST", "/api/pusher/auth", { token, ...asked })).toMatchObject({
				status: 200,
				body: { auth: proof },
			});
		}
	});

	it.each([
		["12.34", (id: string) => `thread-${id}`],
		["12.34", (id: string) => `presence-thread-${id}`],
		["12.34", (id: string) => `private-thread-${id.replace(/.$/, (last) => (last === "0" ? "1" : "0"))}`],
		["12.34:private-thread-x", (id: string) => `private-thread-${id}`],
		["", (id: string) => `private-thread-${id}`],
	])("[I5] nobody, as socket %j into another channel", async (socketId, channel) => {
		const { token } = await house.signedIn("bo");
		const body = { socket_id: socketId, channel_name: channel(await house.threadId()) };
		expect(await house.ask("POST", "/api/pusher/auth", { token, body })).toMatchObject({
			status: 404,
			body: { error: "thread_not_found" },
		});
	});

	it("[I6] nobody with anything else", async () => {
		const { token } = await house.signedIn("bo");
		for (const body of [{}, { socket_id: 1, channel_name: [] }]) {
			expect((await house.ask("POST", "/api/pusher/auth", { token, body })).status).toBe(400);
		}
		expect((await house.ask("POST", "/api/pusher/auth", { token, body: "&&==", headers: form })).status).toBe(400);
		expect((await house.ask("POST", "/api/pusher/auth", { token, body: "{" })).status).toBe(400);
	});
});
