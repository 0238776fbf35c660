import type { Page } from "@playwright/test";
import { familyThreadId } from "../support/rest.ts";
import { familyChat, log, threadLink, untilInstalled } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";
import { aPlainPhoto, type SampleFile } from "./support/sample-files.ts";
import { createSender, type Sender } from "./support/sender.ts";
import { noteShifts, readShifts } from "./support/shifts.ts";

const count = 200;
const shapes = [
	[640, 480],
	[480, 640],
	[320, 320],
	[900, 300],
	[300, 900],
	[64, 64],
] as const;

/** Two hundred photos: of many shapes, one in ten a lie about its own, one in five without its bytes until the end. */
async function photos(): Promise<SampleFile[]> {
	const made: SampleFile[] = [];
	for (let index = 0; index < count; index += 1) {
		const [width, height] = shapes[index % shapes.length] ?? [640, 480];
		const photo = await aPlainPhoto(width + index, height);
		const lie = index % 20 === 3 ? { width: 50_000, height: 1 } : { width: 1, height: 9_000 };
		made.push(index % 10 === 3 ? { ...photo, file: { ...photo.file, ...lie } } : photo);
	}
	return made;
}

async function bringAll(sender: Sender, photos: readonly SampleFile[]): Promise<void> {
	for (let from = 0; from < photos.length; from += 3) {
		await Promise.all(photos.slice(from, from + 3).map(({ file, bytes }) => sender.bring(file, bytes)));
	}
}

/** From its end to its beginning, and half of the way back. */
async function readThrough(page: Page): Promise<void> {
	await log(page).hover();
	const top = () => log(page).evaluate((element) => element.scrollTop);
	await expect
		.poll(
			async () => {
				await page.mouse.wheel(0, -1_900);
				return top();
			},
			{ timeout: 40_000, intervals: [60] },
		)
		.toBeLessThan(1);
	for (let turn = 0; turn < 10; turn += 1) await page.mouse.wheel(0, 1_300);
}

test("a conversation with 200 photos opens, is read through and gets its pictures, and nothing moves; without a network too", async ({
	family,
}) => {
	test.setTimeout(180_000);
	const bo = await createSender(family.bo);
	const all = await photos();
	await bo.say(all.map(({ file }, index) => ({ body: index % 4 === 0 ? `Number ${index}` : "", files: [file] })));
	const [late, early] = [all.filter((_, index) => index % 5 === 4), all.filter((_, index) => index % 5 !== 4)];
	await bringAll(bo, early);
	for (const { file } of early.slice(-3)) expect(await bo.settled(file)).toBe("ready");

	const alva = await family.open("alva");
	const { page } = alva;
	await noteShifts(alva.context);
	await page.goto(new URL(`/threads/${await familyThreadId(family.alva)}`, family.house.url).href);
	await expect(log(page).getByRole("article").last()).toBeVisible();
	await readThrough(page);
	const arriving = log(page).getByText("Photo is coming").first();
	await expect(arriving).toBeVisible();
	await bringAll(bo, late);
	await expect(log(page).getByText("Photo is coming")).toHaveCount(0, { timeout: 30_000 });
	await readThrough(page);
	await expect(log(page).locator("img").first()).toBeVisible();
	expect(await readShifts(page)).toEqual([]);

	await untilInstalled(page);
	await alva.goOffline();
	await page.reload();
	await expect(log(page).locator("img").first()).toBeVisible();
	await readThrough(page);
	// The bar that says so takes its place above the page, once.
	await expect(page.getByText("messages will be sent later")).toBeVisible();
	const moved = (await readShifts(page)).flatMap(({ what }) => what);
	expect(moved.filter((one) => !one.startsWith("div.app_page 0 → "))).toEqual([]);

	await test.step("what moves is noticed", async () => {
		await threadLink(page, familyChat).evaluate((link) => {
			link.style.display = "block";
			link.style.marginBlockStart = "90px";
		});
		expect(await readShifts(page)).not.toEqual([]);
	});
	bo.stop();
});
