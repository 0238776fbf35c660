import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { composer, expectState, familyChat, log, message, threadLink, untilInstalled } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";

/** Writes and sends, and waits for these words of it, as they are shown. */
async function say(page: Page, body: string, shown: string): Promise<void> {
	await composer(page).fill(body);
	await composer(page).press("Enter");
	await expect(message(page, shown)).toBeVisible();
}

const lively = [
	"**Sunday** at *noon*, ~~one~~, `4711`, @Alva:",
	"- the _big_ pot",
	"- https://a.example/b_(c).",
	"2. chairs",
	"> Grandma: **and** the dog",
	"```",
	"let *it* = be",
	"```",
].join("\n");

test("[I6] what is written with marks is drawn as elements on both sides, offline too, and hostile words stay words", async ({
	family,
}) => {
	const alva = await family.open("alva");
	const bo = await family.open("bo");
	await untilInstalled(bo.page);
	await bo.goOffline();
	await say(bo.page, lively, "let *it* = be");
	await say(bo.page, "<img src=x onerror=alert(1)> [a](javascript:alert(1)) **b** javascript:alert(2)", "onerror");
	await bo.page.reload();
	for (const page of [bo.page, alva.page]) {
		if (page === alva.page) await bo.goOnline();
		const shown = message(page, "let *it* = be");
		await expect(shown.locator("strong")).toHaveText(["Sunday", "and"]);
		await expect(shown.locator("em")).toHaveText(["noon", "big"]);
		await expect(shown.locator("s")).toHaveText("one");
		await expect(shown.locator("code")).toHaveText("4711");
		await expect(shown.locator("li")).toHaveText(["•the big pot", "•https://a.example/b_(c).", "2.chairs"]);
		await expect(shown.locator("blockquote")).toHaveText("Grandma: and the dog");
		await expect(shown.locator("pre")).toHaveText("let *it* = be");
		await expect(shown.locator("bdi")).toHaveAttribute("data-me", String(page === alva.page));
		const link = shown.getByRole("link", { includeHidden: true });
		await expect(link).toHaveAttribute("href", "https://a.example/b_(c)");
		await expect(link).toHaveAttribute("rel", "noopener noreferrer nofollow");
		const hostile = message(page, "onerror");
		await expect(hostile.locator("strong")).toHaveText("b");
		await expect(hostile.locator("img, a")).toHaveCount(0);
		await expectAccessible(page);
	}
});

test("a message is read aloud and listed without its marks, and the keyboard comes to its links", async ({
	family,
}) => {
	const alva = await family.open("alva");
	const { page } = alva;
	await say(page, "**Soup** at https://a.example/soup, _now_", "Soup at");
	await expectState(page, "Soup at", "Sent");
	await expect(
		log(page).getByRole("article", { name: /You, .*: Soup at https:\/\/a\.example\/soup, now, Sent/ }),
	).toBeVisible();
	await expect(page.getByText("You: Soup at https://a.example/soup, now")).toBeVisible();
	await message(page, "Soup at").focus();
	await page.keyboard.press("Tab");
	await expect(page.getByRole("link", { name: "https://a.example/soup" })).toBeFocused();
});

test("who is called sees it in the list until it is read, also when nothing of the conversation calls", async ({
	family,
}) => {
	const alva = await family.open("alva");
	const bo = await family.open("bo");
	await alva.page.goto(new URL("/devices", family.house.url).href);
	const row = alva.page.getByRole("navigation", { name: "Threads" }).getByRole("listitem");
	await say(bo.page, "Nobody by name, @Albert", "Nobody");
	await expect(row).toContainText("1 unread");
	await expect(row).not.toContainText("You are mentioned");
	await say(bo.page, "Soup, @everyone!", "Soup");
	await expect(row).toContainText("You are mentioned");
	await expectAccessible(alva.page);
	await threadLink(alva.page, familyChat).click();
	await expect(message(alva.page, "Soup").locator("bdi")).toHaveAttribute("data-me", "true");
	await expect(row).not.toContainText("You are mentioned");
});
