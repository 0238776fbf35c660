import { expectAccessible } from "./support/accessible.ts";
import { act, aFinger, item, menu } from "./support/actions.ts";
import { composer, expectState, message, say, untilInstalled } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";
import { aDocument } from "./support/sample-files.ts";
import { createSender } from "./support/sender.ts";

test("everything the keyboard can do with a message, without a network", async ({ family }) => {
	const alva = await family.open("alva");
	const { page, context } = alva;
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await untilInstalled(page);
	await expect(page.getByRole("button", { name: "Send" })).toBeVisible();
	await alva.goOffline();
	await page.reload();
	await composer(page).fill("Written *on the train*");
	await composer(page).press("Enter");
	const written = message(page, "Written");

	await written.focus();
	for (const keys of ["Enter", "Shift+F10", "ContextMenu"]) {
		await page.keyboard.press(keys);
		await expect(item(page, "Reply")).toBeFocused();
		await page.keyboard.press("Escape");
		await expect(menu(page)).toHaveCount(0);
		await expect(written).toBeFocused();
	}
	await page.keyboard.press("Enter");
	await page.keyboard.press("End");
	await expect(item(page, "Delete for everybody")).toBeFocused();
	await page.keyboard.press("ArrowDown");
	await expect(item(page, "Reply")).toBeFocused();
	await page.keyboard.press("ArrowUp");
	await expect(item(page, "Delete for everybody")).toBeFocused();
	await page.keyboard.press("c");
	await expect(item(page, "Copy text")).toBeFocused();
	await expectAccessible(page);
	await page.keyboard.press("Enter");
	await expect(page.getByText("Copied", { exact: true })).toBeVisible();
	await expect(written).toBeFocused();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("Written *on the train*");
});

test("the other button of a mouse opens it where it points; with Shift, or over marked words, the browser's own stays", async ({
	family,
}) => {
	const { page } = await family.open("alva");
	await say(page, "Point here");
	const words = message(page, "Point here").getByText("Point here");
	await words.click({ button: "right", position: { x: 10, y: 8 } });
	const [at, box] = [await words.boundingBox(), await menu(page).boundingBox()];
	const pointed = (at?.x ?? 0) + 10;
	expect(box?.x).toBeLessThanOrEqual(pointed + 1);
	expect((box?.x ?? 0) + (box?.width ?? 0)).toBeGreaterThanOrEqual(pointed);
	await expectAccessible(page);
	await page.mouse.click(5, 400);
	await expect(menu(page)).toHaveCount(0);

	await words.click({ button: "right", modifiers: ["Shift"] });
	await expect(menu(page)).toHaveCount(0);
	await words.dblclick();
	await words.click({ button: "right" });
	await expect(menu(page)).toHaveCount(0);
});

test("what could not be sent is tried again or taken away, and has no way to others", async ({ family }) => {
	const { page } = await family.open("alva");
	await composer(page).fill("long ".repeat(4_000));
	await composer(page).press("Enter");
	await expectState(page, "long long", "Not sent");
	await act(page, "long long", "Try again");
	await expectState(page, "long long", "Not sent");
	await act(page, "long long", "Delete");
	await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
	await expect(message(page, "long long")).toHaveCount(0);
});

test("words go to another app, and files to the disk", async ({ family }) => {
	const { page } = await family.open("alva");
	// Chromium on a desktop may have no sheet to share with.
	await page.evaluate(() => {
		const share = async (given: object) => void Object.assign(window, { given });
		Object.defineProperty(navigator, "share", { value: share, configurable: true });
	});
	await say(page, "For the neighbours");
	await act(page, "For the neighbours", "Share…");
	await expect.poll(() => page.evaluate(() => Reflect.get(window, "given"))).toEqual({ text: "For the neighbours" });

	const bo = await createSender(family.bo);
	const letter = aDocument("letter.txt", "Dear all");
	await bo.say([{ body: "The letter", files: [letter.file] }]);
	await bo.bring(letter.file, letter.bytes);
	expect(await bo.settled(letter.file)).toBe("ready");
	const saving = page.waitForEvent("download");
	await act(page, "The letter", "Download");
	expect((await saving).suggestedFilename()).toBe("letter.txt");
	bo.stop();
});

test.describe("on a phone", () => {
	test.use({ browserOptions: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } });

	test("a finger that rests on a message opens a sheet at the bottom, and a tap beside it closes it", async ({
		family,
	}) => {
		const { page } = await family.open("bo");
		await composer(page).fill("Rest on me");
		await page.getByRole("button", { name: "Send" }).tap();
		await expectState(page, "Rest on me", "Sent");
		const finger = await aFinger(page);
		await finger.rest(message(page, "Rest on me").getByText("Rest on me"), () => expect(menu(page)).toBeVisible());
		await expect(menu(page)).toBeVisible();
		const box = await page.getByRole("dialog").boundingBox();
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(843);
		await expectAccessible(page);
		await page.touchscreen.tap(200, 100);
		await expect(menu(page)).toHaveCount(0);
		// What was touched shows its button, too.
		await message(page, "Rest on me").getByText("Rest on me").tap();
		await message(page, "Rest on me").getByRole("button", { name: "Actions" }).tap();
		await item(page, "Message info").tap();
		await expect(page.getByRole("dialog", { name: "Message info" })).toBeVisible();
	});
});
