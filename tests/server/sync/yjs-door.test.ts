import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { WebsocketProvider } from "y-websocket";
import { Doc } from "yjs";
import { threadDocumentName } from "../../../shared/document-names.ts";
import type { Entry } from "../../../shared/entry.ts";
import { limits } from "../../../shared/limits.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

let house: TestServer;
let url: string;
let threadId: string;
let alva: SignedInPerson;
let bo: SignedInPerson;
const open: Program[] = [];

beforeEach(async () => {
	house = await openServer({});
	url = await house.app.listen();
	alva = await house.signedIn("alva");
	bo = await house.signedIn("bo");
	threadId = await house.threadId();
});
afterEach(async () => {
	for (const { provider } of open.splice(0)) provider.destroy();
	await house.close();
});

type Closed = { code: number; reason: string };
type Program = {
	provider: WebsocketProvider;
	document: Doc;
	/** Bodies of the entries it has seen. */
	bodies: () => (string | undefined)[];
	until: <T>(find: () => T | undefined) => Promise<T>;
	closed: () => Closed | undefined;
};

function follow(name: string, token: string): Program {
	const document = new Doc();
	const provider = new WebsocketProvider(`${url.replace("http", "ws")}/yjs`, name, document, {
		...{ params: { token }, disableBc: true, maxBackoffTime: 100 },
		WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
	});
	let closed: Closed | undefined;
	const watchers = new Set<() => void>();
	const changed = () => {
		for (const watcher of [...watchers]) watcher();
	};
	provider.on("closed", (event) => {
		closed = { code: event.code, reason: event.reason };
		changed();
	});
	provider.on("sync", changed);
	document.on("update", changed);
	const program: Program = {
		...{ provider, document },
		bodies: () => document.getArray<Entry>("messages").map((entry) => ("body" in entry ? entry.body : undefined)),
		until: (find) =>
			new Promise((resolve) => {
				const check = () => {
					const found = find();
					if (found === undefined) return;
					watchers.delete(check);
					resolve(found);
				};
				watchers.add(check);
				check();
			}),
		closed: () => closed,
	};
	open.push(program);
	return program;
}

const say = (body: string, { token }: SignedInPerson) =>
	house.ask("POST", `/api/threads/${threadId}/messages`, { token, body: { body } });
const synced = (program: Program) => program.until(() => program.provider.synced || undefined);
const ended = (program: Program) => program.until(program.closed);
const message = (body: string) => ({
	...{ id: "01980000-0000-7000-8000-000000000007", thread: threadId, kind: "message", body },
	composed: "2026-05-01T08:00:00.000Z",
});

describe("a plain Yjs program on /yjs", () => {
	it("[I4] follows a thread: what was said and what is said", async () => {
		await say("before", alva);
		const program = follow(threadDocumentName(threadId, 0), bo.token);
		await synced(program);
		await say("while it listens", alva);
		await program.until(() => program.bodies().includes("while it listens") || undefined);
		expect(program.bodies().slice(-2)).toEqual(["before", "while it listens"]);
	});

	it("[I3] says something through its own outbox, and sees it in the thread", async () => {
		const thread = follow(threadDocumentName(threadId, 0), bo.token);
		const outbox = follow(`outbox/${bo.deviceId}/bot`, bo.token);
		await synced(outbox);
		outbox.document.getArray("entries").push([message("from the outbox")]);
		await thread.until(() => thread.bodies().includes("from the outbox") || undefined);
		const [entry] = thread.document.getArray<Entry>("messages").toArray().slice(-1);
		expect(entry).toMatchObject({ by: bo.memberId, id: message("").id });
	});

	it.each([
		[
			"another's outbox",
			() => `outbox/${alva.deviceId}/bot`,
			() => bo.token,
			{ code: 4403, reason: "thread_not_found" },
		],
		[
			"another's member document",
			() => `member/${alva.memberId}`,
			() => bo.token,
			{ code: 4403, reason: "thread_not_found" },
		],
		[
			"a thread that is none",
			() => threadDocumentName(bo.memberId, 0),
			() => bo.token,
			{ code: 4403, reason: "thread_not_found" },
		],
		["no document", () => "constructor", () => bo.token, { code: 4403, reason: "thread_not_found" }],
		[
			"the family thread, with a guessed token",
			() => threadDocumentName(threadId, 0),
			() => "x".repeat(43),
			{ code: 4401, reason: "unauthenticated" },
		],
		[
			"the family thread, without a token",
			() => threadDocumentName(threadId, 0),
			() => "",
			{ code: 4401, reason: "unauthenticated" },
		],
	])("[I5] is refused %s, for good", async (_what, name, token, expected) => {
		expect(await ended(follow(name(), token()))).toEqual(expected);
	});

	it("[I6] changes nothing by writing into a thread document", async () => {
		const program = follow(threadDocumentName(threadId, 0), bo.token);
		await synced(program);
		const honest = follow(threadDocumentName(threadId, 0), alva.token);
		program.document.getArray("messages").push([{ seq: 99, body: "forged", by: alva.memberId }]);
		await say("after it", alva);
		await honest.until(() => honest.bodies().includes("after it") || undefined);
		expect(honest.bodies()).not.toContain("forged");
	});

	it("[I6] is cut off for bytes that may not be brought", async () => {
		const outbox = follow(`outbox/${bo.deviceId}/bot`, bo.token);
		await synced(outbox);
		outbox.document.getMap("entries of another kind").set("a", 1);
		expect(await ended(outbox)).toEqual({ code: 4403, reason: "rejected:bad_structure" });
	});

	it("[I5] is cut off within a second when its device is signed out", async () => {
		const programs = [follow(threadDocumentName(threadId, 0), bo.token), follow(`outbox/${bo.deviceId}/bot`, bo.token)];
		for (const program of programs) await synced(program);
		const started = performance.now();
		await house.ask("DELETE", "/api/session", bo);
		for (const program of programs) expect((await ended(program)).code).toBe(4401);
		expect(performance.now() - started).toBeLessThan(1_000);
	});

	it("[I7] with a frame over a megabyte, or of no known type, is cut off", async () => {
		for (const bytes of [
			new Uint8Array(limits.frameBytes + 1),
			Uint8Array.of(7, 1, 2),
			Uint8Array.of(0x80, 0),
			new Uint8Array(0),
		]) {
			const socket = new WebSocket(
				`${url.replace("http", "ws")}/yjs/${threadDocumentName(threadId, 0)}?token=${bo.token}`,
			);
			await new Promise((resolve) => socket.once("open", resolve));
			const code = new Promise((resolve) => socket.once("close", resolve));
			socket.send(bytes);
			expect([1009, 4400]).toContain(await code);
		}
	});

	it("[I5] of another site gets no socket, with whatever token", async () => {
		const address = `${url.replace("http", "ws")}/yjs/${threadDocumentName(threadId, 0)}?token=${bo.token}`;
		const socket = new WebSocket(address, { headers: { origin: "https://evil.example" } });
		const status = new Promise((resolve) =>
			socket.on("error", () => undefined).on("unexpected-response", (_request, { statusCode }) => resolve(statusCode)),
		);
		expect(await status).toBe(403);
	});

	it("is answered something when it says it is still there: it would think the line dead", async () => {
		const program = follow(threadDocumentName(threadId, 0), bo.token);
		await synced(program);
		program.provider.wsLastMessageReceived = 0;
		program.provider.awareness.setLocalStateField("name", "bot");
		await new Promise<void>((resolve) => {
			program.provider.ws?.addEventListener("message", () => resolve());
		});
		expect(program.provider.wsLastMessageReceived).toBeGreaterThan(0);
	});

	it("leaves its token in no log", async () => {
		const program = follow(threadDocumentName(threadId, 0), bo.token);
		await synced(program);
		await ended(follow("nothing", bo.token));
		expect(house.logged.join()).not.toContain(bo.token);
	});
});
