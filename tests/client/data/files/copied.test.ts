import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { FamilyData } from "../../../../client/data/family-data.ts";
import type { AttachedFile } from "../../../../shared/attached-file.ts";
import { type AtHome, look, openAtHome, reaches, rowOf } from "../../../support/family-pages.ts";
import { bytesSeen, cameraPhoto, someBytes } from "../../../support/sent-files.ts";
import { openServer, type TestServer } from "../../../support/server.ts";

vi.setConfig({ testTimeout: 60_000 });

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

const filesIn = (page: FamilyData, thread: string): readonly AttachedFile[] =>
	rowOf(page, thread)?.lastMessage?.files ?? [];

async function heard(page: FamilyData, thread: string): Promise<AttachedFile> {
	await reaches(page.threads, () => filesIn(page, thread).length === 1);
	const [file] = filesIn(page, thread);
	if (file === undefined) throw new Error("no file came");
	await reaches(page.files.progress(file, false), ({ kind }) => kind === "ready");
	return file;
}
const hashOf = async (bytes: Blob) => Buffer.from(await bytes.arrayBuffer()).toString("base64");

it("[I1] [I5] a photo is forwarded without a network as a file of its own, with the very same bytes", async () => {
	const sent = await alva.page.files.keep(await cameraPhoto("boat.jpg"), "usual");
	await look(alva.page, threadId).thread.say("Look", [sent]);
	const shown = await heard(bo.page, threadId);
	const whole = await bytesSeen(bo.page, shown, "whole");
	await expect.poll(async () => (await bo.page.files.storage()).originals).toBe(whole.size);

	bo.browser.cutOff();
	const copy = await bo.page.files.copy(shown);
	if (copy === null) throw new Error("its bytes are on this device");
	expect(copy).toMatchObject({ name: shown.name, shownAs: "photo", width: shown.width, height: shown.height });
	expect(copy.id).not.toBe(shown.id);
	const notes = await bo.page.startThread({
		to: [rowOf(bo.page, threadId)?.record.members[0] ?? ""],
		title: "",
		body: "",
		files: [],
	});
	await bo.page.newMessage.forward([{ thread: notes, body: "Look", files: [copy] }]);
	expect((await bytesSeen(bo.page, copy, "phone")).size).toBeGreaterThan(0);
	expect(bo.page.unsent.get().files).toBe(1);
	bo.browser.plugIn();
	bo.page.retryNow();
	await reaches(bo.page.unsent, ({ files, waiting }) => files === 0 && waiting === 0);
	await reaches(bo.page.files.progress(copy, true), ({ kind }) => kind === "ready");
	expect(await hashOf(await bytesSeen(bo.page, copy, "whole"))).toBe(await hashOf(whole));
});

it("what is not on this device is fetched, and without a network it cannot be had: nothing is kept of it", async () => {
	const sent = await alva.page.files.keep(someBytes(40_000), "as-file");
	await look(alva.page, threadId).thread.say("", [sent]);
	const shown = await heard(bo.page, threadId);
	bo.browser.cutOff();
	expect(await bo.page.files.copy(shown)).toBeNull();
	expect((await bo.page.files.storage()).unsent).toBe(0);
	bo.browser.plugIn();
	bo.page.retryNow();
	const copy = await bo.page.files.copy(shown);
	expect(copy).toMatchObject({ name: shown.name, size: 40_000, shownAs: "file" });
	await bo.page.files.drop(copy === null ? [] : [copy]);
	expect((await bo.page.files.storage()).unsent).toBe(0);
});
