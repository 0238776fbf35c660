import type { Locator, Page } from "@playwright/test";
import { call } from "../support/rest.ts";
import { familyChat, log, message, threadLink, untilInstalled } from "./support/conversation.ts";
import { expect, type Family, test } from "./support/family.ts";
import { aDocument, aPhoto, aVoice, type SampleFile } from "./support/sample-files.ts";
import { createSender, type Sender } from "./support/sender.ts";
import { noteShiftsFromNow, readShifts } from "./support/shifts.ts";

let bo: Sender;

test.beforeEach(async ({ family }) => {
	bo = await createSender(family.bo);
});
test.afterEach(() => bo.stop());

/** Said by Bo, with the bytes of all brought and read. */
async function sayAndBring(body: string, files: readonly SampleFile[]): Promise<void> {
	await bo.say([{ body, files: files.map(({ file }) => file) }]);
	for (const { file, bytes } of files) await bo.bring(file, bytes);
	for (const { file } of files) expect(await bo.settled(file)).toBe("ready");
}

/** Whether the picture is really drawn, not only an element without bytes. */
async function expectDrawn(picture: Locator): Promise<void> {
	await expect
		.poll(() => picture.evaluate((img) => (img instanceof HTMLImageElement ? img.naturalWidth : 0)))
		.toBeGreaterThan(0);
}

async function takeBack(family: Family, { file }: SampleFile): Promise<void> {
	const { status } = await call(family.house.url, family.bo.token, "DELETE", `/api/files/${file.id}`);
	expect(status).toBeLessThan(300);
}

test("a photo is coming while it is brought, then it is there, in its place and without a jump", async ({ family }) => {
	const alva = await family.open("alva");
	const { page } = alva;
	const photo = await aPhoto(800, 600);
	await bo.say([{ body: "From the summit", files: [photo.file] }]);
	const said = message(page, "From the summit");
	await expect(said).toContainText("Photo is coming");
	await expect(threadLink(page, familyChat)).toHaveAccessibleDescription(/Bo: Photo · From the summit/);
	const before = await said.boundingBox();
	await noteShiftsFromNow(page);

	await bo.bring(photo.file, photo.bytes);
	const picture = said.getByRole("img", { name: /^Photo from Bo, / });
	await expectDrawn(picture);
	await expect(said).not.toContainText("coming");
	expect(await said.boundingBox()).toEqual(before);
	expect(await readShifts(page)).toEqual([]);
	await expect(said).toHaveAccessibleName(/^Bo, .+: Photo, From the summit/);

	await untilInstalled(page);
	await alva.goOffline();
	await page.reload();
	await expectDrawn(picture);
});

test("a file that failed or was taken back says why, and its message keeps its words", async ({ family }) => {
	const { page } = await family.open("alva");
	const lie = aDocument("invoice.jpg", "not a picture at all");
	const wrong: SampleFile = {
		...lie,
		file: { ...lie.file, type: "image/jpeg", shownAs: "photo", width: 400, height: 300 },
	};
	const regretted = aDocument("wrong one.pdf", "oops");
	await bo.say([
		{ body: "Look at this", files: [wrong.file] },
		{ body: "And the letter", files: [regretted.file] },
	]);
	await expect(message(page, "And the letter")).toContainText("File is coming");
	await bo.bring(wrong.file, wrong.bytes);
	expect(await bo.settled(wrong.file)).toBe("failed");
	await takeBack(family, regretted);
	await expect(message(page, "Look at this")).toContainText("It is not the kind of file it says it is");
	await expect(message(page, "And the letter")).toContainText("Taken back before it arrived.");
	await expect(message(page, "And the letter").getByRole("button", { name: /Download/ })).toHaveCount(0);
});

test("a document is saved under its name, from here when there is no network", async ({ family }) => {
	const alva = await family.open("alva");
	const { page } = alva;
	const letter = aDocument("Household insurance 2026, with everything.pdf", "Everything");
	await sayAndBring("For Thursday", [letter]);
	const said = message(page, "For Thursday");
	await expect(said).toHaveAccessibleName(
		/: Household insurance 2026, with everything\.pdf, PDF, \d+ bytes?, For Thursday/,
	);
	const save = async () => {
		const saving = page.waitForEvent("download");
		await said.getByRole("button", { name: /^Download Household/ }).click();
		return (await saving).suggestedFilename();
	};
	expect(await save()).toBe(letter.file.name);
	const { headers } = await fetchAs(family, `/files/${letter.file.id}`);
	expect(headers.get("content-disposition")).toMatch(/^attachment; /);

	await untilInstalled(page);
	await alva.goOffline();
	await page.reload();
	expect(await save()).toBe(letter.file.name);
});

test("a voice is heard, moved in and sped up; only one is heard at a time", async ({ family }) => {
	const { page } = await family.open("alva");
	await sayAndBring("First", [aVoice(20_000)]);
	await sayAndBring("Second", [aVoice(9_000)]);
	const [first, second] = [message(page, "First"), message(page, "Second")];
	await expect(first).toHaveAccessibleName(/: Voice message, 0:20, First/);

	await first.getByRole("button", { name: "Play Voice message, 0:20" }).click();
	await expect(first.getByRole("button", { name: "Pause" })).toBeVisible();
	const place = first.getByRole("slider", { name: "Position" });
	await expect.poll(async () => Number(await place.inputValue())).toBeGreaterThan(0);
	await first.getByRole("button", { name: "Speed 1" }).click();
	await expect(first.getByRole("button", { name: "Speed 1.5" })).toBeVisible();
	await place.focus();
	await place.press("End");
	await expect(first.getByRole("button", { name: /^Play/ })).toBeVisible();

	await first.getByRole("button", { name: /^Play/ }).click();
	await second.getByRole("button", { name: /^Play/ }).click();
	await expect(second.getByRole("button", { name: "Pause" })).toBeVisible();
	await expect(first.getByRole("button", { name: "Pause" })).toHaveCount(0);
	await page.goto(family.house.url);
	await expect(log(page)).toBeHidden();
});

test("a video is asked for in ranges, and played by the browser", async ({ family }) => {
	const alva = await family.open("alva");
	const { page } = alva;
	const video = await recordVideo(page);
	await sayAndBring("First steps", [video]);
	// Whole, it would take too long to wait for.
	await page.route(`**/files/${video.file.id}`, async (route) => {
		if (route.request().headers().range === undefined) await new Promise((resolve) => setTimeout(resolve, 5_000));
		await route.continue().catch(() => undefined);
	});
	const range = page.waitForResponse((answer) => answer.url().endsWith(video.file.id) && answer.status() === 206);
	const said = message(page, "First steps");
	await said.getByRole("button", { name: /^Play Video/ }).click();
	expect((await range).headers()["content-range"]).toMatch(/^bytes 0-/);
	const player = said.locator("video");
	await expect.poll(() => player.evaluate((one) => (one as HTMLVideoElement).readyState)).toBeGreaterThan(1);
});

async function fetchAs({ house, alva }: Family, path: string): Promise<Response> {
	return fetch(new URL(path, house.url), { headers: { authorization: `Bearer ${alva.token}` } });
}

/** A second of moving colours, as this browser's own camera would leave them. */
async function recordVideo(page: Page): Promise<SampleFile> {
	const base64 = await page.evaluate(async () => {
		const canvas = document.createElement("canvas");
		canvas.width = 320;
		canvas.height = 180;
		const context = canvas.getContext("2d");
		const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: "video/webm" });
		const parts: Blob[] = [];
		recorder.ondataavailable = ({ data }) => parts.push(data);
		recorder.start();
		for (let hue = 0; hue < 25; hue += 1) {
			if (context) context.fillStyle = `hsl(${hue * 14} 80% 50%)`;
			context?.fillRect(0, 0, 320, 180);
			await new Promise((resolve) => requestAnimationFrame(resolve));
		}
		await new Promise((resolve) => {
			recorder.onstop = resolve;
			recorder.stop();
		});
		const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
		return btoa(String.fromCharCode(...bytes));
	});
	const bytes = new Uint8Array(Buffer.from(base64, "base64"));
	const { file } = aDocument("first steps.webm", "");
	const about = { type: "video/webm", shownAs: "video" as const, width: 320, height: 180, ms: 1_000 };
	return { file: { ...file, ...about, size: bytes.length }, bytes };
}
