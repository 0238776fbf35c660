import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { databaseName, openDatabase } from "../../../../client/data/database.ts";
import type { FamilyData, OpenThread } from "../../../../client/data/family-data.ts";
import { createFileStore } from "../../../../client/data/files/file-database.ts";
import type { AttachedFile } from "../../../../shared/attached-file.ts";
import { type AtHome, look, openAtHome, reaches, rowOf } from "../../../support/family-pages.ts";
import { bytesSeen, someBytes } from "../../../support/sent-files.ts";
import { openServer, type TestServer } from "../../../support/server.ts";

vi.setConfig({ testTimeout: 30_000 });

let server: TestServer;
let alva: AtHome;
let bo: AtHome;
let threadId: string;

beforeEach(async () => {
	server = await openServer({});
	alva = await openAtHome(server, "alva");
	bo = await openAtHome(server, "bo");
	threadId = await server.threadId();
});
afterEach(() => server.close());

const day = 24 * 60 * 60_000;
const messageIds = ({ view }: OpenThread) =>
	view.get().items.flatMap((item) => (item.type === "message" ? [item.id] : []));
const unsentBytes = async (page: FamilyData) => (await page.files.storage()).unsent;

function keepBytes(length: number): Promise<AttachedFile> {
	return alva.page.files.keep(someBytes(length), "as-file");
}
async function seenByBo(file: AttachedFile): Promise<number> {
	const isThere = () => rowOf(bo.page, threadId)?.lastMessage?.files?.some(({ id }) => id === file.id) ?? false;
	await reaches(bo.page.threads, isThere);
	await reaches(bo.page.files.progress(file, false), ({ kind }) => kind === "ready");
	return (await bytesSeen(bo.page, file, "whole")).size;
}
function online(): void {
	alva.browser.plugIn();
	alva.page.retryNow();
}

it("[I1] the files of a message stay when another that two pages said with the same files is discarded", async () => {
	alva.browser.cutOff();
	const file = await keepBytes(1_000);
	const { thread } = look(alva.page, threadId);
	await thread.say("From here", [file]);
	await thread.say("From the other page", [file]);
	await reaches(thread.view, () => messageIds(thread).length === 2);
	await thread.discard(messageIds(thread)[1] ?? "");
	expect(await unsentBytes(alva.page)).toBe(1_000);
	online();
	expect(await seenByBo(file)).toBe(1_000);
});

it("[I1] what one page takes off a draft stays when another has said it meanwhile", async () => {
	alva.browser.cutOff();
	const file = await keepBytes(1_000);
	await look(alva.page, threadId).thread.say("", [file]);
	await alva.page.files.drop([file]);
	expect(await unsentBytes(alva.page)).toBe(1_000);
	online();
	expect(await seenByBo(file)).toBe(1_000);
});

it("[I1] what was said is not thrown away as nobody's, though nothing names it for the moment", async () => {
	alva.browser.cutOff();
	const file = await keepBytes(1_000);
	await keepBytes(500);
	await look(alva.page, threadId).thread.say("", [file]);
	await writtenDownAsSaid(file);
	// The message was taken; the record of a thread names two hundred of its files at most.
	const disk = await openDatabase(alva.browser.world.indexedDB, databaseName(alva.id), () => undefined);
	await disk.clear("outbox");
	disk.close();
	Object.assign(alva.browser.world, { clock: () => Date.now() + 3 * day });
	const later = alva.browser.openPage();
	expect(await unsentBytes(later)).toBe(1_500);
	// What was never said goes.
	await vi.waitFor(async () => expect(await unsentBytes(later)).toBeLessThan(1_500));
	expect(await unsentBytes(later)).toBe(1_000);
});

async function writtenDownAsSaid({ id }: AttachedFile): Promise<void> {
	const store = createFileStore(alva.browser.world.indexedDB, alva.id);
	const fact = () => store.read(["facts"], (tx) => tx.objectStore("facts").get(id));
	await vi.waitFor(async () => expect(await fact()).toMatchObject({ own: { isSaid: true } }));
	store.close();
}

it("what is taken back and cannot be found at the server is told once, and the others are brought", async () => {
	const asked: string[] = [];
	const { fetch } = alva.browser.world;
	Object.assign(alva.browser.world, {
		fetch: (path: string, init: RequestInit) => {
			if (init.method === "DELETE") asked.push(path);
			const isOfIt = path.endsWith(unwanted.id) || String(init.body).includes(unwanted.id);
			if (!isOfIt) return fetch(path, init);
			const status = init.method === "DELETE" ? 404 : 503;
			return Promise.resolve(Response.json({ error: "not_found", message: "Not there" }, { status }));
		},
	});
	const unwanted = await keepBytes(700);
	const { thread } = look(alva.page, threadId);
	await thread.say("Never mind", [unwanted]);
	await reaches(bo.page.threads, () => rowOf(bo.page, threadId)?.lastMessage?.body === "Never mind");
	await alva.page.files.cancel(unwanted.id);
	const wanted = await keepBytes(800);
	await thread.say("Look", [wanted]);
	expect(await seenByBo(wanted)).toBe(800);
	expect(asked.length).toBeLessThan(3);
});

it("what did not come though there was a network is asked for again", async () => {
	let refused = 0;
	const { fetch } = bo.browser.world;
	Object.assign(bo.browser.world, {
		fetch: (path: string, init: RequestInit) => {
			if (!path.startsWith("/files/") || refused > 0) return fetch(path, init);
			refused += 1;
			return Promise.resolve(Response.json({ error: "rate_limited", message: "Later" }, { status: 429 }));
		},
	});
	const file = await keepBytes(900);
	await look(alva.page, threadId).thread.say("", [file]);
	expect(await seenByBo(file)).toBe(900);
	expect(refused).toBe(1);
});
