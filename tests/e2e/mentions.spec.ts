import type { Page } from "@playwright/test";
import { cast } from "../support/cast.ts";
import { joinFamily } from "../support/rest.ts";
import { expectAccessible } from "./support/accessible.ts";
import { composer, message } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";

const options = (page: Page) => page.getByRole("listbox", { name: "People" }).getByRole("option");
const marked = (page: Page) => page.getByRole("listbox", { name: "People" }).getByRole("option", { selected: true });

test("behind an @ stand the people of the conversation and everyone, for the keys, and what is chosen calls them", async ({
	family,
}) => {
	await joinFamily(family.alva, cast.cleo);
	const alva = await family.open("alva");
	const bo = await family.open("bo");
	const { page } = alva;
	const box = composer(page);
	await box.pressSequentially("Soup? @");
	await expect(options(page)).toHaveText([/Bo/, /Cleo/, /Everyone/]);
	await expect(marked(page)).toHaveText(/Bo/);
	await expect(box).toHaveAttribute("aria-activedescendant", (await marked(page).getAttribute("id")) ?? "");
	await expectAccessible(page);
	await box.press("ArrowUp");
	await expect(marked(page)).toHaveText(/Everyone/);
	await box.press("ArrowDown");
	await box.press("ArrowDown");
	await box.press("Enter");
	await expect(box).toHaveValue("Soup? @Cleo ");
	await expect(options(page)).toHaveCount(0);

	await box.pressSequentially("and @BÖ");
	await expect(options(page)).toHaveText([/Bo/]);
	await box.press("Tab");
	await expect(box).toHaveValue("Soup? @Cleo and @Bo ");
	await expect(box).toBeFocused();
	// Nothing is offered any more: Enter sends.
	await box.press("Enter");
	await expect(message(bo.page, "Soup? @Cleo and @Bo").locator("bdi")).toHaveText(["@Cleo", "@Bo"]);
	await expect(message(bo.page, "Soup?").locator("bdi[data-me=true]")).toHaveText("@Bo");
});

test("Escape closes the list and keeps the words, what is no name is sent as it is, and Ctrl+Z takes back", async ({
	family,
}) => {
	const { page } = await family.open("alva");
	const box = composer(page);
	await box.pressSequentially("mail bo@b @b");
	await expect(options(page)).toHaveText([/Bo/]);
	// While an input method chooses a word its keys are its own.
	await box.evaluate((one) => {
		one.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, isComposing: true }));
	});
	await expect(box).toHaveValue("mail bo@b @b");
	await expect(options(page)).toHaveText([/Bo/]);
	await box.press("Escape");
	await expect(options(page)).toHaveCount(0);
	await box.pressSequentially("o");
	await expect(options(page)).toHaveCount(0);
	await box.pressSequentially(" @bo");
	await options(page).click();
	await expect(box).toHaveValue("mail bo@b @bo @Bo ");
	await expect(box).toBeFocused();
	await page.keyboard.press("Control+z");
	await expect(box).toHaveValue("mail bo@b @bo @bo");
	await box.press("End");
	await box.pressSequentially("at");
	await expect(options(page)).toHaveCount(0);
	await box.press("Enter");
	await expect(message(page, "mail bo@b @bo @boat")).toBeVisible();
});

test("Ctrl with B and I marks the words, and what is sent is drawn so", async ({ family }) => {
	const { page } = await family.open("alva");
	const box = composer(page);
	// Fetched with what knows the keys.
	await expect(page.getByRole("button", { name: "Emoji" })).toBeVisible();
	await box.pressSequentially("Soup now");
	await box.press("Control+b");
	await expect(box).toHaveValue("Soup now****");
	await box.press("Control+b");
	await expect(box).toHaveValue("Soup now");
	await box.press("Control+Shift+ArrowLeft");
	await box.press("Control+b");
	await expect(box).toHaveValue("Soup **now**");
	await box.press("Control+i");
	await expect(box).toHaveValue("Soup _**now**_");
	await box.press("Control+z");
	await expect(box).toHaveValue("Soup **now**");
	await box.press("Enter");
	await expect(message(page, "Soup now").locator("strong")).toHaveText("now");
});

test.describe("on a phone", () => {
	test.use({ browserOptions: { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true } });

	test("a finger chooses whom to call, offline too, and the keyboard stays", async ({ family }) => {
		const bo = await family.open("bo");
		// Fetched with what offers them.
		await expect(bo.page.getByRole("button", { name: "Emoji" })).toBeVisible();
		await bo.goOffline();
		const box = composer(bo.page);
		await box.tap();
		await box.pressSequentially("@");
		await expect(options(bo.page)).toHaveText([/Alva/, /Everyone/]);
		await expectAccessible(bo.page);
		await options(bo.page).first().tap();
		await expect(box).toHaveValue("@Alva ");
		await expect(box).toBeFocused();
		await bo.goOnline();
	});
});
