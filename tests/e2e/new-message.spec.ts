import type { Locator, Page } from "@playwright/test";
import { cast } from "../support/cast.ts";
import { joinFamily } from "../support/rest.ts";
import { expectAccessible } from "./support/accessible.ts";
import { askAs } from "./support/ask.ts";
import { expectState, familyChat, log, message, threadLink, untilInstalled } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";

const dialog = (page: Page): Locator => page.getByRole("dialog", { name: "New message" });
const to = (page: Page): Locator => dialog(page).getByRole("combobox", { name: "To" });
const words = (page: Page): Locator => dialog(page).getByRole("textbox", { name: "Message" });
const sendButton = (page: Page): Locator => dialog(page).getByRole("button", { name: "Send", exact: true });

async function begin(page: Page): Promise<void> {
	await page.getByRole("button", { name: "New message" }).click();
	await expect(to(page)).toBeVisible();
}
async function choose(page: Page, name: string): Promise<void> {
	await to(page).fill(name.slice(0, 2));
	await dialog(page).getByRole("option", { name }).click();
	await expect(dialog(page).getByRole("button", { name: `Remove ${name}` })).toBeVisible();
}
const heading = (page: Page, name: string): Locator => page.getByRole("heading", { name, level: 1 });

test("[I3] a message to one person starts their dm, the next one goes to the same, and they can answer", async ({
	family,
}) => {
	const [alva, bo] = [await family.open("alva"), await family.open("bo")];
	await begin(alva.page);
	await expect(dialog(alva.page).getByRole("button", { name: `Remove ${familyChat}` })).toBeVisible();
	await choose(alva.page, "Bo");
	await expect(dialog(alva.page).getByRole("button", { name: `Remove ${familyChat}` })).toHaveCount(0);
	await words(alva.page).fill("Only for you");
	await sendButton(alva.page).click();
	await expect(heading(alva.page, "Bo")).toBeVisible();
	await expectState(alva.page, "Only for you", "Sent");

	await threadLink(bo.page, "Alva").click();
	await expect(message(bo.page, "Only for you")).toBeVisible();

	await begin(alva.page);
	await choose(alva.page, "Bo");
	await words(alva.page).fill("And this, too");
	await words(alva.page).press("Enter");
	await expect(message(alva.page, "And this, too")).toBeVisible();
	await expect(message(alva.page, "Only for you")).toBeVisible();
	await expect(threadLink(alva.page, "Bo")).toHaveCount(1);
	await expect(message(bo.page, "And this, too")).toBeVisible();
});

test("two of them start the same dm while neither has a network: it becomes one", async ({ family }) => {
	const [alva, bo] = [await family.open("alva"), await family.open("bo")];
	await untilInstalled(alva.page);
	await untilInstalled(bo.page);
	await alva.goOffline();
	await bo.goOffline();
	for (const [page, name, text] of [
		[alva.page, "Bo", "From Alva, in the tunnel"],
		[bo.page, "Alva", "From Bo, on the ferry"],
	] as const) {
		await page.reload();
		await begin(page);
		await choose(page, name);
		await words(page).fill(text);
		await sendButton(page).click();
		await expectState(page, text, "Waiting");
	}
	await alva.page.reload();
	await expectState(alva.page, "From Alva, in the tunnel", "Waiting");
	await alva.goOnline();
	await bo.goOnline();
	for (const { page } of [alva, bo]) {
		await expect(message(page, "From Alva, in the tunnel")).toBeVisible();
		await expect(message(page, "From Bo, on the ferry")).toBeVisible();
	}
	await expect(threadLink(alva.page, "Bo")).toHaveCount(1);
	await expect(threadLink(bo.page, "Alva")).toHaveCount(1);
});

test("several people are a group, with a name or without, and oneself is a place for notes", async ({ family }) => {
	await joinFamily(family.alva, cast.cleo);
	const alva = await family.open("alva");
	const cleo = await family.open("cleo");
	const { page } = alva;
	await begin(page);
	await choose(page, "Bo");
	await choose(page, "Cleo");
	await dialog(page).getByRole("textbox", { name: "Group name" }).fill("Summer house");
	await words(page).fill("Shall we go by train?");
	await sendButton(page).click();
	await expect(heading(page, "Summer house")).toBeVisible();
	await expect(log(page)).toContainText("You started this group");
	await threadLink(cleo.page, "Summer house").click();
	await expect(message(cleo.page, "Shall we go by train?")).toBeVisible();

	await begin(page);
	await choose(page, "Bo");
	await choose(page, "Cleo");
	await words(page).fill("And one without a name");
	await sendButton(page).click();
	await expect(heading(page, "Bo, Cleo")).toBeVisible();
	await begin(page);
	await choose(page, "Cleo");
	await choose(page, "Bo");
	await expect(dialog(page)).toContainText("This goes to your conversation “Bo, Cleo”");
	await words(page).fill("The same people again");
	await sendButton(page).click();
	await expect(message(page, "And one without a name")).toBeVisible();
	await expect(threadLink(page, "Bo, Cleo")).toHaveCount(1);

	await begin(page);
	await to(page).fill("Al");
	await dialog(page).getByRole("option", { name: "Notes to yourself" }).click();
	await words(page).fill("Oat milk");
	await sendButton(page).click();
	await expect(heading(page, "Alva")).toBeVisible();
	await expectState(page, "Oat milk", "Sent");
});

test("[I1] what is half written is there again after a reload, offline too, and whoever stays is told what became of it", async ({
	family,
}) => {
	const alva = await family.open("alva");
	const { page } = alva;
	await untilInstalled(page);
	await alva.goOffline();
	await page.goto(new URL("/new", family.house.url).href);
	await choose(page, "Bo");
	await words(page).fill("Half of a thought");
	await page.reload();
	await expect(words(page)).toHaveValue("Half of a thought");
	await expect(dialog(page).getByRole("button", { name: "Remove Bo" })).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(dialog(page)).toHaveCount(0);

	await begin(page);
	await expect(words(page)).toHaveValue("Half of a thought");
	await dialog(page).getByRole("checkbox", { name: "Stay here after sending" }).check();
	await sendButton(page).click();
	await expect(dialog(page)).toHaveCount(0);
	await expect(page.getByText("Waiting to be sent to Bo.")).toBeVisible();
	await alva.goOnline();
	await expect(page.getByText("Sent to Bo.")).toBeVisible();
	await page.getByRole("button", { name: "Open", exact: true }).click();
	await expect(heading(page, "Bo")).toBeVisible();
	await expectState(page, "Half of a thought", "Sent");
	await begin(page);
	await expect(words(page)).toHaveValue("");
});

test("with a keyboard alone: somebody is found, taken back, found again and written to", async ({ family }) => {
	const { page } = await family.open("alva");
	await page.getByRole("button", { name: "New message" }).focus();
	await page.keyboard.press("Enter");
	await expect(to(page)).toBeFocused();
	await page.keyboard.type("bo");
	await expect(dialog(page).getByRole("option", { name: "Bo" })).toHaveAttribute("aria-selected", "true");
	await expectAccessible(page);
	await page.keyboard.press("Enter");
	await expect(dialog(page).getByRole("button", { name: "Remove Bo" })).toBeVisible();
	await page.keyboard.press("Backspace");
	await expect(dialog(page).getByRole("button", { name: "Remove Bo" })).toHaveCount(0);

	await page.keyboard.press("ArrowDown");
	await expect(dialog(page).getByRole("listbox")).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(dialog(page).getByRole("listbox")).toHaveCount(0);
	await expect(dialog(page)).toBeVisible();

	await page.keyboard.type("nobody");
	await expect(dialog(page)).toContainText("Nobody you can choose here is called that.");
	await page.keyboard.press("Tab");
	await page.keyboard.type("To whom?");
	await page.keyboard.press("Enter");
	await expect(to(page)).toBeFocused();
	await expect(to(page)).toHaveAccessibleDescription(/nobody you can choose is called “nobody”/);
	await page.keyboard.press("Control+A");
	await page.keyboard.type("Bo");
	await page.keyboard.press("Tab");
	await expect(words(page)).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(heading(page, "Bo")).toBeVisible();
	await expectState(page, "To whom?", "Sent");
});

test("a child finds whom its adults allow and nobody else, is found by nobody else, and what is taken back is closed", async ({
	family,
}) => {
	await joinFamily(family.alva, cast.cleo);
	const [alva, bo, cleo] = [await family.open("alva"), await family.open("bo"), await family.open("cleo")];
	const child = { ...cast.didi, role: "child", allowed: [family.bo.memberId] };
	const { member } = await askAs<{ member: { id: string } }>(alva.page, "POST", "/api/members", child);
	const didi = await family.open("didi");

	await begin(didi.page);
	await to(didi.page).click();
	const options = dialog(didi.page).getByRole("option");
	await expect(options).toHaveText([/Alva/, /Bo/, /Didi/]);
	await begin(cleo.page);
	await to(cleo.page).fill("Didi");
	await expect(dialog(cleo.page)).toContainText("Nobody you can choose here is called that.");

	await choose(didi.page, "Bo");
	await words(didi.page).fill("Will you read to me?");
	await sendButton(didi.page).click();
	await expectState(didi.page, "Will you read to me?", "Sent");
	await threadLink(bo.page, "Didi").click();
	await expect(message(bo.page, "Will you read to me?")).toBeVisible();

	await askAs(alva.page, "PUT", `/api/members/${member.id}/allowed`, { memberIds: [] });
	await expect(didi.page.getByText("To write with Bo, ask one of your adults.")).toBeVisible();
	await expect(
		bo.page.getByText("Didi's adults have not allowed the two of you to write to each other."),
	).toBeVisible();
	await expect(bo.page.getByRole("textbox", { name: "Message" })).toHaveCount(0);
	await expect(message(bo.page, "Will you read to me?")).toBeVisible();
});
