import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { act, item } from "./support/actions.ts";
import { composer, message, say, untilInstalled } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";

const quick = (page: Page) => page.getByRole("toolbar");

test("[I4] two react to one message, each without a network, and see the same when there is one again", async ({
	family,
}) => {
	const [alva, bo] = [await family.open("alva"), await family.open("bo")];
	for (const { page } of [alva, bo]) await untilInstalled(page);
	await say(alva.page, "Who brings the boat?");
	await expect(message(bo.page, "Who brings the boat?")).toBeVisible();
	for (const device of [alva, bo]) await device.goOffline();

	await message(alva.page, "Who brings").focus();
	await alva.page.keyboard.press("Enter");
	await expect(item(alva.page, "Reply")).toBeFocused();
	await alva.page.keyboard.press("Shift+Tab");
	await expect(quick(alva.page).getByRole("button", { name: "👍" })).toBeFocused();
	await alva.page.keyboard.press("Enter");
	await message(bo.page, "Who brings").click({ button: "right" });
	await expectAccessible(bo.page);
	await quick(bo.page).getByRole("button", { name: "👍" }).click();
	await message(bo.page, "Who brings").click({ button: "right" });
	await quick(bo.page).getByRole("button", { name: "❤️" }).click();
	await expect(bo.page.getByRole("button", { name: "❤️ by you" })).toHaveAttribute("aria-pressed", "true");
	await bo.page.reload();
	await expect(bo.page.getByRole("button", { name: "👍 by you" })).toBeVisible();

	for (const device of [alva, bo]) await device.goOnline();
	await expect(alva.page.getByRole("button", { name: "👍 2 by Bo and you" })).toBeVisible();
	await expect(bo.page.getByRole("button", { name: "👍 2 by Alva and you" })).toBeVisible();
	await expect(alva.page.getByRole("button", { name: "❤️ by Bo" })).toHaveAttribute("aria-pressed", "false");
	await expectAccessible(alva.page);

	await bo.page.getByRole("button", { name: "👍 2 by Alva and you" }).click();
	await expect(alva.page.getByRole("button", { name: "👍 by you" })).toBeVisible();
	await expect(message(alva.page, "Who brings")).toHaveAccessibleName(/reactions: 👍, ❤️/);
});

test("any other emoji is found in the picker, from the menu, on a phone too", async ({ family }) => {
	const { page } = await family.open("alva");
	await page.setViewportSize({ width: 390, height: 780 });
	await say(page, "The boat is here");
	await message(page, "The boat").focus();
	await page.keyboard.press("Shift+F10");
	await quick(page).getByRole("button").last().click();
	await page.getByRole("searchbox").fill("sailboat");
	await page
		.getByRole("dialog")
		.getByRole("gridcell")
		.or(page.getByRole("button", { name: "sailboat" }))
		.first()
		.click();
	await expect(page.getByRole("button", { name: "⛵ by you" })).toBeVisible();
});

test("[I1] words are changed by their author, offline too; both see the new ones, and that they were changed", async ({
	family,
}) => {
	const [alva, bo] = [await family.open("alva"), await family.open("bo")];
	await untilInstalled(alva.page);
	await say(alva.page, "We meet at sven");
	await expect(message(bo.page, "We meet at sven")).toBeVisible();
	await alva.goOffline();
	await act(alva.page, "We meet", "Edit");
	const box = alva.page.getByRole("textbox", { name: "New words" });
	await expect(box).toBeFocused();
	await expectAccessible(alva.page);
	await box.fill("We meet at seven");
	await alva.page.getByRole("button", { name: "Save" }).click();
	await expect(message(alva.page, "We meet at seven")).toContainText("Edited");
	await alva.page.reload();
	await expect(message(alva.page, "We meet at seven")).toContainText("Edited");
	await alva.goOnline();
	await expect(message(bo.page, "We meet at seven")).toContainText("Edited");
	await expect(message(bo.page, "We meet at sven")).toHaveCount(0);

	await message(bo.page, "We meet").click({ button: "right" });
	await expect(item(bo.page, "Edit")).toHaveCount(0);
	await item(bo.page, "Message info").click();
	await expect(bo.page.getByRole("region", { name: "Earlier words" })).toContainText("We meet at sven");
	await expectAccessible(bo.page);
	await bo.page.keyboard.press("Escape");
});

test("the arrow up in an empty box changes what I said last; with words in it, it moves among them", async ({
	family,
}) => {
	const { page } = await family.open("alva");
	await say(page, "One moment");
	await composer(page).fill("half a sentence");
	await composer(page).press("ArrowUp");
	await expect(page.getByRole("dialog")).toHaveCount(0);
	await composer(page).fill("");
	await composer(page).press("ArrowUp");
	const box = page.getByRole("textbox", { name: "New words" });
	await expect(box).toBeFocused();
	await expect(box).toHaveValue("One moment");
	await box.press("End");
	await box.pressSequentially(", please");
	await box.press("Control+Enter");
	await expect(message(page, "One moment, please")).toContainText("Edited");
	await expect(composer(page)).toBeFocused();
	await composer(page).press("ArrowUp");
	await box.fill("One moment more");
	await page.getByRole("button", { name: "Save" }).click();
	await expect(message(page, "One moment more")).toContainText("Edited");
	await expect(composer(page)).toBeFocused();
});
