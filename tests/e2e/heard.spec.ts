import type { Page } from "@playwright/test";
import { call, familyThreadId } from "../support/rest.ts";
import { composer, expectState, familyChat, log, message, say, threadLink } from "./support/conversation.ts";
import { expect, type Family, test } from "./support/family.ts";

declare global {
	interface Window {
		heard: string[];
	}
}

/**
 * Notes what a screen reader would be given from now on: each text that is added in a live region that is polite or more,
 * in the order in which it is added; what stands outside of one, or in one that is off, is silent.
 */
async function listen(page: Page): Promise<() => Promise<string[]>> {
	await page.evaluate(() => {
		window.heard = [];
		const regions = '[aria-live], [role="status"], [role="alert"], [role="log"], [role="timer"]';
		const isSpoken = (region: Element) => {
			const live = region.getAttribute("aria-live");
			return live === null ? region.getAttribute("role") !== "timer" : live !== "off";
		};
		new MutationObserver((changes) => {
			for (const { target, addedNodes, type } of changes) {
				const place = target instanceof Element ? target : target.parentElement;
				const region = place?.closest(regions);
				if (!region || !isSpoken(region)) continue;
				const said = type === "characterData" ? [target] : [...addedNodes];
				for (const node of said) {
					const words = node.textContent?.trim() ?? "";
					if (words !== "") window.heard.push(words);
				}
			}
		}).observe(document.body, { childList: true, subtree: true, characterData: true });
	});
	return () => page.evaluate(() => window.heard);
}

async function sayAsBo(family: Family, ...bodies: string[]): Promise<void> {
	const path = `/api/threads/${await familyThreadId(family.bo)}/messages`;
	for (const body of bodies) {
		const { status } = await call(family.house.url, family.bo.token, "POST", path, { body });
		expect(status).toBe(201);
	}
}

test("each new message of the open conversation is heard once and in order, also the same words again, and nothing else is", async ({
	family,
}) => {
	const { page } = await family.open("alva");
	await say(page, "Good morning");
	await expectState(page, "Good morning", "Sent");
	const heard = await listen(page);

	for (const [index, words] of ["Yes", "Yes", "On *Sunday*"].entries()) {
		await sayAsBo(family, words);
		await expect.poll(heard).toHaveLength(index + 1);
	}
	expect(await heard()).toEqual(["Bo: Yes", "Bo: Yes", "Bo: On Sunday"]);

	// My own words, what becomes of them, reading further up, and somebody who is writing: all silent.
	await say(page, "Then we go together");
	await expectState(page, "Then we go together", "Sent");
	await page.keyboard.press("Shift+F6");
	await page.keyboard.press("Home");
	await expect(message(page, "Good morning")).toBeFocused();
	expect(await heard()).toHaveLength(3);

	// A burst is a number.
	await sayAsBo(family, "One", "Two", "Three", "Four");
	await expect(message(page, "Four")).toHaveCount(1);
	await expect.poll(async () => (await heard()).length).toBeGreaterThan(3);
	const burst = (await heard()).slice(3).filter((words) => !words.includes("unread"));
	expect(burst.length).toBeLessThanOrEqual(2);
	expect(burst.at(-1)).toMatch(/^(\d new messages|Bo: Four)$/);

	// What was said while one was elsewhere is read, not recited.
	await page.getByRole("link", { name: "Devices" }).press("Enter");
	await expect(page.getByRole("heading", { name: "Devices", level: 1 })).toBeFocused();
	const before = await heard();
	await sayAsBo(family, "While you were away");
	await expect(threadLink(page, familyChat)).toHaveAccessibleDescription(/1 unread/);
	await expect.poll(heard).toContain("New message from Bo in Family Chat");
	await threadLink(page, familyChat).press("Enter");
	await expect(message(page, "While you were away")).toBeVisible();
	// That something was said there is told where one is, and not what.
	const since = (await heard()).slice(before.length);
	expect(since.filter((words) => words.includes("While you were away"))).toEqual([]);
	expect(since).toContain("New message from Bo in Family Chat");
});

test("a conversation is a heading, its people, a log of articles and a box, by their names", async ({ family }) => {
	const { page } = await family.open("alva");
	await sayAsBo(family, "Who rows on Sunday?");
	await say(page, "I do");
	await expectState(page, "I do", "Sent");
	await expect(page.getByText("Bo online")).toHaveCount(0);
	await expect(page.getByRole("main")).toMatchAriaSnapshot(`
    - main:
      - heading "Family Chat" [level=1]
      - link "Details"
      - log "Messages":
        - paragraph: Today
        - 'article /Bo, \\d\\d:\\d\\d: Who rows on Sunday\\?/':
          - button "Actions"
        - 'article /You, \\d\\d:\\d\\d: I do, (Sent|Read)/':
          - button "Actions"
      - button "Attach"
      - button "Emoji"
      - textbox "Message"
      - button "Send"
  `);
	await expect(log(page)).toHaveAttribute("aria-live", "off");
	await expect(composer(page)).toHaveAttribute("aria-multiline", "true");
	await expect(page.getByRole("complementary")).toMatchAriaSnapshot(`
    - complementary:
      - button "New message"
      - navigation "Threads":
        - list:
          - listitem:
            - link "Family Chat"
      - navigation "More":
        - link "Search"
        - link "Family"
        - link "Devices"
        - link "Profile"
  `);
	// Each message is one stop of Tab, and only one of them is.
	await expect(log(page).locator('[data-message][tabindex="0"]')).toHaveCount(1);
});
