import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { item } from "./support/actions.ts";
import { message, untilInstalled } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";

const answer = (page: Page, name: string) => page.getByRole("log").getByRole("button", { name, exact: true });

async function ask(page: Page, question: string, answers: readonly string[], several: boolean): Promise<void> {
	await page.getByRole("button", { name: "Poll", exact: true }).click();
	const sheet = page.getByRole("dialog", { name: "New poll" });
	await expect(sheet.getByRole("textbox", { name: "Question" })).toBeFocused();
	await page.keyboard.type(question);
	for (const [place, text] of answers.entries()) {
		await page.keyboard.press("Enter");
		await expect(sheet.getByRole("textbox", { name: `Answer ${place + 1}`, exact: true })).toBeFocused();
		await page.keyboard.type(text);
	}
	if (several) await sheet.getByRole("checkbox").check();
	await sheet.getByRole("button", { name: "Ask" }).click();
	await expect(sheet).toHaveCount(0);
}

test("[I1] [I4] a poll is asked and voted in without a network, and comes out the same everywhere", async ({
	family,
}) => {
	const [alva, bo] = [await family.open("alva"), await family.open("bo")];
	for (const { page } of [alva, bo]) await untilInstalled(page);
	await alva.goOffline();
	await ask(alva.page, "What do we cook?", ["Pizza", "Soup", "Fish"], false);
	await expect(message(alva.page, "What do we cook?")).toHaveAccessibleName(/You, .*Poll: What do we cook\?, Waiting/);
	await answer(alva.page, "Pizza, 0 votes").click();
	await expect(answer(alva.page, "Pizza, 1 vote")).toHaveAttribute("aria-pressed", "true");
	await expect(message(alva.page, "What do we cook?")).toContainText("Your vote waits to be sent");
	await alva.page.reload();
	await expect(answer(alva.page, "Pizza, 1 vote")).toBeVisible();
	await alva.goOnline();

	await expect(answer(bo.page, "Pizza, 1 vote")).toHaveAttribute("aria-pressed", "false");
	await bo.goOffline();
	await answer(bo.page, "Pizza, 1 vote").click();
	await expect(answer(bo.page, "Pizza, 2 votes")).toBeVisible();
	await answer(bo.page, "Soup, 0 votes").click();
	await expect(answer(bo.page, "Pizza, 1 vote")).toBeVisible();
	await bo.goOnline();
	await expect(answer(alva.page, "Soup, 1 vote")).toBeVisible();
	await expect(message(alva.page, "What do we cook?")).not.toContainText("Your vote waits");
	await alva.page.getByRole("button", { name: "2 people have voted" }).click();
	await expect(alva.page.getByRole("listitem").filter({ hasText: "Soup" })).toContainText("Bo");
	await expectAccessible(alva.page);

	await message(alva.page, "What do we cook?").click({ button: "right", position: { x: 5, y: 5 } });
	await expect(item(alva.page, "Edit")).toHaveCount(0);
});

test("several answers may be chosen where that was asked, by the keyboard too, on a phone too", async ({ family }) => {
	const { page } = await family.open("alva");
	await page.setViewportSize({ width: 360, height: 700 });
	await ask(page, "When can you come?", ["Friday", "Saturday"], true);
	await message(page, "When can you come?").focus();
	await page.keyboard.press("Tab");
	while (!(await answer(page, "Friday, 0 votes").evaluate((button) => button === document.activeElement)))
		await page.keyboard.press("Tab");
	await page.keyboard.press("Space");
	await expect(answer(page, "Friday, 1 vote")).toBeFocused();
	await page.keyboard.press("Tab");
	await page.keyboard.press("Space");
	await expect(page.getByRole("button", { name: "1 person has voted" })).toBeVisible();
	for (const name of ["Friday, 1 vote", "Saturday, 1 vote"])
		await expect(answer(page, name)).toHaveAttribute("aria-pressed", "true");
	await page.keyboard.press("Space");
	await expect(answer(page, "Saturday, 0 votes")).toHaveAttribute("aria-pressed", "false");
	await expectAccessible(page);
});

test("what is wrong with a poll is said where it is, and what was written stays when it is closed", async ({
	family,
}) => {
	const { page } = await family.open("alva");
	await page.getByRole("button", { name: "Poll", exact: true }).click();
	const sheet = page.getByRole("dialog", { name: "New poll" });
	await sheet.getByRole("textbox", { name: "Question" }).fill("Which?");
	await sheet.getByRole("textbox", { name: "Answer 1" }).fill("this");
	await sheet.getByRole("textbox", { name: "Answer 2" }).fill("this");
	await expect(sheet.getByText("This answer is there already.")).toBeVisible();
	await sheet.getByRole("textbox", { name: "Answer 2" }).fill("");
	await sheet.getByRole("button", { name: "Ask" }).click();
	await expect(sheet.getByRole("textbox", { name: "Answer 2" })).toBeFocused();
	await expect(sheet.getByText("Please fill this in.")).toBeVisible();
	await expectAccessible(page);
	await page.keyboard.press("Escape");
	await expect(sheet).toHaveCount(0);
	await page.getByRole("button", { name: "Poll", exact: true }).click();
	await expect(sheet.getByRole("textbox", { name: "Answer 1" })).toHaveValue("this");
});
