import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { composer, message, untilInstalled } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";

const button = (page: Page) => page.getByRole("button", { name: "Emoji", exact: true });
const picker = (page: Page) => page.getByRole("dialog", { name: "Choose an emoji" });
const search = (page: Page) => picker(page).getByRole("searchbox", { name: "Search emoji" });
const emoji = (page: Page, name: string) => picker(page).getByRole("button", { name, exact: true });
const kind = (page: Page, name: string) => picker(page).getByRole("group", { name });

test("emoji are put where the caret is, and one goes on writing; without a network too", async ({ family }) => {
	const { page, context } = await family.open("alva");
	await untilInstalled(page);
	await context.setOffline(true);
	await composer(page).fill("Happy  Bo");
	await composer(page).evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(6, 6));
	await button(page).click();
	await expect(search(page)).toBeFocused();
	await search(page).fill("birthday");
	await expect(picker(page).getByRole("status")).toHaveText(/^\d+ emoji found$/);
	await emoji(page, "birthday cake").click();
	await expect(composer(page)).toHaveValue("Happy 🎂 Bo");
	await expect(composer(page)).toBeFocused();
	await page.keyboard.type("day");
	await emoji(page, "birthday cake").click();
	await expect(composer(page)).toHaveValue("Happy 🎂day🎂 Bo");
	await page.keyboard.press("Escape");
	await expect(picker(page)).toHaveCount(0);
	await expect(composer(page)).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(message(page, "Happy 🎂day🎂 Bo")).toHaveCount(1);
});

test("a keyboard alone finds an emoji by its name, and goes through all of them with arrows", async ({ family }) => {
	const { page } = await family.open("alva");
	await expect(button(page)).toBeVisible();
	await composer(page).focus();
	await page.keyboard.press("Shift+Tab");
	await expect(button(page)).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(search(page)).toBeFocused();
	await page.keyboard.type("red hea");
	await expect(emoji(page, "red heart")).toBeVisible();
	await page.keyboard.press("Enter");
	await expect(picker(page)).toHaveCount(0);
	await expect(composer(page)).toBeFocused();
	await expect(composer(page)).toHaveValue("❤️");

	await page.keyboard.press("Shift+Tab");
	await page.keyboard.press("Enter");
	await expect(search(page)).toBeFocused();
	await page.keyboard.press("ArrowDown");
	await expect(kind(page, "Recently used").getByRole("button")).toBeFocused();
	await page.keyboard.press("ArrowDown");
	await expect(emoji(page, "grinning face")).toBeFocused();
	await page.keyboard.press("ArrowRight");
	await expect(emoji(page, "grinning face with big eyes")).toBeFocused();
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("ArrowUp");
	await expect(emoji(page, "grinning face with big eyes")).toBeFocused();
	// All of them are drawn a moment after the first.
	await expect(emoji(page, "flag: Wales")).toBeAttached();
	await page.keyboard.press("End");
	await expect(emoji(page, "flag: Wales")).toBeFocused();
	await page.keyboard.press("Home");
	await expect(kind(page, "Recently used").getByRole("button")).toBeFocused();
	await page.keyboard.type("q");
	await expect(search(page)).toHaveValue("q");
	await page.keyboard.type("qq");
	await expect(picker(page).getByRole("status")).toHaveText("No emoji is called “qqq”.");
	await page.keyboard.press("Escape");
	await expect(composer(page)).toBeFocused();
	await expect(composer(page)).toHaveValue("❤️");
});

test("kinds are gone to, the skin tone and what was used last are kept on this device", async ({ family }) => {
	const { page } = await family.open("alva");
	await button(page).click();
	const flags = picker(page).getByRole("button", { name: "Flags", exact: true });
	await flags.click();
	await expect(flags).toHaveAttribute("aria-current", "true");
	await expect(emoji(page, "chequered flag")).toBeInViewport();
	await picker(page).getByRole("button", { name: "Skin tone" }).click();
	await picker(page).getByRole("radio", { name: "Medium dark" }).check({ force: true });
	await search(page).fill("waving hand");
	await emoji(page, "waving hand").click();
	await expect(composer(page)).toHaveValue("👋🏾");

	await page.reload();
	await button(page).click();
	await expect(kind(page, "Recently used").getByRole("button", { name: "waving hand" })).toHaveText("👋🏾");
	await expect(kind(page, "People").getByRole("button", { name: "ear", exact: true })).toHaveText("👂🏾");
	await page.getByRole("log", { name: "Messages" }).click();
	await expect(picker(page)).toHaveCount(0);
});

test("in a new message too, and Escape closes the emoji before it closes the message", async ({ family }) => {
	const { page } = await family.open("alva");
	await page.getByRole("button", { name: "New message" }).click();
	const dialog = page.getByRole("dialog", { name: "New message" });
	const box = dialog.getByRole("textbox", { name: "Message" });
	await box.fill("Well done ");
	await dialog.getByRole("button", { name: "Emoji", exact: true }).click();
	await expect(search(page)).toBeFocused();
	await search(page).fill("trophy");
	await emoji(page, "trophy").click();
	await expect(box).toHaveValue("Well done 🏆");
	await expect(box).toBeFocused();
	await page.keyboard.press("Escape");
	await expect(picker(page)).toHaveCount(0);
	await dialog.getByRole("button", { name: "Emoji", exact: true }).click();
	await expect(search(page)).toBeFocused();
	await page.keyboard.press("Escape");
	await expect(picker(page)).toHaveCount(0);
	await expect(box).toBeFocused();
	await expect(box).toHaveValue("Well done 🏆");
	await page.keyboard.press("Escape");
	await expect(dialog).toHaveCount(0);
});

test.describe("on a phone", () => {
	test.use({ browserOptions: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } });

	test("emoji lie where the keyboard would, below what one writes, and what was picked is sent at once", async ({
		family,
	}) => {
		const { page } = await family.open("alva");
		await button(page).tap();
		await expect(picker(page)).toBeFocused();
		await emoji(page, "grinning face").tap();
		await emoji(page, "grinning face").tap();
		await expect(composer(page)).toHaveValue("😀😀");
		await expect(composer(page)).not.toBeFocused();
		const [box, below] = [await composer(page).boundingBox(), await picker(page).boundingBox()];
		expect(below?.y).toBeGreaterThan((box?.y ?? 0) + (box?.height ?? 0));
		expect((below?.y ?? 0) + (below?.height ?? 0)).toBeLessThan(845);
		await page.getByRole("button", { name: "Send" }).tap();
		await expect(message(page, "😀😀")).toHaveCount(1);
		// The keyboard rises for the next words, and takes its place.
		await expect(picker(page)).toHaveCount(0);
	});
});

for (const colorScheme of ["light", "dark"] as const) {
	test.describe(`in the ${colorScheme}`, () => {
		test.use({ browserOptions: { colorScheme } });

		test(`axe finds nothing in the picker (${colorScheme})`, async ({ family }) => {
			const { page } = await family.open("alva");
			await button(page).click();
			await picker(page).getByRole("button", { name: "Skin tone" }).click();
			// Of all two thousand it would say so one by one, for a minute.
			await search(page).fill("cat");
			await expect(emoji(page, "cat face")).toBeVisible();
			await expectAccessible(page);
			await search(page).fill("qqq");
			await expect(picker(page)).toContainText("No emoji is called");
			await page.setViewportSize({ width: 390, height: 844 });
			await expectAccessible(page);
		});
	});
}
