import { cast } from "../support/cast.ts";
import { expectAccessible } from "./support/accessible.ts";
import { openMember } from "./support/account.ts";
import { familyChat, say, signOut, threadLink, untilInstalled } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";

const needsNetwork = "The family's server cannot be reached now.";

test("without a network the pages around people open, and say that changes have to wait", async ({ family }) => {
	const alva = await family.open("alva");
	await untilInstalled(alva.page);
	await alva.goOffline();
	await alva.page.reload();
	await openMember(alva.page, cast.bo.name);
	await expect(alva.page.getByText(needsNetwork)).toBeVisible();
	await alva.page.getByRole("button", { name: "Sign-in link for Bo" }).click();
	await expect(alva.page.getByText("There is no network right now.")).toBeVisible();
	await expectAccessible(alva.page);
	for (const place of ["Family", "Profile", "Devices"]) {
		await alva.page.getByRole("link", { name: place, exact: true }).click();
		await expect(alva.page.getByRole("main").getByText(needsNetwork)).toBeVisible();
	}
	await expect(alva.page.getByText("This device", { exact: true })).toBeVisible();
	await expect(alva.page.getByText("Last seen")).toHaveCount(0);
	await alva.goOnline();
	await expect(alva.page.getByText(needsNetwork)).toHaveCount(0);
	await expect(alva.page.getByText("Last seen").first()).toBeVisible();
});

test("[I5] signing out without a network says what is unsent and takes everything off this device", async ({
	family,
}) => {
	const bo = await family.open("bo");
	await untilInstalled(bo.page);
	await bo.goOffline();
	await say(bo.page, "Nobody will read this");
	await bo.page.getByRole("link", { name: "Devices" }).click();
	await bo.page.getByRole("button", { name: "Sign out", exact: true }).click();
	await expect(bo.page.getByRole("dialog")).toContainText("1 message has not been sent yet.");
	await bo.page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
	await signOut(bo.page);
	await expect(bo.page.getByRole("button", { name: "Sign in", exact: true })).toBeVisible();
	await expect.poll(() => bo.page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
	await bo.page.reload();
	await expect(bo.page.getByRole("button", { name: "Sign in", exact: true })).toBeVisible();
	await expect(threadLink(bo.page, familyChat)).toHaveCount(0);
});
