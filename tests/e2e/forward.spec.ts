import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { act } from "./support/actions.ts";
import { expectState, message, say, threadLink, untilInstalled } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";
import { aDocument, aPhoto } from "./support/sample-files.ts";
import { createSender } from "./support/sender.ts";

const dialog = (page: Page): Locator => page.getByRole("dialog", { name: "Forward" });
const to = (page: Page): Locator => dialog(page).getByRole("combobox", { name: "To" });
const forwardButton = (page: Page): Locator => dialog(page).getByRole("button", { name: "Forward", exact: true });

async function choose(page: Page, name: string): Promise<void> {
	await to(page).fill(name.slice(0, 2));
	await dialog(page).getByRole("option", { name }).first().click();
	await expect(
		dialog(page)
			.getByRole("button", { name: /^Remove / })
			.last(),
	).toBeVisible();
}

test("words are forwarded without a network to two places at once, say so there, and arrive", async ({ family }) => {
	const [alva, bo] = [await family.open("alva"), await family.open("bo")];
	await say(bo.page, "Why did the boat float?");
	await expect(message(alva.page, "Why did the boat float?")).toBeVisible();
	await untilInstalled(alva.page);
	await alva.goOffline();
	await act(alva.page, "Why did the boat float?", "Forward");
	await expectAccessible(alva.page);
	await forwardButton(alva.page).click();
	await expect(dialog(alva.page)).toContainText("Choose to whom.");
	await choose(alva.page, "Bo");
	await choose(alva.page, "Alva");
	await forwardButton(alva.page).click();
	await expect(alva.page.getByText("Forwarded", { exact: true })).toBeVisible();
	await expect(dialog(alva.page)).toHaveCount(0);

	await threadLink(alva.page, "Bo").click();
	await expectState(alva.page, "Why did the boat float?", "Waiting");
	await expect(message(alva.page, "Why did the boat float?")).toContainText("Forwarded");
	await alva.goOnline();
	await expectState(alva.page, "Why did the boat float?", "Sent");
	await threadLink(bo.page, "Alva").click();
	await expect(message(bo.page, "Why did the boat float?")).toContainText("Forwarded");
	await expect(message(bo.page, "Why did the boat float?")).toHaveAccessibleName(/forwarded: Why did the boat float\?/);
});

test("a photo is forwarded as bytes of its own, and drawn by whoever gets it", async ({ family }) => {
	const sender = await createSender(family.bo);
	const alva = await family.open("alva");
	const photo = await aPhoto(800, 600);
	await sender.say([{ body: "From the summit", files: [photo.file] }]);
	await sender.bring(photo.file, photo.bytes);
	expect(await sender.settled(photo.file)).toBe("ready");
	await expect(message(alva.page, "From the summit").getByRole("img")).toBeVisible();
	await act(alva.page, "From the summit", "Forward");
	await choose(alva.page, "Bo");
	await forwardButton(alva.page).click();
	await expect(dialog(alva.page)).toHaveCount(0);

	const bo = await family.open("bo");
	await threadLink(bo.page, "Alva").click();
	const picture = message(bo.page, "From the summit").getByRole("img");
	await expect
		.poll(() => picture.evaluate((img) => (img instanceof HTMLImageElement ? img.naturalWidth : 0)))
		.toBeGreaterThan(0);
	sender.stop();
});

test("what is not on this device is said before anything is sent, and the words go without it when one wants", async ({
	family,
}) => {
	const sender = await createSender(family.bo);
	const alva = await family.open("alva");
	const paper = aDocument("insurance.pdf", "Number 12");
	await sender.say([{ body: "Keep this", files: [paper.file] }]);
	await sender.bring(paper.file, paper.bytes);
	expect(await sender.settled(paper.file)).toBe("ready");
	await untilInstalled(alva.page);
	await expect(message(alva.page, "Keep this")).toBeVisible();
	await alva.goOffline();
	await act(alva.page, "Keep this", "Forward");
	await choose(alva.page, "Bo");
	await forwardButton(alva.page).click();
	await expect(dialog(alva.page).getByRole("alert")).toHaveText(
		"1 file is not on this device, and cannot be fetched now.",
	);
	await dialog(alva.page).getByRole("button", { name: "Forward without" }).click();
	await expect(dialog(alva.page)).toHaveCount(0);
	await threadLink(alva.page, "Bo").click();
	await expectState(alva.page, "Keep this", "Waiting");
	await expect(message(alva.page, "Keep this")).not.toContainText("insurance");
	sender.stop();
});

test("several that were selected are forwarded in their order", async ({ family }) => {
	const { page } = await family.open("alva");
	for (const words of ["One apple", "Two pears", "Three plums"]) await say(page, words);
	await act(page, "Three plums", "Select");
	await page.getByRole("checkbox", { name: "Select: One apple" }).check();
	await page.getByRole("button", { name: "Forward", exact: true }).click();
	await expect(dialog(page)).toContainText("2 messages");
	await choose(page, "Bo");
	await forwardButton(page).click();
	await expect(dialog(page)).toHaveCount(0);
	await page.getByRole("button", { name: "Done" }).click();
	await threadLink(page, "Bo").click();
	await expect(message(page, "Forwarded")).toHaveCount(2);
	await expect(message(page, "Forwarded").first()).toContainText("One apple");
	await expect(message(page, "Forwarded").last()).toContainText("Three plums");
});
