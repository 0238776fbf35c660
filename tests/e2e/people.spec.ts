import { cast } from "../support/cast.ts";
import { call } from "../support/rest.ts";
import { expectAccessible } from "./support/accessible.ts";
import { askAs } from "./support/ask.ts";
import { refusedWith } from "./support/browser-device.ts";
import {
	expectState,
	familyChat,
	listenFor,
	log,
	message,
	openThread,
	say,
	signIn,
	signOut,
	threadLink,
} from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";

test("a wrong password is told in words, and the right one opens the house", async ({ family, newDevice }) => {
	const device = await newDevice();
	device.allow(refusedWith(401));
	const { page } = device;
	await page.goto(new URL("/sign-in", family.house.url).href);
	await page.getByLabel("Username").fill(cast.alva.username);
	await page.getByLabel("Password").fill("not this one");
	await page.getByRole("button", { name: "Sign in" }).click();
	await expect(page.getByText("This username and password do not belong together.")).toBeVisible();
	await page.getByLabel("Password").fill(cast.alva.password);
	await page.getByRole("button", { name: "Sign in" }).click();
	await expect(threadLink(page, familyChat)).toBeVisible();
});

test("an invite opens the door once; the next one to use it is told so", async ({ family, newDevice }) => {
	const { body } = await call(family.house.url, family.alva.token, "POST", "/api/invites", { role: "adult" });
	const { url } = body.invite as { url: string };
	const join = async (person: (typeof cast)[keyof typeof cast]) => {
		const device = await newDevice();
		device.allow(refusedWith(410));
		await device.page.goto(url);
		await device.page.getByLabel("Your name").fill(person.name);
		await device.page.getByLabel("Username").fill(person.username);
		await device.page.getByLabel("Password").fill(person.password);
		await device.page.getByRole("button", { name: "Join" }).click();
		return device.page;
	};
	await expect(threadLink(await join(cast.cleo), familyChat)).toBeVisible();
	const eskil = await join(cast.eskil);
	await expect(eskil.getByText("This invite has been used or has run out.")).toBeVisible();
	await expect(threadLink(eskil, familyChat)).toHaveCount(0);
});

test("a family that is set up cannot be set up again", async ({ family, newDevice }) => {
	const eskil = await newDevice();
	eskil.allow(refusedWith(409));
	await eskil.page.goto(new URL("/setup#the-setup-token-of-this-test", family.house.url).href);
	await eskil.page.getByLabel("Family name").fill("Other");
	await eskil.page.getByLabel("Your name").fill(cast.eskil.name);
	await eskil.page.getByLabel("Username").fill(cast.eskil.username);
	await eskil.page.getByLabel("Password").fill(cast.eskil.password);
	await eskil.page.getByRole("button", { name: "Create family" }).click();
	await expect(eskil.page.getByText("already has its family")).toBeVisible();
});

test("[I5] a revoked device hears nothing more within a second, and its page leaves the conversation", async ({
	family,
}) => {
	const alva = await family.open("alva");
	const bo = await family.open("bo");
	await say(alva.page, "Before");
	await expect(message(bo.page, "Before")).toBeVisible();

	bo.allow(refusedWith(401));
	const { devices } = await askAs<{ devices: { id: string; current: boolean }[] }>(bo.page, "GET", "/api/devices");
	const current = devices.find((device) => device.current);
	const hasHeard = await listenFor(bo.page, "After");
	const revoked = await call(family.house.url, family.bo.token, "DELETE", `/api/devices/${current?.id}`);
	expect(revoked.status).toBe(204);
	const heardBy = expect(bo.page.getByRole("button", { name: "Sign in" })).toBeVisible({ timeout: 2_000 });
	await say(alva.page, "After");
	await expectState(alva.page, "After", "Sent");
	await heardBy;
	await expect(log(bo.page)).toHaveCount(0);
	expect(await hasHeard()).toBe(false);
});

test("[I5] signing out leaves nothing behind: no cookie, no words, no way back", async ({ family }) => {
	const alva = await family.open("alva");
	await say(alva.page, "A secret of ours");
	await expectState(alva.page, "A secret of ours", "Sent");
	alva.allow(refusedWith(401));
	await signOut(alva.page);
	await expect(alva.page.getByRole("button", { name: "Sign in" })).toBeVisible();
	await expect
		.poll(() => alva.page.evaluate(async () => (await indexedDB.databases()).map((one) => one.name)))
		.toEqual([]);
	await alva.page.goto(family.house.url);
	await expect(alva.page.getByRole("button", { name: "Sign in" })).toBeVisible();
	await expect(alva.page.getByText("A secret of ours")).toHaveCount(0);

	await signIn(alva.page, family.house.url, cast.alva);
	await openThread(alva.page, familyChat);
	await expect(message(alva.page, "A secret of ours")).toBeVisible();
});

test("somebody who is locked out comes back by a link of the owner's, which works once", async ({
	family,
	newDevice,
}) => {
	const { page } = await family.open("alva");
	await page.getByRole("link", { name: "Family", exact: true }).click();
	await page.getByRole("link", { name: cast.bo.name, exact: true }).click();
	await page.getByRole("button", { name: `Sign-in link for ${cast.bo.name}` }).press("Enter");
	const box = page.getByRole("textbox", { name: `Sign-in link for ${cast.bo.name}` });
	await expect(box).toBeFocused();
	await expect(page.getByText(/^It works once, until .*, and opens Bo's account\./)).toBeVisible();
	await expectAccessible(page);
	const link = await box.inputValue();

	const bo = await newDevice();
	await bo.page.goto(link);
	await expect(threadLink(bo.page, familyChat)).toBeVisible();
	await bo.page.getByRole("link", { name: "Family", exact: true }).click();
	await expect(bo.page.getByText("Bo (you)")).toBeVisible();
	await bo.page.getByRole("link", { name: cast.alva.name, exact: true }).click();
	await expect(bo.page.getByRole("heading", { name: cast.alva.name })).toBeVisible();
	await expect(bo.page.getByRole("button", { name: /^Sign-in link/ })).toHaveCount(0);

	const eskil = await newDevice();
	eskil.allow(refusedWith(410));
	await eskil.page.goto(link);
	await expect(eskil.page.getByText("This sign-in link has been used or has run out.")).toBeVisible();
});

test("one more device of mine is signed in by a link, without a password", async ({ family, newDevice }) => {
	const { page } = await family.open("bo");
	await page.getByRole("link", { name: "Devices" }).click();
	await page.getByRole("button", { name: "Make a sign-in link" }).press("Enter");
	const box = page.getByRole("textbox", { name: "Sign-in link" });
	await expect(box).toBeFocused();
	await expectAccessible(page);
	const heights = await page
		.getByRole("main")
		.getByRole("button")
		.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
	expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);

	const phone = await newDevice();
	await phone.page.goto(await box.inputValue());
	await expect(threadLink(phone.page, familyChat)).toBeVisible();
	await phone.page.getByRole("link", { name: "Devices" }).click();
	await expect(phone.page.getByText("You are signed in as Bo.")).toBeVisible();
});
