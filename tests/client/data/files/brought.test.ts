import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { FamilyData } from "../../../../client/data/family-data.ts";
import type { AttachedFile } from "../../../../shared/attached-file.ts";
import { type AtHome, look, openAtHome, reaches, rowOf } from "../../../support/family-pages.ts";
import { bytesSeen, cameraPhoto, someBytes } from "../../../support/sent-files.ts";
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

const heardFiles = (page: FamilyData): readonly AttachedFile[] => rowOf(page, threadId)?.lastMessage?.files ?? [];

/** What Bo sees of a message's only file, once it has come. */
async function heard(): Promise<AttachedFile> {
	await reaches(bo.page.threads, () => heardFiles(bo.page).length === 1);
	const [file] = heardFiles(bo.page);
	if (file === undefined) throw new Error("no file came");
	await reaches(bo.page.files.progress(file, false), ({ kind }) => kind === "ready");
	return file;
}
const lost = (): Promise<never> => Promise.reject(new TypeError("fetch failed"));

/** Tells every request of Alva's browser from now on; `answer` may answer in the network's place. */
function listen(
	answer: (asked: string, init: RequestInit, reach: () => Promise<Response>) => Promise<Response> | null,
) {
	const asked: string[] = [];
	const { fetch } = alva.browser.world;
	Object.assign(alva.browser.world, {
		fetch: async (path: string, init: RequestInit) => {
			const line = `${init.method ?? "GET"} ${new URL(path, "http://x").pathname.replace(/[0-9a-f-]{36}/, ":id")}`;
			asked.push(line);
			return answer(line, init, () => fetch(path, init)) ?? fetch(path, init);
		},
	});
	return asked;
}
const count = (asked: readonly string[], line: string) => asked.filter((one) => one === line).length;

it("[I1] what was attached without a network is kept, seen at once, and seen by the other, once, when there is one", async () => {
	alva.browser.cutOff();
	const { thread } = look(alva.page, threadId);
	const file = await alva.page.files.keep(await cameraPhoto("boat.jpg"), "usual");
	await thread.writeDraftFiles([file]);
	await thread.say("Look", [file]);
	expect(await thread.readDraftFiles()).toEqual([]);
	const progress = alva.page.files.progress(file, true);
	expect(progress.get()).toEqual({ kind: "kept" });
	expect(alva.page.unsent.get().files).toBe(1);
	expect((await bytesSeen(alva.page, file, "phone")).size).toBeGreaterThan(0);

	alva.browser.plugIn();
	alva.page.retryNow();
	const shown = await heard();
	expect((await bytesSeen(bo.page, shown, "whole")).type).toBe("image/jpeg");
	expect((await bytesSeen(bo.page, shown, "phone")).type).toBe("image/webp");
	await reaches(progress, ({ kind }) => kind === "ready");
	await reaches(alva.page.unsent, ({ files }) => files === 0);
	bo.browser.cutOff();
	expect((await bytesSeen(bo.page, shown, "phone")).type).toBe("image/webp");
});

it("[I1] [I3] a page that was killed at any moment loses nothing, and nothing is sent twice", async () => {
	alva.browser.cutOff();
	const file = await alva.page.files.keep(await cameraPhoto("boat.jpg"), "usual");
	await look(alva.page, threadId).thread.writeDraftFiles([file]);
	const second = alva.browser.openPage();
	const draft = await second.openThread(threadId).readDraftFiles();
	expect(draft).toEqual([file]);
	await second.openThread(threadId).say("", draft);
	alva.browser.plugIn();
	const third = alva.browser.openPage();
	expect(await third.openThread(threadId).readDraftFiles()).toEqual([]);
	const shown = await heard();
	expect((await bytesSeen(bo.page, shown, "whole")).size).toBeGreaterThan(0);
	expect(
		look(bo.page, threadId)
			.thread.view.get()
			.items.filter(({ type }) => type === "message").length,
	).toBeLessThan(2);
});

it("[I3] an upload that was cut goes on where it stopped, and what only the answer was lost of is not brought again", async () => {
	const file = await alva.page.files.keep(someBytes(1_500_000), "as-file");
	let sent = 0;
	let pieces = 0;
	const asked = listen((line, init, reach) => {
		if (line !== "PATCH /uploads/:id") return null;
		pieces += 1;
		// The second piece arrives, and its answer is lost; the third does not arrive.
		if (pieces !== 3) sent += (init.body as ArrayBuffer).byteLength;
		if (pieces === 2) return reach().then(lost);
		return pieces === 3 ? lost() : null;
	});
	await look(alva.page, threadId).thread.say("", [file]);
	const shown = await heard();
	expect((await bytesSeen(bo.page, shown, "whole")).size).toBe(1_500_000);
	expect(sent).toBe(1_500_000);
	expect(count(asked, "POST /api/files")).toBe(3);
	expect(count(asked, "PUT /uploads/:id")).toBe(0);
});

it("an address that is not good any more is asked for anew, at the moment it is needed", async () => {
	const file = await alva.page.files.keep(someBytes(900_000), "as-file");
	let pieces = 0;
	const asked = listen((line) => {
		if (line !== "PATCH /uploads/:id") return null;
		pieces += 1;
		// An address is good for five minutes.
		if (pieces === 2) server.pass(6 * 60_000);
		return null;
	});
	await look(alva.page, threadId).thread.say("", [file]);
	await heard();
	expect(count(asked, "POST /api/files")).toBe(2);
	expect(pieces).toBeGreaterThan(2);
});

it("[I1] what the server has no room for stops, stays here, and is brought when it is tried again", async () => {
	let isFull = true;
	const full = { error: "quota_exceeded", message: "No room" };
	listen((line) =>
		line === "POST /api/files" && isFull ? Promise.resolve(Response.json(full, { status: 507 })) : null,
	);
	const file = await alva.page.files.keep(someBytes(1_000), "as-file");
	await look(alva.page, threadId).thread.say("", [file]);
	const progress = alva.page.files.progress(file, true);
	await reaches(progress, ({ kind }) => kind === "stopped");
	expect(progress.get()).toEqual({ kind: "stopped", code: "quota_exceeded" });
	await reaches(alva.page.connection, ({ waiting }) => waiting === 1);
	isFull = false;
	alva.page.files.retry(file.id);
	await heard();
	await reaches(alva.page.connection, ({ waiting }) => waiting === 0);
});

it("a file taken back before it came is nobody's, and its message keeps its words", async () => {
	alva.browser.cutOff();
	const file = await alva.page.files.keep(someBytes(1_000), "as-file");
	await look(alva.page, threadId).thread.say("Never mind", [file]);
	expect(await alva.page.files.cancel(file.id)).toEqual({ ok: true, value: undefined });
	expect(alva.page.files.progress(file, true).get()).toEqual({ kind: "failed", reason: "cancelled" });
	alva.browser.plugIn();
	alva.page.retryNow();
	await reaches(bo.page.threads, () => heardFiles(bo.page).length === 1);
	await reaches(bo.page.files.progress(file, false), ({ kind }) => kind === "failed");
	expect(rowOf(bo.page, threadId)?.lastMessage?.body).toBe("Never mind");
});

it("[I3] two pages of one browser bring a file once", async () => {
	const openChannel = (name: string) => new BroadcastChannel(name);
	Object.assign(alva.browser.world, { locks: navigator.locks, openChannel });
	const other = alva.browser.openPage();
	await reaches(other.connection, ({ kind }) => kind === "live");
	const asked = listen(() => null);
	const file = await alva.page.files.keep(someBytes(600_000), "as-file");
	await look(alva.page, threadId).thread.say("", [file]);
	await heard();
	await reaches(other.files.progress(file, true), ({ kind }) => kind === "ready");
	expect(count(asked, "PATCH /uploads/:id")).toBe(2);
});
