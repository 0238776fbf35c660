import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { FamilyData } from "../../../../client/data/family-data.ts";
import type { FilePart, FileSource } from "../../../../client/data/files/files.ts";
import type { AttachedFile } from "../../../../shared/attached-file.ts";
import { type AtHome, look, openAtHome, reaches, rowOf } from "../../../support/family-pages.ts";
import { asFromACamera, gradient } from "../../../support/pictures.ts";
import { openServer, type TestServer } from "../../../support/server.ts";

let server: TestServer;
let alva: AtHome;
let threadId: string;

beforeEach(async () => {
	server = await openServer({});
	alva = await openAtHome(server, "alva");
	threadId = await server.threadId();
});
afterEach(() => server.close());

const photo = async (name: string) =>
	new File([new Uint8Array(await asFromACamera(gradient(640, 480)).jpeg().toBuffer())], name, { type: "image/jpeg" });

/** What is to be seen of a file, as soon as it is. */
async function seen(page: FamilyData, file: AttachedFile, part: FilePart): Promise<Blob> {
	const { source, close } = page.files.open(file, part);
	await reaches(source, ({ kind }) => kind === "here");
	const shown = source.get() as Extract<FileSource, { kind: "here" }>;
	const bytes = await (await fetch(shown.url)).blob();
	close();
	return bytes;
}
function messageFiles(page: FamilyData): readonly AttachedFile[] {
	return rowOf(page, threadId)?.lastMessage?.files ?? [];
}

it("[I1] what was attached without a network is kept, and the other sees it, once, when there is one", async () => {
	const bo = await openAtHome(server, "bo");
	alva.browser.cutOff();
	const { thread } = look(alva.page, threadId);
	const file = await alva.page.files.keep(await photo("boat.jpg"), "usual");
	await thread.writeDraftFiles([file]);
	await thread.say("Look", [file]);
	expect(await thread.readDraftFiles()).toEqual([]);
	const progress = alva.page.files.progress(file, true);
	expect(progress.get()).toEqual({ kind: "kept" });
	expect(alva.page.unsent.get().files).toBe(1);
	expect((await seen(alva.page, file, "phone")).size).toBeGreaterThan(0);

	alva.browser.plugIn();
	alva.page.retryNow();
	await reaches(bo.page.threads, () => messageFiles(bo.page).length === 1);
	const [shown] = messageFiles(bo.page);
	if (shown === undefined) throw new Error("no file");
	await reaches(bo.page.files.progress(shown, false), ({ kind }) => kind === "ready");
	const bytes = await seen(bo.page, shown, "whole");
	expect(bytes.type).toBe("image/jpeg");
	expect((await seen(bo.page, shown, "phone")).type).toBe("image/webp");
	await reaches(progress, ({ kind }) => kind === "ready");
	await reaches(alva.page.unsent, ({ files }) => files === 0);
});
