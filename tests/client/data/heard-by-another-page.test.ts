import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { buildDocument } from "../../../client/data/disk-document.ts";
import { createHistoryWatch } from "../../../client/data/history-watch.ts";
import { createLink, type Link } from "../../../client/data/link.ts";
import { openMemberReplica } from "../../../client/data/member-replica.ts";
import { createReplica, type Replica } from "../../../client/data/replica.ts";
import { createSegments } from "../../../client/data/segments.ts";
import { createStore } from "../../../client/data/store.ts";
import { createTabs } from "../../../client/data/tabs.ts";
import { until } from "../../../client/data/until.ts";
import { createUpdateRows, type UpdateRows } from "../../../client/data/update-rows.ts";
import { memberDocumentName, threadDocumentName } from "../../../shared/document-names.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";
import { createTestWorld } from "../../support/world.ts";

let server: TestServer;
let alva: SignedInPerson;
let link: Link;
let behind: string[];
let closing: (() => void)[];
const never = new AbortController().signal;

let sockets: WebSocket[];

class SignedInSocket extends WebSocket {
	constructor(url: string) {
		super(url, { headers: { authorization: `Bearer ${alva.token}` } } as never);
		sockets.push(this);
	}
}

beforeEach(async () => {
	server = await openServer({});
	alva = await server.signedIn("alva");
	vi.stubGlobal("WebSocket", SignedInSocket);
	vi.stubGlobal("reportError", (error: unknown) => expect.unreachable(String(error)));
	behind = [];
	sockets = [];
	link = createLink(
		createTestWorld(await server.app.listen(), fetch),
		() => undefined,
		(name) => behind.push(name),
	);
	closing = [];
});
afterEach(async () => {
	for (const close of closing) close();
	link.close();
	vi.unstubAllGlobals();
	await server.close();
});

/** One more page of this browser, as its disk sees it. */
function rowsOfPage(disk: IDBFactory): UpdateRows {
	const store = createStore(disk, "of alva");
	const rows = createUpdateRows(store);
	closing.push(rows.stop, store.close);
	return rows;
}
async function pageOf(disk: IDBFactory): Promise<Replica> {
	const page = createReplica(memberDocumentName(alva.memberId), rowsOfPage(disk), link);
	closing.push(page.close);
	await until([page.document], () => page.document.get() !== null, never);
	return page;
}
function newsOf(words: string): Uint8Array {
	const document = new Y.Doc();
	document.getArray("heard").push([words]);
	return Y.encodeStateAsUpdate(document);
}
function wordsIn(document: Y.Doc | null): unknown[] | undefined {
	return document?.getArray("heard").toArray().toSorted();
}
const isLive = (page: Replica) => () => page.state.get().kind === "live";

it("[I4] what only another page heard before the server was put back is not forgotten beside the page that did not", async () => {
	const disk = new IDBFactory();
	const page = await pageOf(disk);
	const gone = rowsOfPage(disk);
	gone.append(page.name, newsOf("of tomorrow"));
	await gone.persisted();
	page.link(0);
	await vi.waitFor(() => expect(behind).toEqual([page.name]), { timeout: 4_000 });
	expect(page.document.get()?.getArray("heard").toArray()).toEqual(["of tomorrow"]);
});

it("a page that has put on the disk what it heard by itself does not ask again", async () => {
	const page = await pageOf(new IDBFactory());
	const kinds: string[] = [];
	page.state.subscribe(() => kinds.push(page.state.get().kind));
	page.link(0);
	await until([page.state], isLive(page), never);
	await page.persisted();
	page.rejoin(false);
	await until([page.state], isLive(page), never);
	expect(kinds).toEqual(["connecting", "live", "behind", "live"]);
	expect(behind).toEqual([]);
});

it("[I10] what another page fetched anew is not held against what this page still believes of the server", async () => {
	const disk = new IDBFactory();
	const page = rowsOfPage(disk);
	const received: unknown[] = [];
	const history = { ...createHistoryWatch(...historyParts(disk)), received: () => received.push(null) };
	const segments = createSegments(page, link, history, () => undefined);
	closing.push(history.stop, segments.close);
	const threadId = await server.threadId();
	const before = rowsOfPage(disk);
	before.append(threadDocumentName(threadId, 0), newsOf("of tomorrow"));
	await before.persisted();
	const held = segments.hold(threadId, 0);
	await until([held.document], () => held.document.get() !== null, never);
	await rowsOfPage(disk).replace(held.name, () => newsOf("of the old day"));
	await segments.catchUpWith(held.name);
	expect(held.document.get()?.getArray("heard").toArray()).toEqual(["of the old day"]);
	expect(received).toEqual([]);
});

it("[I8] of two pages that fetch a document anew at once, the second does not write over what the first has heard since", async () => {
	const disk = new IDBFactory();
	const first = rowsOfPage(disk);
	first.append(memberDocumentName(alva.memberId), newsOf("of tomorrow"));
	await first.persisted();
	const second = await pageOf(disk);
	second.link(0);
	await vi.waitFor(() => expect(behind).toEqual([second.name]), { timeout: 4_000 });
	await first.replace(second.name, () => newsOf("of the old day"));
	first.append(second.name, newsOf("since"));
	await first.persisted();
	expect(await second.fetchAnew(never)).toBe(true);
	expect(wordsIn(second.document.get())).toEqual(["of the old day", "since"]);
	expect(wordsIn(buildDocument(await first.load(second.name)))).toEqual(["of the old day", "since"]);
});

it("[I1] a document is not fetched anew from a server that may be another by the next connection", async () => {
	const disk = new IDBFactory();
	const before = rowsOfPage(disk);
	before.append(memberDocumentName(alva.memberId), newsOf("of tomorrow"));
	await before.persisted();
	const page = await pageOf(disk);
	page.link(0);
	await vi.waitFor(() => expect(behind).toEqual([page.name]), { timeout: 4_000 });
	const fetching = page.fetchAnew(never);
	for (const socket of sockets) socket.close();
	expect(await fetching).toBe(false);
	await vi.waitFor(() => expect(behind).toEqual([page.name, page.name]), { timeout: 8_000 });
	expect(wordsIn(page.document.get())).toEqual(["of tomorrow"]);
});

it("[I8] what a page holds by now is what it hears into, also when that changes while it knocks", async () => {
	const disk = new IDBFactory();
	const before = rowsOfPage(disk);
	before.append(memberDocumentName(alva.memberId), newsOf("of tomorrow"));
	await before.persisted();
	const page = await pageOf(disk);
	link.retryNow();
	page.link(0);
	expect(page.state.get().kind).toBe("connecting");
	page.rejoin(true);
	await vi.waitFor(() => expect(page.state.get().kind).toBe("live"), { timeout: 4_000 });
	expect(behind).toEqual([]);
});

function historyParts(disk: IDBFactory): Parameters<typeof createHistoryWatch> {
	const store = createStore(disk, "of alva");
	const rows = createUpdateRows(store);
	const member = openMemberReplica(alva.memberId, rows, link);
	closing.push(member.close, rows.stop, store.close);
	return [store, member, createTabs(null)];
}

it("[I10] while the member document is being replaced, what it said before counts for nothing", async () => {
	const member = openMemberReplica(alva.memberId, rowsOfPage(new IDBFactory()), link);
	closing.push(member.close);
	const isMemberLive = () => member.state.get().kind === "live";
	await until([member.state], isMemberLive, never);
	expect(member.agreed()).toBe(member.view.get());
	const seen: unknown[] = [];
	member.state.subscribe(() => seen.push([member.state.get().kind, member.agreed()]));
	expect(await member.fetchAnew(never)).toBe(true);
	expect(seen).toEqual([
		["behind", null],
		["live", null],
	]);
	expect(member.agreed()).toBe(member.view.get());
});
