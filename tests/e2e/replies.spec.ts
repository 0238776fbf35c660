import { call, familyThreadId } from "../support/rest.ts";
import { expectAccessible } from "./support/accessible.ts";
import { act, aFinger, item } from "./support/actions.ts";
import {
	composer,
	expectState,
	familyChat,
	log,
	message,
	say,
	threadLink,
	untilInstalled,
} from "./support/conversation.ts";
import { expect, type Family, test } from "./support/family.ts";

/** `count` messages of Bo's. */
async function fill(family: Family, count: number): Promise<void> {
	const threadId = await familyThreadId(family.bo);
	for (let index = 1; index <= count; index += 1) {
		const composedAt = new Date(Date.now() - (count - index) * 60_000 - 3_600_000).toISOString();
		const body = { body: `letter ${index}`, composedAt };
		await call(family.house.url, family.bo.token, "POST", `/api/threads/${threadId}/messages`, body);
	}
}

test("[I1] an answer begun without a network survives a reload, goes out by itself, and quotes what it answers", async ({
	family,
}) => {
	const [alva, bo] = [await family.open("alva"), await family.open("bo")];
	const { page } = alva;
	await say(bo.page, "Who cooks?");
	await expect(message(page, "Who cooks?")).toBeVisible();
	await untilInstalled(page);
	await alva.goOffline();

	await message(page, "Who cooks?").focus();
	await page.keyboard.press("Enter");
	await expect(item(page, "Reply")).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(composer(page)).toBeFocused();
	await expect(composer(page)).toHaveAccessibleDescription("Replying to Bo: Who cooks?");
	await expectAccessible(page);
	await page.keyboard.press("Escape");
	await expect(page.getByText("Replying to")).toHaveCount(0);
	await expect(composer(page)).toBeFocused();

	await act(page, "Who cooks?", "Reply");
	await composer(page).fill("Half an");
	await expect(page.getByText("Replying to Bo: Who cooks?")).toBeVisible();
	await page.reload();
	await expect(page.getByText("Replying to Bo: Who cooks?")).toBeVisible();
	await expect(composer(page)).toHaveValue("Half an");
	await say(page, "I do");
	await expect(page.getByText("Replying to")).toHaveCount(0);
	const spoken = /You, \d\d:\d\d: reply to Bo: Who cooks\? – I do, Waiting/;
	await expect(log(page).getByRole("article", { name: spoken })).toBeVisible();

	await alva.goOnline();
	await expectState(page, "I do", "Sent");
	const got = log(bo.page).getByRole("article", { name: /Alva, .*: reply to you: Who cooks\? – I do/ });
	await expect(got.getByRole("button", { name: /You\s*Who cooks\?/ })).toBeVisible();
	await say(page, "And this answers nothing");
	await expect(message(page, "And this answers nothing").getByRole("button", { name: "Bo" })).toHaveCount(0);
	await expectAccessible(bo.page);
});

test.describe("in a long conversation", () => {
	test.use({ serverEnv: { SEGMENT_MESSAGES: "20" } });

	test("a quote leads to its origin, further back than what is here, and there is a way back", async ({ family }) => {
		await fill(family, 150);
		const { page } = await family.open("alva");
		const threadId = await familyThreadId(family.bo);
		const { body } = await call(family.house.url, family.bo.token, "GET", `/api/threads/${threadId}/messages?limit=5`);
		const [, , third] = (body as { messages: { id: string }[] }).messages;
		const reply = { body: "About that one", replyTo: third?.id };
		await call(family.house.url, family.bo.token, "POST", `/api/threads/${threadId}/messages`, reply);
		const answer = message(page, "About that one");
		await page.getByRole("button", { name: /new message|Jump to latest/ }).click();
		await expect(answer).toBeInViewport();
		// All of it is read now, so that only its end is opened the next time.
		await expect(threadLink(page, familyChat)).not.toHaveAccessibleDescription(/unread/);
		await page.reload();
		await expect(answer).toBeInViewport();

		await answer.focus();
		await page.keyboard.press("Tab");
		await expect(answer.getByRole("button", { name: "An earlier message" })).toBeFocused();
		await page.keyboard.press("Enter");
		// The quote of it in the reply says the same words.
		const origin = log(page).getByRole("article", { name: /: letter 3$/ });
		await expect(origin).toBeInViewport({ timeout: 30_000 });
		await expect(origin).toBeFocused();
		await expect(page.locator("[data-lit=true]")).toHaveText(/letter 3/);
		await expectAccessible(page);
		await page.getByRole("button", { name: "Back to the reply" }).click();
		await expect(answer).toBeInViewport();
		await expect(answer).toBeFocused();
		await expect(page.getByRole("button", { name: "Back to the reply" })).toHaveCount(0);
		await expect(answer.getByRole("button", { name: /Bo\s*letter 3/ })).toBeVisible();
	});
});

test.describe("on a phone", () => {
	test.use({ browserOptions: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } });

	test("a message that is drawn along answers it; one that is let go too early does not", async ({ family }) => {
		const [alva, bo] = [await family.open("alva"), await family.open("bo")];
		await composer(bo.page).fill("Draw me along");
		await bo.page.getByRole("button", { name: "Send" }).tap();
		const { page } = alva;
		const words = message(page, "Draw me along").getByText("Draw me along");
		await expect(words).toBeVisible();
		const finger = await aFinger(page);
		await finger.swipe(words, 40);
		await expect(page.getByText("Replying to")).toHaveCount(0);
		await finger.swipe(words, -90);
		await expect(page.getByText("Replying to")).toHaveCount(0);
		await finger.swipe(words, 90);
		await expect(page.getByText("Replying to Bo: Draw me along")).toBeVisible();
		await expectAccessible(page);
		await page.getByRole("button", { name: "Do not reply" }).tap();
		await expect(page.getByText("Replying to")).toHaveCount(0);
		await finger.swipe(words, 90);
		await composer(page).fill("I come along");
		// A finger faster than any person's: Chromium takes a tap right behind it for the end of its fling.
		await expect(async () => {
			await page.getByRole("button", { name: "Send" }).tap();
			await expect(page.getByText("Replying to")).toHaveCount(0, { timeout: 500 });
		}).toPass();
		await expect(message(page, "I come along").getByRole("button", { name: /Bo\s*Draw me along/ })).toBeVisible();
	});
});
