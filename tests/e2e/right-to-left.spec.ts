import type { Page } from "@playwright/test";
import { aFinger } from "./support/actions.ts";
import { message } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";
import { aPlainPhoto } from "./support/sample-files.ts";
import { createSender } from "./support/sender.ts";

/** This device reads Arabic from now on. */
async function readArabic(page: Page): Promise<void> {
	await page.evaluate(() => localStorage.setItem("hearth-1-language", "ar"));
	await page.reload();
	await expect(page.locator("html")).toHaveAttribute("lang", "ar");
	await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
}

const list = (page: Page) => page.getByRole("navigation", { name: "المحادثات" });
const log = (page: Page) => page.getByRole("log");
const box = (page: Page) => page.getByRole("textbox", { name: "الرسالة" });

test("in Arabic the list stands on the right, photos follow one another to the left, and words keep their own direction", async ({
	family,
}) => {
	const bo = await createSender(family.bo);
	const photos = [await aPlainPhoto(400, 300), await aPlainPhoto(401, 300), await aPlainPhoto(402, 300)];
	await bo.say([{ body: "Three of the lake, where we all were.", files: photos.map(({ file }) => file) }]);
	for (const { file, bytes } of photos) await bo.bring(file, bytes);
	for (const { file } of photos) expect(await bo.settled(file)).toBe("ready");
	bo.stop();
	const { page } = await family.open("alva");
	await expect(message(page, "Three of the lake")).toBeVisible();
	await readArabic(page);

	const album = log(page).getByRole("article").filter({ hasText: "Three of the lake" });
	await expect(album).toBeVisible();
	const [rows, talk] = [await list(page).boundingBox(), await log(page).boundingBox()];
	expect(rows?.x).toBeGreaterThanOrEqual((talk?.x ?? 0) + (talk?.width ?? Number.NaN));
	// Cut at its end, not where it begins.
	await expect(list(page).getByText(/Three of the lake/)).toHaveCSS("direction", "ltr");
	await expect(album.getByText("Three of the lake")).toHaveCSS("unicode-bidi", "plaintext");
	// The buttons on the box are on its left, whatever is written.
	for (const words of ["", "Hello", "مرحبا"]) {
		await box(page).fill(words);
		await expect(box(page)).toHaveCSS("direction", "rtl");
	}

	await album
		.getByRole("button")
		.filter({ has: page.getByRole("img") })
		.first()
		.click();
	const large = page.getByRole("dialog", { name: "الصور ومقاطع الفيديو" });
	for (const [key, place] of [
		["ArrowLeft", "2 من 3"],
		["ArrowLeft", "3 من 3"],
		["ArrowRight", "2 من 3"],
	] as const) {
		await page.keyboard.press(key);
		await expect(large.getByText(place)).toBeVisible();
	}
});

test.describe("on a phone", () => {
	test.use({ browserOptions: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } });

	test("in Arabic a message is drawn along to the left to answer it", async ({ family }) => {
		const [alva, bo] = [await family.open("alva"), await family.open("bo")];
		await bo.page.getByRole("textbox", { name: "Message" }).fill("Draw me along");
		await bo.page.getByRole("button", { name: "Send" }).tap();
		const { page } = alva;
		await expect(message(page, "Draw me along")).toBeVisible();
		await readArabic(page);
		const words = log(page).getByText("Draw me along");
		await expect(words).toBeVisible();
		const finger = await aFinger(page);
		await finger.swipe(words, 90);
		await expect(page.getByText(/^رد على/)).toHaveCount(0);
		await finger.swipe(words, -90);
		await expect(page.getByText("رد على Bo: Draw me along")).toBeVisible();
	});
});
