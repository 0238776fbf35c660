import type { Page } from "@playwright/test";
import { composer, log, message, untilInstalled } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";
import { aPlainPhoto, type SampleFile } from "./support/sample-files.ts";
import { createSender, type Sender } from "./support/sender.ts";

let bo: Sender;

/** An album of seven with words, and one by itself after it. */
test.beforeEach(async ({ family }) => {
	bo = await createSender(family.bo);
	const album: SampleFile[] = [];
	for (let index = 0; index < 7; index += 1) album.push(await aPlainPhoto(400 + index, 300));
	const last = await aPlainPhoto(300, 500);
	await bo.say([
		{ body: "All of the lake", files: album.map(({ file }) => file) },
		{ body: "And the tree", files: [last.file] },
	]);
	for (const { file, bytes } of [...album, last]) await bo.bring(file, bytes);
	for (const { file } of [...album, last]) expect(await bo.settled(file)).toBe("ready");
});
test.afterEach(() => bo.stop());

const large = (page: Page) => page.getByRole("dialog", { name: "Photos and videos" });
const picture = (page: Page) => large(page).locator('[data-zoom="true"]');
const scaleOf = (page: Page) => picture(page).evaluate((frame) => Number(frame.style.scale || 1));

async function expectPlace(page: Page, place: string): Promise<void> {
	await expect(large(page).getByText(place, { exact: false })).toContainText(place);
	await expect(picture(page).locator("img").first()).toBeVisible();
}

test("an album shows four and counts the rest; with keys and mouse one goes through all photos of the conversation", async ({
	family,
}) => {
	const alva = await family.open("alva");
	const { page } = alva;
	const album = message(page, "All of the lake");
	await expect(album).toHaveAccessibleName(/: 7 photos, All of the lake/);
	await expect(album.getByRole("img")).toHaveCount(4);
	const fourth = album.getByRole("button", { name: "Photo 4 of 7 from Bo" });
	await expect(fourth).toContainText("+3");

	await fourth.click();
	await expectPlace(page, "4 of 8");
	await expect(large(page).getByRole("heading", { name: "Bo" })).toBeFocused();
	await page.keyboard.press("ArrowRight");
	await expectPlace(page, "5 of 8");
	await page.keyboard.press("End");
	await expectPlace(page, "8 of 8");
	await expect(large(page).getByText("And the tree")).toBeVisible();
	await page.keyboard.press("+");
	expect(await scaleOf(page)).toBe(1.5);
	await page.keyboard.press("0");
	expect(await scaleOf(page)).toBe(1);
	await picture(page).dblclick();
	expect(await scaleOf(page)).toBe(2.5);
	await page.mouse.wheel(0, -200);
	await expect.poll(() => scaleOf(page)).toBeGreaterThan(2.5);
	await large(page).getByRole("button", { name: "Previous" }).click();
	await expectPlace(page, "7 of 8");
	expect(await scaleOf(page)).toBe(1);
	const saving = page.waitForEvent("download");
	await large(page).getByRole("button", { name: "Download" }).click();
	expect((await saving).suggestedFilename()).toBe("plain 406 by 300.jpg");
	await large(page).getByRole("button", { name: "Show in conversation" }).click();
	await expect(large(page)).toBeHidden();
	await expect(album).toBeFocused();
});

test("Escape, the way back and Close leave it, and the focus is where it was", async ({ family }) => {
	const { page } = await family.open("alva");
	const tree = message(page, "And the tree").getByRole("button", { name: /^Photo from Bo/ });
	const url = page.url();
	const ways = [
		() => page.keyboard.press("Escape"),
		() => page.goBack(),
		() => large(page).getByRole("button", { name: "Close" }).click(),
	];
	for (const leave of ways) {
		await tree.click();
		await expect(large(page)).toBeVisible();
		await leave();
		await expect(large(page)).toBeHidden();
		await expect(tree).toBeFocused();
		expect(page.url()).toBe(url);
	}
	await expect(composer(page)).toBeVisible();
});

test("what was seen small is there without a network, and says what needs one", async ({ family }) => {
	const alva = await family.open("alva");
	const { page } = alva;
	await expect(message(page, "And the tree").locator("img")).toBeVisible();
	await message(page, "All of the lake").getByRole("button", { name: "Photo 1 of 7" }).click();
	await expectPlace(page, "1 of 8");
	await page.keyboard.press("Escape");
	await untilInstalled(page);
	await alva.goOffline();
	await page.reload();
	await message(page, "And the tree")
		.getByRole("button", { name: /^Photo from Bo/ })
		.click();
	await expectPlace(page, "8 of 8");
	await expect(large(page).getByText("Full picture needs connection")).toBeVisible();
	await page.keyboard.press("Home");
	await expectPlace(page, "1 of 8");
	await expect(large(page).getByText("needs connection")).toHaveCount(0);
	await alva.goOnline();
});

test.describe("on a phone", () => {
	test.use({ browserOptions: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } });

	test("fingers swipe from photo to photo, make one larger, and pull it down to close it", async ({ family }) => {
		const { page } = await family.open("alva");
		const fingers = await touch(page);
		await message(page, "And the tree")
			.getByRole("button", { name: /^Photo from Bo/ })
			.tap();
		await expectPlace(page, "8 of 8");
		await fingers((step) => [[60 + step * 24, 400]]);
		await expectPlace(page, "7 of 8");
		await fingers((step) => [
			[190 - step * 8, 420],
			[200 + step * 8, 420],
		]);
		expect(await scaleOf(page)).toBeGreaterThan(2);
		await page.keyboard.press("0");
		await fingers((step) => [[195, 300 + step * 4]]);
		await expect(large(page)).toBeVisible();
		await fingers((step) => [[195, 200 + step * 25]]);
		await expect(large(page)).toBeHidden();
		await expect(log(page)).toBeVisible();
	});
});

type Fingers = (at: (step: number) => [number, number][]) => Promise<void>;

/** Real touches, twelve steps long: where each finger is at each step. */
async function touch(page: Page): Promise<Fingers> {
	const session = await page.context().newCDPSession(page);
	const send = (type: "touchStart" | "touchMove" | "touchEnd", points: [number, number][]) =>
		session.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
	return async (at) => {
		await send("touchStart", at(0));
		for (let step = 1; step <= 12; step += 1) await send("touchMove", at(step));
		await send("touchEnd", []);
	};
}
