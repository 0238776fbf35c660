import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { item, menu } from "./support/actions.ts";
import { composer, expectState, familyChat, message, say, threadLink } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";

/** Nobody here has a mouse: whatever touches the screen fails the test. */
async function takeMouseAway(page: Page): Promise<void> {
	await page.addInitScript(() => {
		for (const kind of ["pointerdown", "mousedown", "touchstart"]) {
			addEventListener(kind, () => Object.assign(window, { wasTouched: true }), true);
		}
	});
}
const wasTouched = (page: Page) => page.evaluate(() => "wasTouched" in window);

/** Goes on with Tab until it is there; a list one cannot leave fails the test. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
	await expect(async () => {
		await page.keyboard.press("Tab");
		const focused = await page.evaluate(
			() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
		);
		expect(focused).toMatch(name);
	}).toPass({ intervals: [0], timeout: 10_000 });
}

test("a whole conversation with the keyboard alone: found, read, answered, marked, changed, deleted, searched, left", async ({
	family,
}) => {
	const [alva, bo] = [await family.open("alva"), await family.open("bo")];
	await say(bo.page, "Who rows on Sunday?");
	const { page } = alva;
	const { keyboard } = page;
	await takeMouseAway(page);
	await page.goto(family.house.url);
	await expect(threadLink(page, familyChat)).toBeVisible();

	// Found, and opened: one writes at once.
	await tabTo(page, /^Family Chat/);
	await expect(threadLink(page, familyChat)).toBeFocused();
	await keyboard.press("Enter");
	await expect(composer(page)).toBeFocused();
	await keyboard.type("I do");
	await keyboard.press("Enter");
	await expectState(page, "I do", "Sent");

	// Answered: from the box to the messages, and to Bo's.
	await keyboard.press("Shift+F6");
	await expect(message(page, "I do")).toBeFocused();
	await keyboard.press("ArrowUp");
	await expect(message(page, "Who rows").first()).toBeFocused();
	await keyboard.press("Enter");
	await expect(item(page, "Reply")).toBeFocused();
	await keyboard.press("Enter");
	await expect(composer(page)).toBeFocused();
	await keyboard.type("With Didi");
	await keyboard.press("Enter");
	await expect(message(bo.page, "With Didi")).toContainText("Who rows on Sunday?");

	// Marked with an emoji.
	await keyboard.press("Shift+F6");
	await keyboard.press("Home");
	await expect(message(page, "Who rows").first()).toBeFocused();
	await keyboard.press("Shift+F10");
	await expect(menu(page)).toBeVisible();
	await keyboard.press("Shift+Tab");
	await keyboard.press("ArrowRight");
	await keyboard.press("Enter");
	await expect(
		message(bo.page, "Who rows")
			.first()
			.getByRole("button", { name: /by Alva$/ }),
	).toBeVisible();
	await expect(message(page, "Who rows").first()).toBeFocused();

	// Changed: the arrow up in the empty box.
	await keyboard.press("Escape");
	await expect(composer(page)).toBeFocused();
	await keyboard.press("ArrowUp");
	await expect(page.getByRole("textbox", { name: "New words" })).toBeFocused();
	await keyboard.press("End");
	await keyboard.type(" and Cleo");
	await keyboard.press("Control+Enter");
	await expect(message(bo.page, "With Didi and Cleo")).toContainText("Edited");
	await expect(composer(page)).toBeFocused();

	// Deleted, taken back, and deleted for good: the focus stays among the messages.
	await keyboard.press("Shift+F6");
	await keyboard.press("End");
	await expect(message(page, "With Didi and Cleo")).toBeFocused();
	await keyboard.press("ArrowUp");
	await expect(message(page, "I do").first()).toBeFocused();
	const undo = page.getByRole("button", { name: "Undo" });
	for (const isMeant of [false, true]) {
		await keyboard.press("Enter");
		await expect(item(page, "Reply")).toBeFocused();
		await keyboard.press("d");
		await expect(item(page, "Delete")).toBeFocused();
		await keyboard.press("Enter");
		await expect(undo).toBeFocused();
		if (isMeant) break;
		await keyboard.press("Enter");
		await expect(message(page, "I do").first()).toBeFocused();
	}
	await expect(message(bo.page, "I do")).toHaveCount(0, { timeout: 15_000 });
	await expect(undo).toHaveCount(0);
	await expect(message(page, "With Didi and Cleo")).toBeFocused();
	await keyboard.press("Escape");
	await expect(composer(page)).toBeFocused();

	// Searched, followed, and back.
	await keyboard.press("Control+f");
	await expect(page.getByRole("searchbox", { name: "Search" })).toBeFocused();
	await keyboard.type("rows");
	await expect(page.getByRole("list", { name: "Results" }).getByRole("link")).not.toHaveCount(0);
	await tabTo(page, /Who rows on Sunday\?/);
	await keyboard.press("Enter");
	await expect(message(page, "Who rows").first()).toBeInViewport();
	// The browser's own key.
	await page.goBack();
	await expect(page.getByRole("searchbox", { name: "Search" })).toHaveValue("rows");
	await keyboard.press("Control+k");
	await expect(page.getByRole("combobox", { name: "Conversation or person" })).toBeFocused();
	await keyboard.type("fam");
	await keyboard.press("Enter");
	await expect(composer(page)).toBeFocused();
	expect(await wasTouched(page)).toBe(false);
});

test("F6 goes from part to part of the page and around, and passes what is not on the screen", async ({ family }) => {
	const { page } = await family.open("alva");
	await say(page, "Here we go");
	const parts = [
		threadLink(page, familyChat),
		page.getByRole("navigation", { name: "More" }).getByRole("link", { name: "Search" }),
		message(page, "Here we go"),
		composer(page),
	];
	await expect(composer(page)).toBeFocused();
	for (const part of parts) {
		await page.keyboard.press("F6");
		await expect(part).toBeFocused();
	}
	for (const part of parts.toReversed().slice(1)) {
		await page.keyboard.press("Shift+F6");
		await expect(part).toBeFocused();
	}
	await page.getByRole("link", { name: "Profile" }).press("Enter");
	await expect(page.getByRole("heading", { name: "Profile", level: 1 })).toBeFocused();
	await page.keyboard.press("F6");
	await expect(threadLink(page, familyChat)).toBeFocused();
	await page.keyboard.press("Shift+F6");
	await expect(page.getByRole("heading", { name: "Profile", level: 1 })).toBeFocused();

	// On a phone with a keyboard the list is another screen.
	await page.setViewportSize({ width: 390, height: 844 });
	await page.keyboard.press("F6");
	await expect(page.getByRole("heading", { name: "Profile", level: 1 })).toBeFocused();
});

test("all keys stand in a list, which a key and the profile open, and which gives the focus back", async ({
	family,
}) => {
	const { page } = await family.open("alva");
	const list = page.getByRole("dialog", { name: "Keyboard shortcuts" });
	await expect(composer(page)).toBeFocused();
	await expect(async () => {
		await page.keyboard.press("Control+/");
		await expect(list).toBeVisible({ timeout: 500 });
	}).toPass();
	await expect(list.getByRole("term").filter({ hasText: "Go to a conversation or a person" })).toBeVisible();
	await expect(list.getByText("Ctrl", { exact: true }).first()).toBeVisible();
	await expectAccessible(page);
	await page.keyboard.press("Escape");
	await expect(composer(page)).toBeFocused();

	await page.getByRole("link", { name: "Profile" }).press("Enter");
	await page.getByRole("button", { name: "Show the keys" }).press("Enter");
	await expect(list).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(page.getByRole("button", { name: "Show the keys" })).toBeFocused();
});
