import { cast, familyName } from "../support/cast.ts";
import { call } from "../support/rest.ts";
import { expectAccessible } from "./support/accessible.ts";
import { confirm, openMember, panel, picturesIn } from "./support/account.ts";
import { type BrowserDevice, refusedWith } from "./support/browser-device.ts";
import { expectState, familyChat, say, threadLink } from "./support/conversation.ts";
import { expect, type Family, test } from "./support/family.ts";
import { readCode } from "./support/read-code.ts";

const { didi, bo } = cast;

/** Alva makes Didi's account on her own screen. Returns the pictures, in their order, with what shows them still open. */
async function addDidi({ page }: BrowserDevice): Promise<string[]> {
	await page.getByRole("link", { name: "Family", exact: true }).click();
	await page.getByRole("link", { name: "Make an account for a child" }).click();
	await page.getByLabel("The child's name").fill(didi.name);
	await page.getByLabel("Username").fill(didi.username);
	await expect(page.getByRole("checkbox", { name: cast.alva.name })).toBeDisabled();
	await expect(page.getByRole("checkbox", { name: bo.name })).toBeChecked();
	await page.getByRole("checkbox", { name: bo.name }).uncheck();
	const chosen = await picturesIn(page, "The child's pictures");
	await page.getByRole("button", { name: "Make the account" }).click();
	await expect(page.getByRole("heading", { name: "Didi is in the family" })).toBeFocused();
	expect(await picturesIn(page, "Didi's pictures")).toEqual(chosen);
	return chosen;
}

async function signInWithPictures({ page }: BrowserDevice, url: string, pictures: readonly string[]): Promise<void> {
	await page.goto(new URL("/sign-in", url).href);
	await page.getByRole("link", { name: "Sign in with pictures" }).click();
	await page.getByLabel("Username").fill(didi.username);
	for (const name of pictures) await page.getByRole("button", { name, exact: true }).press("Enter");
}

async function openDidi(family: Family, tablet: BrowserDevice, pictures: readonly string[]): Promise<void> {
	await signInWithPictures(tablet, family.house.url, pictures);
	await tablet.page.getByRole("button", { name: "Sign in", exact: true }).click();
	await expect(threadLink(tablet.page, familyChat)).toBeVisible();
}

test("a child's account is made on an adult's screen; the child signs in with pictures, and a mistake forgets none", async ({
	family,
	newDevice,
}) => {
	const pictures = await addDidi(await family.open("alva"));
	expect(pictures).toHaveLength(6);

	const tablet = await newDevice();
	tablet.allow(refusedWith(401));
	const { page } = tablet;
	const other = pictures[5] === "Fox" ? "Sun" : "Fox";
	await signInWithPictures(tablet, family.house.url, [...pictures.slice(0, 5), other]);
	await expectAccessible(page);
	await page.getByRole("button", { name: "Sign in", exact: true }).click();
	await expect(page.getByText("These are not the right pictures for this name.")).toBeVisible();
	await expect(page.getByLabel("Username")).toHaveValue(didi.username);
	expect(await picturesIn(page, "Your pictures")).toEqual([...pictures.slice(0, 5), other]);

	await page.getByRole("button", { name: "Undo" }).press("Enter");
	await page.getByRole("button", { name: "Sign in", exact: true }).click();
	await expect(page.getByText("Six pictures are needed.")).toBeVisible();
	await page.getByRole("button", { name: pictures[5] ?? "", exact: true }).press("Enter");
	await expect(page.getByRole("status").filter({ hasText: "6 of 6" })).toContainText(pictures[5] ?? "");
	await page.getByRole("button", { name: "Sign in", exact: true }).click();
	await expect(threadLink(page, familyChat)).toBeVisible();

	await page.getByRole("link", { name: "Family", exact: true }).click();
	await expect(page.getByText("Didi (you)")).toBeVisible();
	await expect(page.getByRole("link", { name: "Make an account for a child" })).toHaveCount(0);
	await expect(page.getByRole("button", { name: "Make an invite link" })).toHaveCount(0);
});

test("whoever opens that page by its address finds the adults ticked, and the way back leads to the family", async ({
	family,
}) => {
	const { page } = await family.open("alva");
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(new URL("/family/add-child", family.house.url).href);
	await expect(page.getByRole("checkbox", { name: bo.name })).toBeChecked();
	await page.getByRole("link", { name: "Back" }).click();
	await expect(page.getByRole("heading", { name: familyName })).toBeVisible();
	await expect(page.getByRole("link", { name: "Make an account for a child" })).toBeVisible();
});

test("a child's own device is signed in by the code on the adult's screen, with nothing to type", async ({
	family,
	newDevice,
}) => {
	const alva = await family.open("alva");
	await addDidi(alva);
	await alva.page.getByRole("button", { name: "Sign-in link for Didi" }).click();
	await expect(alva.page.getByRole("img", { name: "Sign-in link for Didi, as a code for a camera" })).toBeVisible();
	await expectAccessible(alva.page);
	const link = await readCode(alva.page);
	const tablet = await newDevice();
	await tablet.page.goto(link ?? "");
	await expect(threadLink(tablet.page, familyChat)).toBeVisible();
	await tablet.page.getByRole("link", { name: "Profile" }).click();
	await expect(tablet.page.getByText("Username: didi")).toBeVisible();
});

test("the adults decide whom a child writes with: at once, on both sides", async ({ family, newDevice }) => {
	const alva = await family.open("alva");
	const pictures = await addDidi(alva);
	const tablet = await newDevice();
	await openDidi(family, tablet, pictures);

	await openMember(tablet.page, bo.name);
	await expect(tablet.page.getByText("You and Bo cannot write to each other alone.")).toBeVisible();
	await expect(tablet.page.getByRole("button", { name: "Write" })).toHaveCount(0);

	await alva.page.getByRole("link", { name: "Go to Didi's page" }).click();
	const allowed = panel(alva.page, "Who may write with Didi");
	await allowed.getByRole("checkbox", { name: bo.name }).check();
	await allowed.getByRole("button", { name: "Save" }).click();
	await expect(allowed.getByText("Saved.")).toBeVisible();
	await expectAccessible(alva.page);
	await tablet.page.getByRole("button", { name: "Write" }).click();
	await expect(tablet.page).toHaveURL(/\/threads\//);
	await say(tablet.page, "Hello Bo!");
	await expectState(tablet.page, "Hello Bo!", "Sent");
});

test("a child who has forgotten the pictures gets new ones, and the old ones open nothing", async ({
	family,
	newDevice,
}) => {
	const alva = await family.open("alva");
	const old = await addDidi(alva);
	await alva.page.getByRole("link", { name: "Go to Didi's page" }).click();
	const secret = panel(alva.page, "How Didi signs in");
	await secret.getByRole("button", { name: "Choose a new way to sign in" }).click();
	await secret.getByRole("button", { name: "Other pictures" }).click();
	const fresh = await picturesIn(alva.page, "The child's pictures");
	await secret.getByRole("button", { name: "Use this from now on" }).click();
	await expect(secret.getByText("Saved.")).toBeVisible();
	expect(await picturesIn(alva.page, "Didi's pictures")).toEqual(fresh);

	const tablet = await newDevice();
	tablet.allow(refusedWith(401));
	await signInWithPictures(tablet, family.house.url, old);
	await tablet.page.getByRole("button", { name: "Sign in", exact: true }).click();
	await expect(tablet.page.getByText("These are not the right pictures for this name.")).toBeVisible();
	await tablet.page.getByRole("button", { name: "Start over" }).click();
	for (const name of fresh) await tablet.page.getByRole("button", { name, exact: true }).click();
	await tablet.page.getByRole("button", { name: "Sign in", exact: true }).click();
	await expect(threadLink(tablet.page, familyChat)).toBeVisible();
});

test("the adults see which conversations a child is in, not what is said there, and take it out of a group", async ({
	family,
	newDevice,
}) => {
	const alva = await family.open("alva");
	const pictures = await addDidi(alva);
	const tablet = await newDevice();
	await openDidi(family, tablet, pictures);
	const { body } = await call(family.house.url, family.alva.token, "GET", "/api/members");
	const child = (body.members as { id: string; name: string }[]).find(({ name }) => name === didi.name);
	const path = `/api/members/${child?.id}/allowed`;
	await call(family.house.url, family.alva.token, "PUT", path, { memberIds: [family.bo.memberId] });
	const group = { memberIds: [child?.id, family.bo.memberId], title: "Den builders" };
	const made = await call(family.house.url, family.alva.token, "POST", "/api/threads", group);
	expect(made.status).toBe(201);
	const { id } = made.body.thread as { id: string };
	const secret = { body: "The den is behind the barn" };
	await call(family.house.url, family.bo.token, "POST", `/api/threads/${id}/messages`, secret);
	await expect(threadLink(tablet.page, "Den builders")).toBeVisible();

	await alva.page.getByRole("link", { name: "Go to Didi's page" }).click();
	const threads = panel(alva.page, "Didi's conversations");
	await expect(threads.getByRole("listitem")).toHaveText([/Family Chat/, /Den builders/].toReversed());
	await expect(threads).not.toContainText(secret.body);
	await threads.getByRole("button", { name: "Take out of Den builders" }).click();
	await confirm(alva.page, "Take out");
	await expect(threads.getByRole("listitem")).toHaveText([/Family Chat/]);
	await expect(threadLink(tablet.page, "Den builders")).toHaveCount(0);
});

test("[I5] a child that is removed is out of the house within seconds", async ({ family, newDevice }) => {
	const alva = await family.open("alva");
	const pictures = await addDidi(alva);
	const tablet = await newDevice();
	await openDidi(family, tablet, pictures);
	await alva.page.getByRole("link", { name: "Go to Didi's page" }).click();
	tablet.allow(refusedWith(401));
	await alva.page.getByRole("button", { name: "Remove Didi" }).click();
	await confirm(alva.page, "Remove");
	await expect(alva.page.getByRole("heading", { name: familyName, level: 1 })).toBeVisible();
	await expect(alva.page.getByRole("main").getByRole("link", { name: didi.name })).toHaveCount(0);
	await expect(tablet.page.getByRole("button", { name: "Sign in", exact: true })).toBeVisible({ timeout: 3_000 });
});
