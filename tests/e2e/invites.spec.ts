import { cast } from "../support/cast.ts";
import { call } from "../support/rest.ts";
import { expectAccessible } from "./support/accessible.ts";
import { refusedWith } from "./support/browser-device.ts";
import { expect, test } from "./support/family.ts";

const codeOf = (url: string) => new URL(url).hash.slice(1);

test("an invite lets as many join as it says, and the list tells who came by it", async ({ family }) => {
	const { page } = await family.open("alva");
	const { url } = family.house;
	await page.getByRole("link", { name: "Family", exact: true }).click();
	await page.getByLabel("It is good for").selectOption("2 people");
	await page.getByLabel("It works for").selectOption("1 day");
	await page.getByRole("button", { name: "Make an invite link" }).click();
	await expect(page.getByText(/^It lets 2 people join, until /)).toBeVisible();
	await expectAccessible(page);
	const code = codeOf(await page.getByRole("textbox", { name: "Invite link" }).inputValue());
	for (const person of [cast.cleo, cast.didi]) {
		expect((await call(url, null, "POST", "/api/invites/accept", { code, ...person })).status).toBe(201);
	}
	const third = await call(url, null, "POST", "/api/invites/accept", { code, ...cast.eskil });
	expect([third.status, third.body.error]).toEqual([410, "invite_gone"]);

	await page.reload();
	const invites = page.getByRole("region", { name: "Invites" });
	await expect(invites.getByRole("listitem").filter({ hasText: "Joined by it: Cleo and Didi" })).toContainText(
		"Used up or run out",
	);
});

test("an invite that is taken back opens nothing any more", async ({ family, newDevice }) => {
	const { page } = await family.open("alva");
	await page.getByRole("link", { name: "Family", exact: true }).click();
	await page.getByLabel("It is good for").selectOption("5 people");
	await page.getByRole("button", { name: "Make an invite link" }).click();
	const link = await page.getByRole("textbox", { name: "Invite link" }).inputValue();
	const open = page.getByRole("region", { name: "Invites" }).getByRole("listitem").filter({ hasText: "For 5 more" });
	await open.getByRole("button", { name: /^Take back/ }).click();
	await expect(open).toHaveCount(0);

	const eskil = await newDevice();
	eskil.allow(refusedWith(410));
	await eskil.page.goto(link);
	await eskil.page.getByLabel("Your name").fill(cast.eskil.name);
	await eskil.page.getByLabel("Username").fill(cast.eskil.username);
	await eskil.page.getByLabel("Password").fill(cast.eskil.password);
	await eskil.page.getByRole("button", { name: "Join" }).click();
	await expect(eskil.page.getByRole("heading", { name: "This invite is no longer good" })).toBeVisible();
});

test("[I5] a link that is on the screen is in no picture that is kept of it", async ({ family }) => {
	// Nobody has written yet: the family's own conversation offers the invite.
	const { page } = await family.open("alva");
	await page.getByRole("button", { name: "Make an invite link" }).click();
	const code = page.getByRole("img", { name: "Invite link, as a code for a camera" });
	await expect(code).toBeVisible();
	const link = await page.getByRole("textbox", { name: "Invite link" }).inputValue();
	const drawing = (await code.locator("path").getAttribute("d")) ?? "";
	const kept = () => page.evaluate(() => localStorage.getItem("hearth-1-screens") ?? "");
	await expect.poll(kept).toContain("Make another link");
	const picture = await kept();
	expect([picture.includes(codeOf(link)), picture.includes(drawing.slice(0, 200))]).toEqual([false, false]);
});
