import type { Page } from "@playwright/test";
import { cast } from "../support/cast.ts";
import { confirm, openMember, panel, picturesIn } from "./support/account.ts";
import { type BrowserDevice, refusedWith } from "./support/browser-device.ts";
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
import { expect, type Family, test } from "./support/family.ts";
import { readCode } from "./support/read-code.ts";

test.setTimeout(180_000);

/** Says something to these people by the dialog, as on any other day. */
async function write(page: Page, { to, group, words }: { to: string[]; group?: string; words: string }): Promise<void> {
	await page.getByRole("button", { name: "New message" }).click();
	const dialog = page.getByRole("dialog", { name: "New message" });
	for (const name of to) {
		await dialog.getByRole("combobox", { name: "To" }).fill(name);
		await dialog.getByRole("option", { name }).click();
	}
	if (group !== undefined) await dialog.getByRole("textbox", { name: "Group name" }).fill(group);
	await dialog.getByRole("textbox", { name: "Message" }).fill(words);
	await dialog.getByRole("button", { name: "Send", exact: true }).click();
	await expect(message(page, words)).toBeVisible();
}

/** The code on one screen is held before the camera of another. */
async function signInByCode(shown: Page, fresh: BrowserDevice): Promise<void> {
	await expect(shown.getByRole("img", { name: /as a code for a camera$/ })).toBeInViewport({ ratio: 1 });
	await fresh.page.goto((await readCode(shown)) ?? "no code was on the screen");
	await expect(threadLink(fresh.page, familyChat)).toBeVisible();
}

async function addDidi(page: Page): Promise<string[]> {
	await page.getByRole("link", { name: "Family", exact: true }).click();
	await page.getByRole("link", { name: "Make an account for a child" }).click();
	await page.getByLabel("The child's name").fill(cast.didi.name);
	await page.getByLabel("Username").fill(cast.didi.username);
	const pictures = await picturesIn(page, "The child's pictures");
	await page.getByRole("button", { name: "Make the account" }).click();
	await expect(page.getByRole("heading", { name: "Didi is in the family" })).toBeVisible();
	return pictures;
}

async function signInWithPictures(page: Page, family: Family, pictures: readonly string[]): Promise<void> {
	await page.goto(new URL("/sign-in", family.house.url).href);
	await page.getByRole("link", { name: "Sign in with pictures" }).click();
	await page.getByLabel("Username").fill(cast.didi.username);
	for (const name of pictures) await page.getByRole("button", { name, exact: true }).click();
	await page.getByRole("button", { name: "Sign in", exact: true }).click();
	await expect(threadLink(page, familyChat)).toBeVisible();
}

/** Pieces of conversations in this browser's databases: of words, and of files. */
function wordsOnDisk(page: Page): Promise<number> {
	return page.evaluate(async () => {
		let pieces = 0;
		for (const { name } of await indexedDB.databases()) {
			const opening = indexedDB.open(name ?? "");
			await new Promise((resolve) => opening.addEventListener("success", resolve));
			for (const store of ["updates", "bytes"]) {
				if (!opening.result.objectStoreNames.contains(store)) continue;
				const counting = opening.result.transaction(store).objectStore(store).count();
				await new Promise((resolve) => counting.addEventListener("success", resolve));
				pieces += counting.result;
			}
			opening.result.close();
		}
		return pieces;
	});
}

test("[I1] [I3] [I5] a day of family life: three people, five devices, and not always a network", async ({
	family,
	newDevice,
}) => {
	const [alva, bo] = [await family.open("alva"), await family.open("bo")];

	// In the morning Alva's laptop is signed in by the code on her phone.
	const laptop = await newDevice();
	await alva.page.getByRole("link", { name: "Devices" }).click();
	await alva.page.getByRole("button", { name: "Make a sign-in link" }).click();
	await signInByCode(alva.page, laptop);
	await openThread(laptop.page, familyChat);

	// A child comes in, with pictures.
	const tablet = await newDevice();
	await signInWithPictures(tablet.page, family, await addDidi(alva.page));
	await openThread(tablet.page, familyChat);
	await say(tablet.page, "It is me, Didi");
	await expect(message(laptop.page, "It is me, Didi")).toBeVisible();

	// On the train neither Alva nor Bo has a network, and both have the same thought.
	for (const device of [alva, bo]) {
		await untilInstalled(device.page);
		await device.goOffline();
	}
	await write(alva.page, { to: ["Bo"], words: "What do we give her?" });
	await write(bo.page, { to: ["Alva"], words: "Her birthday is near" });
	await expectState(alva.page, "What do we give her?", "Waiting");
	for (const device of [alva, bo]) await device.goOnline();
	for (const { page } of [alva, bo]) {
		await expect(message(page, "What do we give her?")).toBeVisible();
		await expect(message(page, "Her birthday is near")).toBeVisible();
	}
	await expect(threadLink(laptop.page, "Bo")).toHaveCount(1);
	await expect(threadLink(tablet.page, "Alva")).toHaveCount(0);

	// A group, renamed by one, muted by another, left by a third.
	await write(laptop.page, { to: ["Bo", "Didi"], group: "Boats", words: "Who rows on Sunday?" });
	await openThread(tablet.page, "Boats");
	await say(tablet.page, "I do");
	await openThread(bo.page, "Boats");
	await bo.page.getByRole("link", { name: "Details" }).click();
	await bo.page.getByRole("button", { name: "Rename" }).click();
	await bo.page.getByRole("textbox", { name: "Name" }).fill("Sunday boats");
	await bo.page.getByRole("button", { name: "Save" }).click();
	await expect(threadLink(alva.page, "Sunday boats")).toBeVisible();
	await bo.page.getByRole("radio", { name: "Nothing" }).check();
	await expect(threadLink(bo.page, "Sunday boats")).toHaveAccessibleDescription(/Muted/);
	await tablet.page.getByRole("link", { name: "Details" }).click();
	await tablet.page.getByRole("button", { name: "Leave this group" }).click();
	await confirm(tablet.page, "Leave");
	await expect(threadLink(tablet.page, "Sunday boats")).toHaveCount(0);
	await expect(log(laptop.page)).toContainText("Didi left");
	await expect(message(laptop.page, "I do")).toBeVisible();

	// Bo has dropped his phone into the lake: Alva lets him in again on another one.
	await openMember(alva.page, "Bo");
	await panel(alva.page, "Locked out?").getByRole("button", { name: "Sign-in link for Bo" }).click();
	const spare = await newDevice();
	await signInByCode(alva.page, spare);
	await openThread(spare.page, "Alva");
	await expect(message(spare.page, "What do we give her?")).toBeVisible();

	expect(await wordsOnDisk(bo.page)).toBeGreaterThan(0);
	// The one in the lake is signed out, and keeps nothing.
	await spare.page.getByRole("link", { name: "Devices" }).click();
	bo.allow(refusedWith(401));
	await spare.page
		.getByRole("button", { name: /^Sign out / })
		.first()
		.click();
	await confirm(spare.page, "Sign out");
	await expect(bo.page.getByRole("button", { name: "Sign in", exact: true })).toBeVisible();
	await expect.poll(() => wordsOnDisk(bo.page)).toBe(0);
	await openThread(spare.page, familyChat);
	await say(spare.page, "Here again");
	await expect(threadLink(tablet.page, familyChat)).toHaveAccessibleDescription(/Here again/);
});
