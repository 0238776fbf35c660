import { cast } from "../support/cast.ts";
import { call } from "../support/rest.ts";
import { expectAccessible } from "./support/accessible.ts";
import { confirm, openMember, openProfile, panel } from "./support/account.ts";
import { refusedWith } from "./support/browser-device.ts";
import { familyChat, message, openThread, say, signIn } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";
import { makeClockMovable, moveClock } from "./support/movable-clock.ts";

test("a new name and a new colour are seen by the others at once", async ({ family }) => {
	const bo = await family.open("bo");
	const alva = await family.open("alva");
	await openProfile(bo.page);
	await expectAccessible(bo.page);
	const name = panel(bo.page, "Name");
	await name.getByLabel("Your name").fill("  Bosse  ");
	await name.getByRole("button", { name: "Save" }).click();
	await expect(name.getByText("Saved.")).toBeVisible();
	await openMember(alva.page, "Bosse");
	const disc = alva.page.getByRole("main").locator("[style*='--hue']").first();
	const colour = () => disc.evaluate((one) => (one as HTMLElement).style.getPropertyValue("--hue"));
	await bo.page.getByRole("radio", { name: "Raspberry" }).check();
	await expect.poll(colour).toBe("340");
	await bo.page.getByRole("radio", { name: "Moss" }).check();
	await expect.poll(colour).toBe("125");
});

test("what I do not show, the others do not see", async ({ family }) => {
	const bo = await family.open("bo");
	const alva = await family.open("alva");
	await makeClockMovable(bo.context, 0);
	await bo.page.reload();
	await openMember(alva.page, cast.bo.name);
	await expect(alva.page.getByRole("main").getByText("Online")).toBeVisible();
	await openProfile(bo.page);
	await bo.page.getByRole("checkbox", { name: "That you are here now" }).uncheck();
	await bo.page.getByRole("checkbox", { name: "When you were last here" }).uncheck();
	await expect(alva.page.getByRole("main").getByText(/Online|Here today/)).toHaveCount(0);
	await bo.page.getByRole("checkbox", { name: "That you are here now" }).check();
	// With the next sign of life of Bo's page, every 15 seconds by its clock.
	await moveClock(bo.page, 15_000);
	await expect(alva.page.getByRole("main").getByText("Online")).toBeVisible();
});

test("the password is changed by whoever knows it, and the new one opens the house", async ({ family, newDevice }) => {
	const bo = await family.open("bo");
	bo.allow(refusedWith(401));
	bo.allow(refusedWith(403));
	await openProfile(bo.page);
	const password = panel(bo.page, "Password");
	await password.getByLabel("Current password").fill("not this one");
	await password.getByLabel("New password").fill("three ducks in a row");
	await password.getByRole("button", { name: "Change the password" }).click();
	await expect(password.getByText("This is not your current password.")).toBeVisible();
	await password.getByLabel("Current password").fill(cast.bo.password);
	await password.getByRole("button", { name: "Change the password" }).click();
	await expect(password.getByText("The password is changed.")).toBeVisible();
	await signIn((await newDevice()).page, family.house.url, { ...cast.bo, password: "three ducks in a row" });
});

test("whoever was let in by a link chooses a password without the old one", async ({ family, newDevice }) => {
	const { body } = await call(family.house.url, family.alva.token, "POST", `/api/members/${family.bo.memberId}/rescue`);
	const bo = await newDevice();
	await bo.page.goto(String(body.url));
	await bo.page.setViewportSize({ width: 390, height: 844 });
	await bo.page.getByRole("link", { name: "Change the password" }).click();
	await expect(panel(bo.page, "Password").getByLabel("New password")).toBeInViewport();
	const password = panel(bo.page, "Password");
	await expect(password.getByLabel("Current password")).toHaveCount(0);
	await password.getByLabel("New password").fill("three ducks in a row");
	await password.getByRole("button", { name: "Change the password" }).click();
	await expect(password.getByText("The password is changed.")).toBeVisible();
	await expect(password.getByLabel("Current password")).toBeVisible();
	await signIn((await newDevice()).page, family.house.url, { ...cast.bo, password: "three ducks in a row" });
});

test("somebody I block is not heard alone, and is heard again when I unblock them", async ({ family }) => {
	const { url } = family.house;
	const made = await call(url, family.bo.token, "POST", "/api/threads", { memberIds: [family.alva.memberId] });
	const { id } = made.body.thread as { id: string };
	await call(url, family.bo.token, "POST", `/api/threads/${id}/messages`, { body: "Are you there?" });
	const { page } = await family.open("alva");
	const theirs = page
		.getByRole("navigation", { name: "Threads" })
		.getByRole("listitem")
		.filter({ hasText: "Are you there?" });
	await expect(theirs).toBeVisible();
	await openMember(page, cast.bo.name);
	await page.getByRole("button", { name: "Block Bo" }).click();
	await expectAccessible(page);
	await confirm(page, "Block");
	await expect(page.getByText("You have blocked Bo")).toBeVisible();
	await expect(theirs).toHaveCount(0);
	await page.getByRole("button", { name: "Unblock Bo" }).click();
	await expect(theirs).toBeVisible();
});

test("[I5] leaving the family takes everything off this device, and what was said stays with the others", async ({
	family,
}) => {
	const alva = await family.open("alva");
	const bo = await family.open("bo");
	await say(bo.page, "Farewell");
	await expect(message(alva.page, "Farewell")).toBeVisible();
	bo.allow(refusedWith(401));
	await openProfile(bo.page);
	await bo.page.getByRole("button", { name: "Leave the family" }).click();
	await confirm(bo.page, "Leave the family");
	await expect(bo.page.getByRole("button", { name: "Sign in", exact: true })).toBeVisible();
	await expect.poll(() => bo.page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
	await openThread(alva.page, familyChat);
	await expect(message(alva.page, "Farewell")).toContainText(cast.bo.name);
});

test("the last owner is told why they cannot leave", async ({ family }) => {
	const alva = await family.open("alva");
	alva.allow(refusedWith(409));
	await openProfile(alva.page);
	await alva.page.getByRole("button", { name: "Leave the family" }).click();
	await confirm(alva.page, "Leave the family");
	await expect(alva.page.getByText("A family needs an owner")).toBeVisible();
});
