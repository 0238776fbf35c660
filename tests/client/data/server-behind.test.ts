import { createDecoder, readVarString, readVarUint } from "lib0/decoding";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import type { DocumentState, JoinedDocument } from "../../../client/data/joined-document.ts";
import { createLink, type Link } from "../../../client/data/link.ts";
import { createWritable } from "../../../client/data/readable.ts";
import { until } from "../../../client/data/until.ts";
import { memberDocumentName, outboxDocumentName, threadDocumentName } from "../../../shared/document-names.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";
import { createTestWorld, type TestWorld } from "../../support/world.ts";

let server: TestServer;
let alva: SignedInPerson;
let world: TestWorld;
let link: Link;
let behind: string[];
const sockets: WebSocket[] = [];
const sent: number[] = [];
const never = new AbortController().signal;

class SignedInSocket extends WebSocket {
	constructor(url: string) {
		super(url, { headers: { authorization: `Bearer ${alva.token}` } } as never);
		sockets.push(this);
	}
	override send(data: Parameters<WebSocket["send"]>[0]): void {
		sent.push(data instanceof Uint8Array ? data.byteLength : 0);
		super.send(data);
	}
}

beforeEach(async () => {
	server = await openServer({});
	alva = await server.signedIn("alva");
	const url = await server.app.listen();
	vi.stubGlobal("WebSocket", SignedInSocket);
	world = createTestWorld(url, fetch);
	behind = [];
	sockets.length = 0;
	sent.length = 0;
	link = createLink(
		world,
		() => undefined,
		(name) => behind.push(name),
	);
});
afterEach(async () => {
	link.close();
	vi.unstubAllGlobals();
	await server.close();
});

function join(name: string, document: Y.Doc, rank: 0 | 1 | 2): JoinedDocument {
	const presence = rank === 0 ? createWritable({ typing: false }) : null;
	const isServers = rank !== 1;
	return link.join({ name, document, rank, presence, isServers, isMerged: false, onStateless: () => undefined });
}
const reaches = (document: JoinedDocument, kind: DocumentState["kind"]) =>
	until([document.state], () => document.state.get().kind === kind, never);
const opener = (document: Y.Doc) => join(memberDocumentName(alva.memberId), document, 0);
/** A document as it stands on a device that has seen more than the server knows. */
function holding(root: string, bytes: number): Y.Doc {
	const document = new Y.Doc();
	document.getArray(root).push([{ seen: "x".repeat(bytes) }]);
	return document;
}

describe("a server that was put back to an older day", () => {
	it("[I4] is noticed at the first contact, and what the device holds is left as it was", async () => {
		await reaches(opener(new Y.Doc()), "live");
		const name = threadDocumentName(await server.threadId(), 0);
		const agreeing = join(name, new Y.Doc(), 2);
		await reaches(agreeing, "live");
		expect(behind).toEqual([]);
		agreeing.release();
		const held = holding("messages", 1);
		const before = Y.encodeStateAsUpdate(held);
		await reaches(join(name, held, 2), "behind");
		expect(behind).toEqual([name]);
		expect(Y.encodeStateAsUpdate(held)).toEqual(before);
	});

	it("[I7] is told nothing of what it lacks: more than a frame holds would end the whole connection, for ever", async () => {
		const first = opener(new Y.Doc());
		await reaches(first, "live");
		await reaches(join(threadDocumentName(await server.threadId(), 0), holding("messages", 1_100_000), 2), "behind");
		await reaches(join(outboxDocumentName(alva.deviceId, "page"), new Y.Doc(), 1), "live");
		expect(first.state.get().kind).toBe("live");
		expect(sockets).toHaveLength(1);
		expect(Math.max(...sent)).toBeLessThan(10_000);
	});

	it("[I7] hears nothing either of what another page of this browser has put on the disk", async () => {
		await reaches(opener(new Y.Doc()), "live");
		const document = new Y.Doc();
		const thread = join(threadDocumentName(await server.threadId(), 0), document, 2);
		await reaches(thread, "live");
		const before = sent.length;
		Y.applyUpdate(document, Y.encodeStateAsUpdate(holding("messages", 10)), { from: "disk" });
		await reaches(join(outboxDocumentName(alva.deviceId, "page"), new Y.Doc(), 1), "live");
		expect(sent.slice(before).every((bytes) => bytes < 150)).toBe(true);
		expect(thread.state.get().kind).toBe("live");
	});

	it("[I4] is judged by what was held when it was asked, not by what another page has put on the disk since", async () => {
		await reaches(opener(new Y.Doc()), "live");
		const document = new Y.Doc();
		const thread = join(threadDocumentName(await server.threadId(), 0), document, 2);
		await reaches(thread, "connecting");
		Y.applyUpdate(document, Y.encodeStateAsUpdate(holding("messages", 10)), { from: "disk" });
		await reaches(thread, "live");
		expect(behind).toEqual([]);
	});

	it("does not keep the others from being heard when it lacks something of the member's own document", async () => {
		const old = new Y.Doc();
		old.getMap("family").set("name", "Lindgren, of tomorrow");
		await reaches(opener(old), "behind");
		expect(link.state.get().kind).toBe("live");
		await reaches(join(threadDocumentName(await server.threadId(), 0), new Y.Doc(), 2), "live");
		expect(old.getMap("family").get("name")).toBe("Lindgren, of tomorrow");
	});

	it("is noticed by what it has forgotten to have taken away", async () => {
		const document = new Y.Doc();
		const first = opener(document);
		await reaches(first, "live");
		first.release();
		document.getMap("family").delete("name");
		await reaches(opener(document), "behind");
	});

	it("is not what a device finds whose own words have not arrived yet", async () => {
		await reaches(opener(new Y.Doc()), "live");
		await reaches(join(outboxDocumentName(alva.deviceId, "page"), holding("entries", 1), 1), "live");
		expect(behind).toEqual([]);
	});

	it("[I10] is not what the late answer to an earlier question makes of a server that has everything", async () => {
		await reaches(opener(new Y.Doc()), "live");
		const threadId = await server.threadId();
		const steps: MessageEvent[] = [];
		sockets[0]?.addEventListener("message", ({ data }) => {
			if (isStateOf(threadDocumentName(threadId, 0), data)) steps.push(new MessageEvent("message", { data }));
		});
		const document = new Y.Doc();
		const joined = join(threadDocumentName(threadId, 0), document, 2);
		await reaches(joined, "live");
		const body = { id: world.makeId(), body: "Fed the cat" };
		await server.ask("POST", `/api/threads/${threadId}/messages`, { token: alva.token, body });
		await vi.waitFor(() => expect(document.getArray("messages").length).toBe(1));
		joined.listenAnew(document, false);
		for (const step of steps.slice(0, 1)) sockets[0]?.dispatchEvent(step);
		await reaches(joined, "live");
		expect(behind).toEqual([]);
	});
});

/** The server's first sync step: what it knows of a document. */
function isStateOf(name: string, frame: ArrayBuffer): boolean {
	const decoder = createDecoder(new Uint8Array(frame));
	return readVarString(decoder) === name && readVarUint(decoder) === 0 && readVarUint(decoder) === 0;
}
