import { cast } from "../support/cast.ts";
import { refusedWith } from "./support/browser-device.ts";
import {
	composer,
	expectState,
	familyChat,
	listenFor,
	log,
	message,
	openThread,
	say,
	signIn,
	threadLink,
} from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";

test("the owner makes an invite link on the Family page, a child joins by it, and cannot invite others", async ({
	family,
	newDevice,
}) => {
	const alva = await family.open("alva");
	await alva.page.getByRole("link", { name: "Family", exact: true }).click();
	await alva.page.getByRole("radio", { name: "Child" }).check();
	await alva.page.getByRole("button", { name: "Make an invite link" }).click();
	const url = await alva.page.getByRole("textbox", { name: "Invite link" }).inputValue();

	const didi = await newDevice();
	await didi.page.goto(url);
	await didi.page.getByLabel("Your name").fill(cast.didi.name);
	await didi.page.getByLabel("Username").fill(cast.didi.username);
	await didi.page.getByLabel("Password").fill(cast.didi.password);
	await didi.page.getByRole("button", { name: "Join" }).click();
	await expect(threadLink(didi.page, familyChat)).toBeVisible();
	await didi.page.getByRole("link", { name: "Family", exact: true }).click();
	await expect(didi.page.getByRole("listitem").filter({ hasText: "Didi" })).toContainText("Child");
	await expect(didi.page.getByRole("button", { name: "Make an invite link" })).toHaveCount(0);
	await expect(alva.page.getByRole("listitem").filter({ hasText: "Didi" })).toBeVisible();
});

test("[I5] the owner removes a member: within a second they hear nothing more, and what they said stays", async ({
	family,
}) => {
	const alva = await family.open("alva");
	const bo = await family.open("bo");
	await say(bo.page, "I was here");
	await expect(message(alva.page, "I was here")).toBeVisible();
	bo.allow(refusedWith(401));
	const hasHeard = await listenFor(bo.page, "And now you are not");
	await alva.page.getByRole("link", { name: "Family", exact: true }).click();
	await alva.page.getByRole("link", { name: cast.bo.name, exact: true }).click();
	await alva.page.getByRole("button", { name: "Remove Bo" }).click();
	await alva.page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
	await expect(bo.page.getByRole("button", { name: "Sign in" })).toBeVisible({ timeout: 3_000 });

	await threadLink(alva.page, familyChat).click();
	await say(alva.page, "And now you are not");
	await expectState(alva.page, "And now you are not", "Sent");
	await expect(message(alva.page, "I was here")).toContainText("Bo");
	expect(await hasHeard()).toBe(false);
});

test("a device is signed out from another one of the same person", async ({ family }) => {
	const laptop = await family.open("alva");
	const phone = await family.open("alva");
	phone.allow(refusedWith(401));
	await laptop.page.getByRole("link", { name: "Devices" }).click();
	// Setting up and signing in have left more than one other device: all of them go.
	const others = laptop.page.getByRole("button", { name: /^Sign out ./ });
	await expect(others.first()).toBeVisible();
	for (let left = await others.count(); left > 0; left -= 1) {
		await others.first().click();
		await laptop.page.getByRole("dialog").getByRole("button", { name: "Sign out" }).click();
		await expect(others).toHaveCount(left - 1);
	}
	await expect(phone.page.getByRole("button", { name: "Sign in" })).toBeVisible({ timeout: 3_000 });
	await expect(threadLink(laptop.page, familyChat)).toBeVisible();
});

test("two devices of one person show the same, and each other's words as their own", async ({ family }) => {
	const laptop = await family.open("alva");
	const phone = await family.open("alva");
	await say(laptop.page, "From the laptop");
	await expectState(phone.page, "From the laptop", "Sent");
	await say(phone.page, "From the phone");
	await expectState(laptop.page, "From the phone", "Sent");
});

test("one sees who is writing, and it passes when they stop", async ({ family }) => {
	const alva = await family.open("alva");
	const bo = await family.open("bo");
	await expect(alva.page.getByText("Bo online")).toBeVisible();
	await composer(bo.page).pressSequentially("Hm, let me think");
	await expect(alva.page.getByText("Bo is writing…")).toBeVisible();
	await say(bo.page, "No.");
	await expect(alva.page.getByText("Bo is writing…")).toHaveCount(0);
	await bo.page.close();
	await expect(alva.page.getByText("Bo online")).toHaveCount(0);
});

test("Enter sends and Shift+Enter breaks the line with a keyboard", async ({ family }) => {
	const { page } = await family.open("alva");
	await composer(page).pressSequentially("first line");
	await composer(page).press("Shift+Enter");
	await composer(page).pressSequentially("second line");
	await expect(composer(page)).toHaveValue("first line\nsecond line");
	await composer(page).press("Enter");
	await expect(message(page, "first line")).toContainText("second line");
	await expect(composer(page)).toHaveValue("");
});

test("unread messages are counted in the list and divided in the conversation, and reading takes the count away", async ({
	family,
}) => {
	const alva = await family.open("alva");
	const bo = await family.open("bo");
	await alva.page.getByRole("link", { name: "Devices" }).click();
	await say(bo.page, "One");
	await say(bo.page, "Two");
	await expect(threadLink(alva.page, familyChat)).toHaveAccessibleDescription(/2 unread/);
	await expectState(bo.page, "Two", "Sent");
	await openThread(alva.page, familyChat);
	await expect(log(alva.page).getByText("New messages")).toBeVisible();
	await expect(threadLink(alva.page, familyChat)).not.toHaveAccessibleDescription(/unread/);
	await expectState(bo.page, "Two", "Read");
});

test.describe("on a phone", () => {
	test.use({ browserOptions: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } });

	test("Enter breaks the line, and the button sends", async ({ family, newDevice }) => {
		const { page } = await newDevice();
		await signIn(page, family.house.url, cast.bo);
		await openThread(page, familyChat);
		await composer(page).pressSequentially("first line");
		await composer(page).press("Enter");
		await composer(page).pressSequentially("second line");
		await expect(composer(page)).toHaveValue("first line\nsecond line");
		await page.getByRole("button", { name: "Send" }).tap();
		await expectState(page, "first line", "Sent");
		await expect(composer(page)).toHaveValue("");
	});
});
