import type { Locator, Page } from "@playwright/test";
import { cast } from "../support/cast.ts";
import { joinFamily } from "../support/rest.ts";
import { expectAccessible } from "./support/accessible.ts";
import { act } from "./support/actions.ts";
import { askAs } from "./support/ask.ts";
import {
	expectState,
	familyChat,
	log,
	message,
	openThread,
	say,
	threadLink,
	untilInstalled,
} from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";

const details = (page: Page): Locator => page.getByRole("link", { name: "Details" });
const back = (page: Page): Locator => page.getByRole("link", { name: "Back to the conversation" });

/** A group of Alva, Bo and Cleo, made by Alva in her own page's name. */
async function startGroup(page: Page, title: string): Promise<void> {
	const { members } = await askAs<{ members: { id: string; name: string }[] }>(page, "GET", "/api/members");
	const memberIds = members.map(({ id }) => id);
	await askAs(page, "POST", "/api/threads", { kind: "group", title, memberIds });
	await openThread(page, title);
}

test("a group is renamed, muted and left, and everybody sees it", async ({ family }) => {
	await joinFamily(family.alva, cast.cleo);
	const [alva, bo] = [await family.open("alva"), await family.open("bo")];
	const { page } = alva;
	await startGroup(page, "Boats");
	await openThread(bo.page, "Boats");

	await details(page).click();
	await expect(page.getByRole("heading", { name: "Details" })).toBeFocused();
	await expectAccessible(page);
	await page.getByRole("button", { name: "Rename" }).click();
	await page.getByRole("textbox", { name: "Name" }).fill("  Boats and piers ");
	await page.keyboard.press("Enter");
	await expect(threadLink(page, "Boats and piers")).toBeVisible();
	await expect(page.getByRole("button", { name: "Rename" })).toBeFocused();
	await expect(bo.page.getByRole("heading", { name: "Boats and piers" })).toBeVisible();
	await expect(log(bo.page)).toContainText("Alva named it “Boats and piers”");

	await page.getByRole("radio", { name: "Nothing" }).check();
	await expect(threadLink(page, "Boats and piers")).toHaveAccessibleDescription(/Muted/);
	await say(bo.page, "Nobody is called by this");
	await expect(threadLink(page, "Boats and piers")).toHaveAccessibleDescription(/1 unread/);
	await expect(page).not.toHaveTitle(/^\(1\)/);

	await bo.page.getByRole("link", { name: "Details" }).click();
	await bo.page.getByRole("button", { name: "Leave this group" }).click();
	await bo.page.getByRole("dialog").getByRole("button", { name: "Leave" }).click();
	await expect(threadLink(bo.page, "Boats and piers")).toHaveCount(0);
	await back(page).click();
	await expect(log(page)).toContainText("Bo left");
});

test("somebody is added and sees the whole history; somebody is taken out and it goes from their page", async ({
	family,
}) => {
	await joinFamily(family.alva, cast.cleo);
	const [alva, bo] = [await family.open("alva"), await family.open("bo")];
	const { page } = alva;
	await startGroup(page, "Presents");
	await say(page, "Bo gets a new oar");
	await details(page).click();
	await page.getByRole("button", { name: "Remove Bo" }).click();
	await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
	await expect(threadLink(bo.page, "Presents")).toHaveCount(0);

	await page.getByRole("button", { name: "Add people" }).click();
	await expect(page.getByText("Whoever is added can read everything that was ever said here.")).toBeVisible();
	await page.getByRole("combobox", { name: "Add people" }).fill("Bo");
	await page.getByRole("option", { name: "Bo" }).click();
	await page.getByRole("button", { name: "Add", exact: true }).click();
	await expect(page.getByRole("button", { name: "Add people" })).toBeFocused();
	await openThread(bo.page, "Presents");
	await expect(message(bo.page, "Bo gets a new oar")).toBeVisible();
	await expect(log(bo.page)).toContainText("Alva added you");
});

test("[I1] without a network a thread is renamed, muted and left all the same, and that holds when there is one again", async ({
	family,
}) => {
	await joinFamily(family.alva, cast.cleo);
	const [alva, bo] = [await family.open("alva"), await family.open("bo")];
	const { page } = alva;
	await startGroup(page, "Boats");
	await openThread(bo.page, "Boats");
	await say(bo.page, "Here I am");
	await expect(message(page, "Here I am")).toBeVisible();
	await untilInstalled(page);
	await alva.goOffline();
	await page.reload();
	await details(page).click();
	await page.getByRole("button", { name: "Rename" }).click();
	await page.getByRole("textbox", { name: "Name" }).fill("Ships");
	await page.getByRole("button", { name: "Save" }).click();
	await page.getByRole("radio", { name: "Mentions only" }).check();
	await page.reload();
	await expect(threadLink(page, "Ships")).toBeVisible();
	await expect(page.getByRole("radio", { name: "Mentions only" })).toBeChecked();
	await alva.goOnline();
	await expect(bo.page.getByRole("heading", { name: "Ships" })).toBeVisible();

	await alva.goOffline();
	await page.getByRole("button", { name: "Leave this group" }).click();
	await page.getByRole("dialog").getByRole("button", { name: "Leave" }).click();
	await expect(threadLink(page, "Ships")).toHaveCount(0);
	await alva.goOnline();
	await expect(log(bo.page)).toContainText("Alva left");
	await expect(threadLink(page, "Ships")).toHaveCount(0);
});

test("message info tells who has read it and when; without a network what this device knows", async ({ family }) => {
	await joinFamily(family.alva, cast.cleo);
	const [alva, bo] = [await family.open("alva"), await family.open("bo")];
	const { page } = alva;
	await say(page, "Who has seen this?");
	await expect(message(bo.page, "Who has seen this?")).toBeVisible();
	await untilInstalled(page);

	// With the keyboard: from the box over the buttons for emoji and files to the messages, and Enter.
	await expect(page.getByRole("button", { name: "Emoji" })).toBeVisible();
	for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press("Shift+Tab");
	await expect(message(page, "Who has seen this?")).toBeFocused();
	await page.keyboard.press("Enter");
	await page.getByRole("menuitem", { name: "Message info" }).press("Enter");
	const info = page.getByRole("dialog", { name: "Message info" });
	await expect(info.getByRole("heading", { name: "Read by 1 of 2" })).toBeVisible();
	await expect(info.getByRole("listitem").filter({ hasText: "Bo" }).getByRole("time")).toBeVisible();
	await expectAccessible(page);
	await page.keyboard.press("Escape");
	await expect(message(page, "Who has seen this?")).toBeFocused();

	await alva.goOffline();
	await say(page, "And this?");
	await act(page, "And this?", "Message info");
	await expect(info).toContainText("It waits on this device");
	await info.getByRole("button", { name: "Close" }).click();
	await act(page, "Who has seen this?", "Message info");
	await expect(info.getByRole("heading", { name: "Read by 1 of 2" })).toBeVisible();
	await expectState(page, "And this?", "Waiting");
});

test("the family's own thread can be muted, and renamed by an adult, and nobody can leave it", async ({ family }) => {
	const { page } = await family.open("bo");
	await details(page).click();
	await expect(page.getByRole("button", { name: "Leave this group" })).toHaveCount(0);
	await expect(page.getByRole("listitem").filter({ hasText: "Alva" })).toContainText("Owner");
	await page.getByRole("button", { name: "Rename" }).click();
	await page.getByRole("textbox", { name: "Name" }).fill(" ");
	await page.getByRole("button", { name: "Save" }).click();
	await expect(page.getByRole("textbox", { name: "Name" })).toHaveAccessibleDescription(/1 to 60 characters/);
	await page.getByRole("textbox", { name: "Name" }).fill("Kitchen table");
	await page.keyboard.press("Enter");
	await expect(threadLink(page, "Kitchen table")).toBeVisible();
	await expect(threadLink(page, familyChat)).toHaveCount(0);
});
