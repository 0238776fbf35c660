import type { Page } from "@playwright/test";
import { call, familyThreadId, type SignedInProgram } from "../support/rest.ts";
import { expectAccessible } from "./support/accessible.ts";
import { familyChat, log, message, openThread, say, untilInstalled } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";

test.use({ serverEnv: { SEGMENT_MESSAGES: "20" } });

let composed = Date.UTC(2025, 0, 3, 12);
async function sayAs(program: SignedInProgram, body: string, threadId: string): Promise<void> {
	composed += 60_000;
	const path = `/api/threads/${threadId}/messages`;
	await call(program.url, program.token, "POST", path, { body, composedAt: new Date(composed).toISOString() });
}

const searchBox = (page: Page) => page.getByRole("searchbox", { name: "Search" });
const results = (page: Page) => page.getByRole("list", { name: "Results" }).getByRole("link");

/** Types as a person does, in the page that was opened by its link. */
async function openSearch(page: Page): Promise<void> {
	await page.getByRole("navigation", { name: "More" }).getByRole("link", { name: "Search" }).click();
	await expect(searchBox(page)).toBeFocused();
}

test("everything on this device is found as one types, without a network, and leads to its place and back", async ({
	family,
}) => {
	const threadId = await familyThreadId(family.bo);
	await sayAs(family.bo, "The FERRY to Örö leaves at nine, see https://ferries.example", threadId);
	for (let number = 0; number < 44; number += 1) await sayAs(family.bo, `letter ${number}`, threadId);
	const alva = await family.open("alva");
	const { page } = alva;
	await untilInstalled(page);
	await openSearch(page);
	await expect(page.getByText("Everything on this device, since")).toBeVisible();
	await alva.goOffline();

	await searchBox(page).pressSequentially("oro fer");
	await expect(results(page)).toHaveCount(1);
	await expect(results(page).locator("mark")).toHaveText(["FER", "Örö", "fer"]);
	await expect(page).toHaveURL(/\/search\?q=oro\+fer/);
	await expectAccessible(page);

	await results(page).click();
	await expect(message(page, "The FERRY to Örö")).toBeInViewport();
	await page.goBack();
	await expect(searchBox(page)).toHaveValue("oro fer");
	await expect(results(page)).toBeFocused();

	await searchBox(page).fill("nowhere");
	await expect(page.getByRole("status").filter({ hasText: "Nothing was found." })).toBeVisible();
	await searchBox(page).fill("");
	await page.getByRole("button", { name: "oro fer" }).click();
	await expect(results(page)).toHaveCount(1);
	await expect(page).toHaveURL(/[?&]q=/);
	await page.reload();
	await expect(results(page)).toHaveCount(1);
	await searchBox(page).fill("");
	await expectAccessible(page);
	await page.getByRole("button", { name: "Clear recent searches" }).click();
	await expect(page.getByText("Type a word")).toBeVisible();
});

test("what is written just now is found at once: waiting in a tunnel, and by others", async ({ family }) => {
	const alva = await family.open("alva");
	const { page } = alva;
	await untilInstalled(page);
	await alva.goOffline();
	await say(page, "the key lies under the red pot");
	await openSearch(page);
	await searchBox(page).fill("red pot");
	await expect(results(page)).toHaveCount(1);
	await alva.goOnline();
	await expect(async () =>
		expect(
			(await call(family.bo.url, family.bo.token, "GET", `/api/threads/${await familyThreadId(family.bo)}/messages`))
				.body.messages,
		).toHaveLength(1),
	).toPass();
	await sayAs(family.bo, "which red pot?", await familyThreadId(family.bo));
	await expect(results(page)).toHaveCount(2);
	await expect(results(page).first()).toContainText("which red pot?");
});

test("a search is narrowed by conversation, person, kind and day", async ({ family }) => {
	const threadId = await familyThreadId(family.bo);
	await sayAs(family.bo, "walk in the wood, https://trees.example", threadId);
	const { body } = await call(family.bo.url, family.bo.token, "POST", "/api/threads", {
		kind: "dm",
		memberIds: [family.alva.memberId],
	});
	const dm = (body.thread as { id: string }).id;
	await sayAs(family.bo, "wood for the stove", dm);
	await sayAs(family.alva, "wood is dry", dm);
	const { page } = await family.open("alva");
	await openSearch(page);
	await searchBox(page).fill("wood");
	await expect(results(page)).toHaveCount(3);
	await page.getByRole("combobox", { name: "From" }).selectOption("Bo");
	await expect(results(page)).toHaveCount(2);
	await page.getByRole("combobox", { name: "Conversation" }).selectOption("Bo");
	await expect(results(page)).toHaveText([/wood for the stove/]);
	await page.getByRole("button", { name: "Clear filters" }).click();
	await page.getByRole("combobox", { name: "Kind" }).selectOption("Links");
	await expect(results(page)).toHaveText([/walk in the wood/]);
	await page.getByRole("button", { name: "Clear filters" }).click();
	await page.getByLabel("Up to day").fill("2020-01-01");
	await expect(page.getByText("Nothing was found.")).toBeVisible();
	await expectAccessible(page);
});

test("the keys lead into search, and to a conversation or a person by the beginning of a name", async ({ family }) => {
	const { page } = await family.open("alva");
	await say(page, "hello");
	await page.keyboard.press("Control+f");
	await expect(searchBox(page)).toBeFocused();
	await expect(page.getByRole("combobox", { name: "Conversation" })).toHaveValue(await familyThreadId(family.alva));
	await page.goBack();
	await expect(log(page)).toBeVisible();
	await page.keyboard.press("Control+k");
	const dialog = page.getByRole("dialog", { name: "Go to" });
	await expect(dialog.getByRole("combobox", { name: "Conversation or person" })).toBeFocused();
	await expectAccessible(page);
	await page.keyboard.type("bo");
	await expect(dialog.getByRole("option")).toHaveCount(1);
	await page.keyboard.press("Enter");
	await expect(page.getByRole("heading", { name: "Bo", exact: true })).toBeVisible();
	await page.keyboard.press("Control+k");
	await page.keyboard.type("fam");
	await page.keyboard.press("Enter");
	await expect(page.getByRole("heading", { name: familyChat })).toBeVisible();
	await page.keyboard.press("Control+k");
	await page.keyboard.press("Escape");
	await expect(dialog).toHaveCount(0);
	await openThread(page, familyChat);
});
