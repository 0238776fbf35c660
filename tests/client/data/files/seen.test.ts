import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fileDatabaseName } from "../../../../client/data/database.ts";
import { createFileStore } from "../../../../client/data/files/file-database.ts";
import { createFileDisk } from "../../../../client/data/files/file-disk.ts";
import { createTabs } from "../../../../client/data/tabs.ts";
import type { AttachedFile } from "../../../../shared/attached-file.ts";
import { type AtHome, openAtHome, reaches, rowOf } from "../../../support/family-pages.ts";
import { freePort } from "../../../support/free-port.ts";
import { bytesSeen, cameraPhoto, someBytes } from "../../../support/sent-files.ts";
import { openServer, type TestServer } from "../../../support/server.ts";

vi.setConfig({ testTimeout: 30_000 });

let server: TestServer;
let alva: AtHome;
let bo: AtHome;
let threadId: string;

beforeEach(async () => {
	server = await openServer({ PORT: String(await freePort()) });
	alva = await openAtHome(server, "alva");
	bo = await openAtHome(server, "bo");
	const { memberId } = await server.signedIn("cleo");
	threadId = await alva.page.startThread({ to: [bo.id, memberId], title: "Boat", body: "Look", files: [] });
	await reaches(bo.page.threads, () => rowOf(bo.page, threadId)?.lastMessage !== undefined);
});
afterEach(() => server.close());

/** Alva sends it, Bo has it. */
async function send(file: File): Promise<AttachedFile> {
	const kept = await alva.page.files.keep(file, "usual");
	await alva.page.openThread(threadId).say("", [kept]);
	await reaches(bo.page.threads, () => rowOf(bo.page, threadId)?.lastMessage?.files[0]?.id === kept.id);
	await reaches(bo.page.files.progress(kept, false), ({ kind }) => kind === "ready");
	await reaches(alva.page.files.progress(kept, true), ({ kind }) => kind === "ready");
	return kept;
}
/** What lies on somebody's disk, seen by nobody's page. */
async function onDisk({ browser, id }: AtHome): Promise<string[]> {
	const store = createFileStore(browser.world.indexedDB, id);
	const disk = createFileDisk(store, createTabs(null));
	await disk.readAgain();
	store.close();
	return [...disk.facts.get().keys()];
}

it("[I5] who is taken out of a thread keeps none of its photos, and keeps those of the others", async () => {
	const file = await send(await cameraPhoto("boat.jpg"));
	await bytesSeen(bo.page, file, "phone");
	const other = await bo.page.files.keep(someBytes(100), "as-file");
	await vi.waitFor(async () => expect(await onDisk(bo)).toEqual([file.id, other.id].toSorted()));
	await alva.page.removeMembers(threadId, [bo.id]);
	await vi.waitFor(async () => expect(await onDisk(bo)).toEqual([other.id]), { timeout: 10_000 });
});

it("what is shown in two places is fetched once, and its address given back when neither shows it", async () => {
	const file = await send(await cameraPhoto("boat.jpg"));
	const asked = vi.spyOn(server.app.http, "request");
	const [one, other] = [bo.page.files.open(file, "phone"), bo.page.files.open(file, "phone")];
	await reaches(one.source, ({ kind }) => kind === "here");
	await reaches(other.source, ({ kind }) => kind === "here");
	const fetched = asked.mock.calls.filter(([path]) => String(path).startsWith("/thumbs/"));
	expect(fetched).toHaveLength(1);
	expect(one.source.get()).toEqual(other.source.get());
	const shown = one.source.get();
	const url = shown.kind === "here" ? shown.url : "";
	one.close();
	one.close();
	expect((await fetch(url)).ok).toBe(true);
	vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
	other.close();
	vi.advanceTimersByTime(10_000);
	vi.useRealTimers();
	await expect(fetch(url)).rejects.toThrow();
});

it("[I1] what was kept and never said goes after a day, and what stands in a draft does not", async () => {
	const lost = await alva.page.files.keep(someBytes(100), "as-file");
	const drafted = await alva.page.files.keep(someBytes(200), "as-file");
	const thread = alva.page.openThread(threadId);
	await thread.readDraftFiles();
	await thread.writeDraftFiles([drafted]);
	expect(await onDisk(alva)).toEqual([lost.id, drafted.id].toSorted());
	const dayLater = Date.now() + 25 * 3_600_000;
	Object.assign(alva.browser.world, { clock: () => dayLater });
	await alva.browser.openPage().files.storage();
	await vi.waitFor(async () => expect(await onDisk(alva)).toEqual([drafted.id]));
});

it("[I1] what the server has lost of my files is brought again by the device that has it", async () => {
	const { fetch } = alva.browser.world;
	let isOpen = false;
	const held: typeof fetch = (path, init) =>
		path === "/api/files" && !isOpen ? Promise.reject(new TypeError("fetch failed")) : fetch(path, init);
	Object.assign(alva.browser.world, { fetch: held });
	const file = await alva.page.files.keep(await cameraPhoto("boat.jpg"), "usual");
	await alva.page.openThread(threadId).say("", [file]);
	await reaches(bo.page.threads, () => rowOf(bo.page, threadId)?.lastMessage?.files[0]?.id === file.id);
	const putBack = await server.backUp();
	isOpen = true;
	await reaches(alva.page.files.progress(file, true), ({ kind }) => kind === "ready");
	alva.browser.cutOff();
	await putBack(async () => undefined);
	await server.app.listen();
	const status = () =>
		server.database.selectFrom("files").select("status").where("id", "=", file.id).executeTakeFirst();
	expect(await status()).toEqual({ status: "pending" });
	alva.browser.plugIn();
	alva.page.retryNow();
	await vi.waitFor(async () => expect(await status()).toEqual({ status: "ready" }), { timeout: 20_000 });
});

it("signing out takes the files along", async () => {
	await send(await cameraPhoto("boat.jpg"));
	expect(await alva.browser.databases()).toContain(fileDatabaseName(alva.id));
	await alva.page.signOut();
	await vi.waitFor(async () => expect(await alva.browser.databases()).toEqual([]));
});
