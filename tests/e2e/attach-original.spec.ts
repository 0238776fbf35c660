import type { Page } from "@playwright/test";
import { attach, card, expectAttached, sendButton } from "./support/attaching.ts";
import { photo } from "./support/camera-files.ts";
import { composer, log } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";
import { bytesOf, leftInPhoto, toldMessages } from "./support/told-files.ts";

test("a photo sent as its original keeps its size and its name, and still tells nobody where it was taken", async ({
	family,
}) => {
	const { page } = await family.open("alva");
	await attach(page, [await photo("lake.jpg")]);
	await card(page, "lake.jpg").getByRole("button", { name: "Send original as file: lake.jpg" }).click();
	await expect(card(page, "lake.jpg")).toContainText("original");
	await page.reload();
	await expectAttached(page, "lake.jpg");
	await sendButton(page).click();
	await expect(log(page).getByRole("article")).toContainText("lake.jpg");
	const told = async () => (await toldMessages(family.bo))[0]?.attachments[0];
	await expect.poll(async () => (await told())?.status, { timeout: 20_000 }).toBe("ready");
	const file = await told();
	if (file === undefined) throw new Error("no file");
	expect(file.name).toBe("lake.jpg");
	expect(await leftInPhoto(await bytesOf(family.bo, file))).toEqual({ left: [], width: 1800, height: 2400 });
});

test("a film is attached with a picture of itself, and the others can play it", async ({ family }) => {
	const [alva, bo] = [await family.open("alva"), await family.open("bo")];
	await expect(alva.page.getByRole("button", { name: "Record a voice message" })).toBeVisible();
	await pasteFilm(alva.page, "first steps.mp4");
	await expectAttached(alva.page, "first steps.mp4");
	await expect(card(alva.page, "first steps.mp4").locator("img")).toBeVisible();
	await composer(alva.page).press("Enter");
	const told = async () => (await toldMessages(family.bo))[0]?.attachments[0];
	await expect.poll(async () => (await told())?.status, { timeout: 20_000 }).toBe("ready");
	expect((await told())?.mimetype).toBe("video/mp4");
	await log(bo.page).getByRole("button", { name: /Play/ }).click();
	await expect
		.poll(() => bo.page.locator("video").evaluate((film: HTMLVideoElement) => film.currentTime))
		.toBeGreaterThan(0);
});

test("a sound that was recorded elsewhere is attached as one, and the others can play it", async ({ family }) => {
	const [alva, bo] = [await family.open("alva"), await family.open("bo")];
	await expect(alva.page.getByRole("button", { name: "Record a voice message" })).toBeVisible();
	await pasteSound(alva.page, "the first word.m4a");
	await expectAttached(alva.page, "the first word.m4a");
	await composer(alva.page).press("Enter");
	const told = async () => (await toldMessages(family.bo))[0]?.attachments[0];
	await expect.poll(async () => (await told())?.status, { timeout: 20_000 }).toBe("ready");
	expect((await told())?.mimetype).toBe("audio/mp4");
	await log(bo.page).getByRole("button", { name: /Play/ }).click();
	const sound = log(bo.page).locator("audio");
	await expect.poll(() => sound.evaluate((one: HTMLAudioElement) => one.currentTime)).toBeGreaterThan(0);
});

/** A second of a sound in the form telephones give it. */
async function pasteSound(page: Page, name: string): Promise<void> {
	await page.evaluate(async (called) => {
		const context = new AudioContext();
		const tone = context.createOscillator();
		const target = context.createMediaStreamDestination();
		tone.connect(target);
		tone.start();
		await context.resume();
		const recorder = new MediaRecorder(target.stream, { mimeType: "audio/mp4" });
		const slices: Blob[] = [];
		recorder.ondataavailable = ({ data }) => slices.push(data);
		const stopped = new Promise((resolve) => {
			recorder.onstop = resolve;
		});
		recorder.start();
		await new Promise((resolve) => setTimeout(resolve, 1_000));
		recorder.stop();
		await stopped;
		await context.close();
		const clipboardData = new DataTransfer();
		clipboardData.items.add(new File(slices, called, { type: "audio/mp4" }));
		document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
	}, name);
}

/** A second of a square that changes its colour, as the browser itself records it. */
async function pasteFilm(page: Page, name: string): Promise<void> {
	await page.evaluate(async (called) => {
		const canvas = document.createElement("canvas");
		const ink = canvas.getContext("2d");
		const recorder = new MediaRecorder(canvas.captureStream(15), { mimeType: "video/mp4" });
		const slices: Blob[] = [];
		recorder.ondataavailable = ({ data }) => slices.push(data);
		const stopped = new Promise((resolve) => {
			recorder.onstop = resolve;
		});
		recorder.start();
		for (let frame = 0; frame < 20 && ink !== null; frame += 1) {
			ink.fillStyle = `hsl(${frame * 18} 80% 50%)`;
			ink.fillRect(0, 0, canvas.width, canvas.height);
			await new Promise((resolve) => setTimeout(resolve, 66));
		}
		recorder.stop();
		await stopped;
		const clipboardData = new DataTransfer();
		clipboardData.items.add(new File(slices, called, { type: "video/mp4" }));
		document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
	}, name);
}
