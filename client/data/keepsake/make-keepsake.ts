import type { Lack } from "../../../shared/keepsake/export-format.ts";
import { type ExportJson, writeExportJson } from "../../../shared/keepsake/export-json.ts";
import { pageBegin, pageData, pageEnd, threadBegin, threadEnd } from "../../../shared/keepsake/page-html.ts";
import { nextTask } from "../next-task.ts";
import { sha256 } from "../sha256.ts";
import { createGrowingBlob, type GrowingBlob } from "./growing-blob.ts";
import type { Keepsake, KeepsakeWish, KeptThread } from "./keepsake.ts";
import { createPlacedFiles, type PlacedFiles } from "./placed-files.ts";
import { createThreadPage } from "./thread-page.ts";
import { createZip } from "./zip.ts";

/** Where everything goes while it is made. */
type Desk = {
	wish: KeepsakeWish;
	page: GrowingBlob;
	json: ExportJson;
	files: PlacedFiles;
	count: { done: number; messages: number };
};

/**
 * Makes one file of what this device holds, a segment and a file at a time. Rejects when it is ended, and when the browser
 * has no room for it.
 */
export async function makeKeepsake(wish: KeepsakeWish): Promise<Keepsake> {
	const { words, threads, shape, head } = wish;
	const page = createGrowingBlob();
	const data = createGrowingBlob();
	const zip = shape === "folder" ? createZip(new Date(head.madeAt)) : null;
	const json = writeExportJson(data.write, head);
	const files = createPlacedFiles({ wish, page, zip });
	const desk: Desk = { wish, page, json, files, count: { done: 0, messages: 0 } };
	const cutThreads: string[] = [];

	const contents = threads.map(({ id, shownTitle }) => ({ id, title: shownTitle }));
	page.write(pageBegin(words, contents, hashInPolicy));
	for (const thread of threads) {
		const lacks = await writeThread(desk, thread);
		if (lacks.length > 0) cutThreads.push(thread.shownTitle);
	}
	json.end(files.list());
	const asJson = data.end("application/json");
	page.write(pageData.begin);
	page.add(asJson);
	page.write(pageData.end + pageEnd);
	const asPage = page.end("text/html");
	await zip?.add("index.html", asPage);
	await zip?.add("hearth-export.json", asJson);
	wish.signal.throwIfAborted();
	return { blob: zip?.end() ?? asPage, messages: desk.count.messages, cutThreads, ...files.count() };
}

async function writeThread(desk: Desk, thread: KeptThread): Promise<readonly Lack[]> {
	const { wish, page, json, files, count } = desk;
	const { shownTitle: title, segments: _, ...head } = thread;
	const of = wish.threads.reduce((sum, { segments }) => sum + segments, 0);
	const lacks: Lack[] = [];
	const lines = createThreadPage({ me: wish.me, words: wish.words, write: page.write, files });
	json.beginThread(head);
	page.write(threadBegin({ id: thread.id, title }));
	for await (const { entries, lack } of wish.readThrough(thread.id, wish.signal)) {
		wish.signal.throwIfAborted();
		const fresh = lines.fresh(entries);
		for (const entry of fresh) json.entry(entry);
		await lines.write(fresh);
		if (lack !== null) lacks.push(lack);
		count.done += 1;
		count.messages += fresh.filter(({ kind }) => kind === "message").length;
		wish.onStep({ done: Math.min(count.done, of), of, messages: count.messages, files: files.count().files });
		await nextTask();
	}
	wish.signal.throwIfAborted();
	lines.end();
	json.endThread(lacks);
	page.write(threadEnd(lacks, wish.words));
	return lacks;
}

/** A policy wants the usual base64, filled up. */
function hashInPolicy(text: string): string {
	return `${sha256(text).replaceAll("-", "+").replaceAll("_", "/")}=`;
}
