import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import type { DocumentState, JoinedDocument } from "../../../client/data/joined-document.ts";
import { createLink, type Link } from "../../../client/data/link.ts";
import { createWritable } from "../../../client/data/readable.ts";
import { until } from "../../../client/data/until.ts";
import { memberDocumentName, outboxDocumentName, threadDocumentName } from "../../../shared/document-names.ts";
import { limits } from "../../../shared/limits.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";
import { createTestWorld, type TestWorld } from "../../support/world.ts";

let server: TestServer;
let alva: SignedInPerson;
let world: TestWorld;
let link: Link;
let doubts = 0;

/** A browser sends its cookie by itself; here each socket carries the token. */
class SignedInSocket extends WebSocket {
	constructor(url: string) {
		super(url, { headers: { authorization: `Bearer ${alva.token}` } } as never);
		sockets.push(this);
	}
	override send(data: Parameters<WebSocket["send"]>[0]): void {
		if (this === silent) return;
		const isBytes = data instanceof Uint8Array;
		if (swallowed === null || !isBytes || !new TextDecoder().decode(data).includes(swallowed)) super.send(data);
	}
}
/** What is sent of this document is lost on its way. */
let swallowed: string | null = null;
/** What is sent over this socket reaches nobody. */
let silent: WebSocket | null = null;
const sockets: WebSocket[] = [];

beforeEach(async () => {
	server = await openServer({});
	alva = await server.signedIn("alva");
	const url = await server.app.listen();
	vi.stubGlobal("WebSocket", SignedInSocket);
	world = createTestWorld(url, fetch);
	doubts = 0;
	swallowed = null;
	const onDoubt = () => {
		doubts += 1;
	};
	link = createLink(world, onDoubt, () => undefined);
});
afterEach(async () => {
	link.close();
	vi.unstubAllGlobals();
	await server.close();
});

function join(name: string, rank: 0 | 1 | 2 | 3): JoinedDocument {
	return joinWith(new Y.Doc(), name, rank);
}
function joinWith(document: Y.Doc, name: string, rank: 0 | 1 | 2 | 3): JoinedDocument {
	const presence = rank === 0 ? createWritable({ typing: false }) : null;
	return link.join({
		name,
		document,
		rank,
		presence,
		isServers: rank !== 1,
		isMerged: false,
		onStateless: () => undefined,
	});
}
const opener = () => join(memberDocumentName(alva.memberId), 0);
/** A thread that has gone on for so many segments that none of these is the last. */
async function segments(count: number): Promise<JoinedDocument[]> {
	const threadId = await server.threadId();
	await server.database.updateTable("threads").set({ open_segment: count }).execute();
	return Array.from({ length: count }, (_, number) => join(threadDocumentName(threadId, number), 3));
}
const outbox = () => join(outboxDocumentName(alva.deviceId, world.makeId()), 1);

const never = new AbortController().signal;
async function reaches(document: JoinedDocument, kind: DocumentState["kind"]): Promise<void> {
	await until([document.state], () => document.state.get().kind === kind, never);
}
async function linkReaches(kind: string): Promise<void> {
	await until([link.state], () => link.state.get().kind === kind, never);
}

describe("the link", () => {
	it("lets its opener in first, then many more, without being shut out for their number", async () => {
		const first = opener();
		const others = await segments(150);
		expect(others.every((one) => one.state.get().kind === "offline")).toBe(true);
		await Promise.all([first, ...others].map((one) => reaches(one, "live")));
		expect(link.state.get().kind).toBe("live");
	});

	it("keeps under the number of documents the server opens for one device, with a place free for what is said", async () => {
		await reaches(opener(), "live");
		const many = await segments(limits.linkedDocuments + 40);
		const live = () => many.filter((one) => one.state.get().kind === "live");
		const places = limits.linkedDocuments - 11;
		await until(
			many.map((one) => one.state),
			() => live().length === places,
			never,
		);
		expect(many.every(({ state }) => ["live", "offline"].includes(state.get().kind))).toBe(true);
		await reaches(outbox(), "live");
		const last = many.at(-1) as JoinedDocument;
		expect(last.state.get().kind).toBe("offline");
		for (const one of live().slice(0, 60)) one.release();
		await reaches(last, "live");
	});

	it("brings everything back by itself after a connection was lost", async () => {
		const documents = [opener(), ...(await segments(30))];
		await Promise.all(documents.map((one) => reaches(one, "live")));
		sockets.at(-1)?.close();
		await linkReaches("connecting");
		expect(documents.every((one) => one.state.get().kind === "offline")).toBe(true);
		await Promise.all(documents.map((one) => reaches(one, "live")));
	});

	it("[I1] gives a connection up that has fallen silent without ending", async () => {
		await reaches(opener(), "live");
		const before = sockets.length;
		silent = sockets.at(-1) ?? null;
		const isGivenUp = () => {
			// What was on its way still counts as an answer: then it is asked once more.
			if (sockets.length === before) link.probe();
			return sockets.length > before;
		};
		await expect.poll(isGivenUp, { interval: 3_200, timeout: 12_000 }).toBe(true);
		await linkReaches("live");
	}, 15_000);

	it("tells the network that is gone from the server that is gone", async () => {
		await reaches(opener(), "live");
		world.setOnline(false);
		expect(link.state.get().kind).toBe("offline");
		world.setOnline(true);
		expect(link.state.get().kind).toBe("live");
		await server.app.close();
		await linkReaches("unreachable");
	});

	it("believes what it hears more than a browser that says there is no network", async () => {
		const first = opener();
		await reaches(first, "live");
		vi.spyOn(performance, "now").mockReturnValue(0);
		world.setOnline(false);
		expect(link.state.get().kind).toBe("offline");
		vi.spyOn(performance, "now").mockReturnValue(10_000);
		await reaches(outbox(), "live");
		expect(link.state.get().kind).toBe("live");
		vi.restoreAllMocks();
	});

	it("[I5] is told of a thread that is not mine, and of nothing more", async () => {
		await reaches(opener(), "live");
		const foreign = join(threadDocumentName(world.makeId(), 0), 2);
		await reaches(foreign, "denied");
		expect(foreign.state.get()).toEqual({ kind: "denied", reason: "thread_not_found" });
		expect(link.state.get().kind).toBe("live");
		expect(doubts).toBe(0);
	});

	it("[I5] doubts the session when the server no longer knows this device", async () => {
		await reaches(opener(), "live");
		await server.ask("DELETE", "/api/session", { token: alva.token });
		await vi.waitFor(() => expect(doubts).toBeGreaterThan(0), { timeout: 4_000 });
		expect(link.state.get().kind).not.toBe("live");
	});

	it("lets a document in again that has just left", async () => {
		await reaches(opener(), "live");
		const name = outboxDocumentName(alva.deviceId, world.makeId());
		const once = join(name, 1);
		await reaches(once, "live");
		once.release();
		await reaches(join(name, 1), "live");
	});

	it("lets a document in again that left before the server had answered it", async () => {
		await reaches(opener(), "live");
		const name = threadDocumentName(await server.threadId(), 0);
		const hasty = join(name, 3);
		await reaches(hasty, "connecting");
		hasty.release();
		// By then the server has let the first one in, and nobody has told it goodbye.
		await reaches(outbox(), "live");
		await reaches(join(name, 3), "live");
	});

	it("knocks again where nobody answered, and others need not wait behind it", async () => {
		await reaches(opener(), "live");
		vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
		const name = outboxDocumentName(alva.deviceId, world.makeId());
		swallowed = name;
		const unheard = join(name, 1);
		expect(unheard.state.get().kind).toBe("connecting");
		await vi.advanceTimersByTimeAsync(10_000);
		expect(unheard.state.get()).toEqual({ kind: "closed", reason: "try_later" });
		swallowed = null;
		await vi.advanceTimersByTimeAsync(2_000);
		vi.useRealTimers();
		await reaches(unheard, "live");
	});
});
