import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Locator, Page } from "@playwright/test";
import { readZip } from "../../client/data/import/read-zip.ts";
import { readExport } from "../../shared/keepsake/read-export.ts";
import { call, familyThreadId } from "../support/rest.ts";
import { expectAccessible } from "./support/accessible.ts";
import { message, untilInstalled } from "./support/conversation.ts";
import { expect, type Family, test } from "./support/family.ts";
import { aPlainPhoto, aVoice, type SampleFile } from "./support/sample-files.ts";
import { createSender } from "./support/sender.ts";

const hostileTitle = "</h2></script><script>document.title='owned'</script>";
const hostile = [
	`<img src=x onerror="document.title='owned'">`,
	"</script><script>document.title='owned'</script>",
	"<!-- <script> --> ]]> </title></style> <svg onload=document.title='owned'>",
	`https://a.example/"onmouseover="document.title='owned' javascript:alert(1)`,
];

let folder: string;
test.beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "hearth-keepsake-"));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Words that would rather be code, a photo and a voice, in a conversation called likewise; Alva has seen it all. */
async function fill(family: Family): Promise<{ page: Page; photo: SampleFile; goOffline: () => Promise<void> }> {
	const { alva, bo } = family;
	const threadId = await familyThreadId(alva);
	const said = await createSender(bo);
	const [photo, voice] = [await aPlainPhoto(400, 300), aVoice(2_000)];
	const words = hostile.map((body) => ({ body, files: [] }));
	await said.say([
		...words,
		{ body: "The lake in Småland", files: [photo.file] },
		{ body: "Hear this", files: [voice.file] },
	]);
	for (const { file, bytes } of [photo, voice]) {
		await said.bring(file, bytes);
		expect(await said.settled(file)).toBe("ready");
	}
	said.stop();
	const device = await family.open("alva");
	const path = `/api/threads/${threadId}`;
	expect((await call(alva.url, alva.token, "PATCH", path, { title: hostileTitle })).status).toBe(200);
	await expect(message(device.page, "The lake").locator("img")).toBeVisible();
	await untilInstalled(device.page);
	return { page: device.page, photo, goOffline: device.goOffline };
}

/** Makes the copy of the page one is on, and saves it as a person does. */
async function makeCopy(page: Page, shape: RegExp): Promise<string> {
	await page.getByRole("radio", { name: shape }).check();
	await page.getByRole("button", { name: "Make the copy" }).click();
	const coming = page.waitForEvent("download");
	await page.getByRole("link", { name: "Save the copy" }).click();
	const download = await coming;
	const path = join(folder, download.suggestedFilename());
	await download.saveAs(path);
	return path;
}

async function unzip(path: string): Promise<void> {
	mkdirSync(join(folder, "media"));
	for (const { path: name, read } of await readZip(new Blob([readFileSync(path)])))
		writeFileSync(join(folder, name), new Uint8Array(await (await read()).arrayBuffer()));
}

/** The copy in a browser that knows nothing of the family, with what it asks for and complains of. */
async function read(page: Page, path: string) {
	const context = await page.context().browser()?.newContext({ colorScheme: "dark" });
	if (context === undefined) throw new Error("no browser");
	const copy = await context.newPage();
	const heard: string[] = [];
	copy.on("console", (line) => heard.push(line.text()));
	copy.on("dialog", (dialog) => heard.push(dialog.message()));
	copy.on("request", (request) => {
		if (!/^(?:file|data|blob):/.test(request.url())) heard.push(request.url());
	});
	await copy.goto(pathToFileURL(path).href);
	return { copy, heard, close: () => context.close() };
}

const isDrawn = (picture: Locator) =>
	picture.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth));
const articles = (copy: Page) => copy.getByRole("article");

test("a copy of a conversation is one page that opens by itself, made without a network", async ({ family }) => {
	const { page, photo, goOffline } = await fill(family);
	await page.getByRole("link", { name: /Details/ }).click();
	await page.getByRole("link", { name: "Keep a copy" }).click();
	await expect(page.getByRole("radio", { name: /One page/ })).toBeVisible();
	await goOffline();
	await expect(page.getByText("There is no network now")).toBeVisible();
	await expectAccessible(page);
	const path = await makeCopy(page, /One page/);
	await expect(page.getByText("6 messages, 2 files")).toBeVisible();
	await expect(page.getByText("1 photo is in it smaller than it was taken")).toBeVisible();
	await expectAccessible(page);

	const { copy, heard, close } = await read(page, path);
	await expect(copy.getByRole("heading", { name: hostileTitle })).toBeVisible();
	for (const body of hostile) await expect(articles(copy).filter({ hasText: body })).toHaveCount(1);
	await expect(copy).toHaveTitle("The conversations of the Lindgren family");
	expect(await isDrawn(copy.getByRole("img", { name: "Photo" }))).toBeGreaterThan(300);
	await expectAccessible(copy);

	await copy.getByRole("searchbox", { name: "Search" }).fill("smaland LAKE");
	await expect(copy.getByText("Found: 1")).toBeVisible();
	await expect(articles(copy).filter({ visible: true })).toHaveCount(1);
	await articles(copy).filter({ visible: true }).getByRole("link").click();
	await expect(articles(copy).filter({ visible: true })).toHaveCount(6);
	await expect(copy.getByRole("searchbox", { name: "Search" })).toHaveValue("");
	await copy.getByLabel("Go to a day").fill("2020-01-01");
	await expect(copy.locator(".day").first()).toBeFocused();
	expect(heard).toEqual([]);
	await close();

	const html = readFileSync(path, "utf8");
	const kept = readExport(html);
	if (!kept.ok) throw new Error(kept.code);
	const bodies = kept.exported.threads[0]?.entries.map((entry) => (entry.kind === "message" ? entry.body : entry.kind));
	expect(bodies).toEqual(expect.arrayContaining([...hostile, "The lake in Småland"]));
	const address = new RegExp(`data-file="${photo.file.id}"[^>]* src="data:image/\\w+;base64,([^"]+)"`).exec(html)?.[1];
	const held = kept.exported.files.find(({ id }) => id === photo.file.id);
	expect(address, "the bytes the list speaks of").toBeDefined();
	expect(held?.bytes).toMatch(/whole|smaller/);
});

test("a copy of everything as a folder has its photos beside it, whole when there is a network", async ({ family }) => {
	const { page, photo } = await fill(family);
	await page.getByRole("link", { name: "Profile" }).click();
	await page.getByRole("link", { name: "Keep a copy" }).click();
	const path = await makeCopy(page, /Folder/);
	await expect(page.getByText("6 messages, 2 files")).toBeVisible();
	await unzip(path);

	const { copy, heard, close } = await read(page, join(folder, "index.html"));
	expect(await isDrawn(copy.getByRole("img", { name: "Photo" }))).toBe(400);
	await expect
		.poll(() => copy.locator("audio").evaluate((audio: HTMLAudioElement) => Math.round(audio.duration)))
		.toBe(2);
	expect(heard).toEqual([]);
	await close();

	const kept = readExport(readFileSync(join(folder, "hearth-export.json"), "utf8"));
	if (!kept.ok) throw new Error(kept.code);
	const held = kept.exported.files.find(({ id }) => id === photo.file.id);
	expect(held).toMatchObject({ bytes: "whole", type: "image/jpeg" });
	expect(readFileSync(join(folder, held?.path ?? "")).length).toBeGreaterThan(500);
});
