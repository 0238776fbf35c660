import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { act, item } from "./support/actions.ts";
import { message, say, untilInstalled } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";

const line = (page: Page, words: string) => page.getByRole("log").getByText(words);

test("[I9] a message is deleted for everybody, by keys alone; it can be undone, and then leaves a quiet line on both devices", async ({
	family,
}) => {
	const [alva, bo] = [await family.open("alva"), await family.open("bo")];
	await say(alva.page, "The cake is in the cellar");
	await say(alva.page, "See you at seven");
	await expect(message(bo.page, "The cake")).toBeVisible();

	await message(alva.page, "The cake").focus();
	await alva.page.keyboard.press("Enter");
	for (let presses = 0; presses < 20; presses += 1) {
		if (await item(alva.page, "Delete for everybody").evaluate((it) => it === document.activeElement)) break;
		await alva.page.keyboard.press("ArrowDown");
	}
	await expectAccessible(alva.page);
	await alva.page.keyboard.press("Enter");
	await expect(line(alva.page, "You deleted a message")).toBeVisible();
	await expect(alva.page.getByRole("button", { name: "Undo" })).toBeFocused();
	await expectAccessible(alva.page);
	await alva.page.keyboard.press("Enter");
	await expect(message(alva.page, "The cake")).toBeVisible();
	await expect(message(bo.page, "The cake")).toBeVisible();

	await act(alva.page, "The cake", "Delete for everybody");
	await expect(line(alva.page, "You deleted a message")).toBeVisible();
	await expect(line(bo.page, "Alva deleted a message")).toBeVisible({ timeout: 20_000 });
	await expect(message(bo.page, "The cake")).toHaveCount(0);
	await expect(alva.page.getByRole("button", { name: "Undo" })).toHaveCount(0);
	await bo.page.reload();
	await expect(message(bo.page, "See you at seven")).toBeVisible();
	await expect(line(bo.page, "Alva deleted a message")).toBeVisible();
	await expect(message(bo.page, "The cake")).toHaveCount(0);
});

test("[I1] [I9] offline too, and through a closed page; the answer to it says that it was deleted", async ({
	family,
}) => {
	const [alva, bo] = [await family.open("alva"), await family.open("bo")];
	await untilInstalled(bo.page);
	await say(bo.page, "A secret");
	await expect(message(alva.page, "A secret")).toBeVisible();
	await act(alva.page, "A secret", "Reply");
	await say(alva.page, "I tell nobody");
	await expect(message(bo.page, "I tell nobody")).toBeVisible();

	await bo.goOffline();
	// The answer's quote has the same words in it.
	await bo.page.getByRole("article", { name: /^You, .*: A secret/ }).click({ button: "right" });
	await item(bo.page, "Delete for everybody").click();
	await expect(line(bo.page, "You deleted a message")).toBeVisible();
	await bo.page.reload();
	await expect(line(bo.page, "You deleted a message")).toBeVisible();
	await expect(message(bo.page, "I tell nobody")).toContainText("A message that was deleted");
	await bo.goOnline();
	await expect(line(alva.page, "Bo deleted a message")).toBeVisible({ timeout: 20_000 });
	await expect(message(alva.page, "I tell nobody")).toContainText("A message that was deleted");
	await expectAccessible(alva.page);
});

test("[I5] an owner deletes anybody's message, others their own alone", async ({ family }) => {
	const [alva, bo] = [await family.open("alva"), await family.open("bo")];
	await say(alva.page, "Of Alva");
	await say(bo.page, "Of Bo");
	await expect(message(alva.page, "Of Bo")).toBeVisible();
	await message(bo.page, "Of Alva").click({ button: "right" });
	await expect(item(bo.page, "Reply")).toBeVisible();
	await expect(item(bo.page, "Delete for everybody")).toHaveCount(0);
	await bo.page.keyboard.press("Escape");
	await act(alva.page, "Of Bo", "Delete for everybody");
	await expect(line(alva.page, "You deleted a message of Bo")).toBeVisible();
	await expect(line(bo.page, "Alva deleted a message of yours")).toBeVisible({ timeout: 20_000 });
});
