import { cast, familyName } from "../support/cast.ts";
import { askAs } from "./support/ask.ts";
import {
	composer,
	expectState,
	familyChat,
	message,
	openThread,
	order,
	say,
	threadLink,
	untilInstalled,
} from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";

test("a family is set up by the printed link, somebody joins by an invite link, and both talk", async ({
	house,
	newDevice,
}) => {
	const alva = await newDevice();
	await expect.poll(() => house.setupUrl()).not.toBeNull();
	await alva.page.goto(house.setupUrl() ?? "");
	await alva.page.getByLabel("Family name").fill(familyName);
	await alva.page.getByLabel("Your name").fill(cast.alva.name);
	await alva.page.getByLabel("Username").fill(cast.alva.username);
	await alva.page.getByLabel("Password").fill(cast.alva.password);
	await alva.page.getByRole("button", { name: "Create family" }).click();
	await expect(threadLink(alva.page, familyChat)).toBeVisible();

	const { invite } = await askAs<{ invite: { url: string } }>(alva.page, "POST", "/api/invites", { role: "adult" });
	const bo = await newDevice();
	await bo.page.goto(invite.url);
	await bo.page.getByLabel("Your name").fill(cast.bo.name);
	await bo.page.getByLabel("Username").fill(cast.bo.username);
	await bo.page.getByLabel("Password").fill(cast.bo.password);
	await bo.page.getByRole("button", { name: "Join" }).click();

	await openThread(alva.page, familyChat);
	await say(alva.page, "Is anybody home?");
	await expectState(alva.page, "Is anybody home?", "Sent");

	await openThread(bo.page, familyChat);
	await expect(message(bo.page, "Is anybody home?")).toContainText("Alva");
	await expectState(alva.page, "Is anybody home?", "Read");
	await say(bo.page, "I am, in the kitchen");
	await expect(message(alva.page, "I am, in the kitchen")).toContainText("Bo");
	await expectState(bo.page, "I am, in the kitchen", "Read");
});

test("[I1] [I3] [I4] in a tunnel everything can be read and written, through reloads, and arrives once, in one order", async ({
	family,
}) => {
	const alva = await family.open("alva");
	const bo = await family.open("bo");
	await say(alva.page, "line 1");
	await say(alva.page, "line 2");
	await expect(message(bo.page, "line 2")).toBeVisible();
	await untilInstalled(bo.page);

	await bo.goOffline();
	await bo.page.reload();
	await expect(message(bo.page, "line 1")).toBeVisible();
	await expect(message(bo.page, "line 2")).toBeVisible();
	await say(bo.page, "line 3");
	await say(bo.page, "line 4");
	await expectState(bo.page, "line 3", "Waiting");
	await bo.page.reload();
	await expectState(bo.page, "line 3", "Waiting");
	await expectState(bo.page, "line 4", "Waiting");
	await say(alva.page, "line 5");
	await expectState(alva.page, "line 5", "Sent");
	await expect(message(alva.page, "line 3")).toHaveCount(0);

	await bo.goOnline();
	await expectState(bo.page, "line 4", "Read");
	await expect(message(alva.page, "line 4")).toBeVisible();
	const both = ["line 1", "line 2", "line 5", "line 3", "line 4"];
	await expect.poll(() => order(alva.page, "line")).toEqual(both);
	await expect.poll(() => order(bo.page, "line")).toEqual(both);
	await bo.page.reload();
	await expect.poll(() => order(bo.page, "line")).toEqual(both);
});

test("[I1] what is half written is still in the composer after a reload, offline too", async ({ family }) => {
	const { page, goOffline } = await family.open("alva");
	await untilInstalled(page);
	await writeHalf("Do not forget the");
	await page.reload();
	await openThread(page, familyChat);
	await expect(composer(page)).toHaveValue("Do not forget the");

	await goOffline();
	await writeHalf("Do not forget the milk");
	await page.reload();
	await openThread(page, familyChat);
	await expect(composer(page)).toHaveValue("Do not forget the milk");
	await say(page, "Do not forget the milk");
	await page.reload();
	await expectState(page, "Do not forget the milk", "Waiting");
	await expect(composer(page)).toHaveValue("");

	/** Writes something, looks elsewhere, and sees in the list that it is kept as a draft. */
	async function writeHalf(text: string): Promise<void> {
		await composer(page).fill(text);
		await page.getByRole("link", { name: "Devices" }).click();
		await expect(threadLink(page, familyChat)).toHaveAccessibleDescription(new RegExp(`Draft: ${text}`));
	}
});

test("[I1][I4] whoever writes fast sends every line, in order, without waiting for the one before", async ({
	family,
}) => {
	const [alva, bo] = [await family.open("alva"), await family.open("bo")];
	const lines = Array.from({ length: 8 }, (_, index) => `fast ${index + 1}`);
	for (const line of lines) {
		await composer(alva.page).fill(line);
		await composer(alva.page).press("Enter");
	}
	await expect(composer(alva.page)).toHaveValue("");
	for (const { page } of [alva, bo]) await expect.poll(() => order(page, "fast")).toEqual(lines);
});
