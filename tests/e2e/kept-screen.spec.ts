import type { Page } from "@playwright/test";
import { cast } from "../support/cast.ts";
import { call } from "../support/rest.ts";
import { askAs } from "./support/ask.ts";
import { refusedWith } from "./support/browser-device.ts";
import {
	composer,
	expectState,
	familyChat,
	log,
	message,
	openThread,
	say,
	signIn,
	signOut,
	untilInstalled,
} from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";
import { watchFrames } from "./support/frames.ts";

const words = "The soup is on the stove";
/** What a browser without service workers says of it. */
const noWorker = /Service Worker registration blocked/;
/** What it says of a script it did not get. */
const noStart = /net::ERR_CONNECTION_RESET|^uncaught: /;
const kept = (page: Page) => page.locator("#kept");
const screens = (page: Page) => page.evaluate(() => localStorage.getItem("hearth-1-screens") ?? "");

/** Everything but the first script stays away, as it does for the first moment of every start. */
async function holdUp(page: Page): Promise<void> {
	await page.route(/\/assets\/start-.*\.js$/, () => undefined);
}

test.describe("before the page itself has loaded", () => {
	test.use({ browserOptions: { serviceWorkers: "block" } });

	test("[I4] what was last on the screen is there to read, and is no more than a picture", async ({ family }) => {
		const alva = await family.open("alva");
		alva.allow(noWorker);
		const { page } = alva;
		await say(page, words);
		await expect.poll(() => screens(page)).toContain(words);
		await holdUp(page);
		await page.reload();
		await expect(kept(page).getByText(words, { exact: true })).toBeVisible();
		await expect(kept(page).getByText(familyChat).first()).toBeVisible();
		expect(await page.locator("#root").innerHTML()).toBe("");
		await expect(kept(page)).toHaveAttribute("aria-hidden", "true");
		await expect(kept(page)).toHaveAttribute("inert", "");
		expect(await page.title()).toContain(familyChat);
		expect(await kept(page).locator("[href], [id], [onclick], script, img").count()).toBe(0);
	});

	test("[I1] what was said last is in it, however soon the page was left", async ({ family }) => {
		const alva = await family.open("alva");
		alva.allow(noWorker);
		const { page } = alva;
		await say(page, words);
		await page.goto("about:blank");
		await holdUp(page);
		await page.goBack();
		await expect(kept(page).getByText(words, { exact: true })).toBeVisible();
	});

	for (const { what, script } of [
		{ what: "the page itself", script: /\/assets\/start-.*\.js$/ },
		{ what: "what draws a conversation", script: /\/assets\/conversation-.*\.js$/ },
	])
		test(`[I4] when ${what} cannot be had, it stays to be read, and says that it is not the page`, async ({
			family,
		}) => {
			const alva = await family.open("alva");
			alva.allow(noWorker);
			const { page } = alva;
			await say(page, words);
			await expect.poll(() => screens(page)).toContain(words);
			alva.allow(noStart);
			await page.route(script, (route) => route.abort("connectionreset"));
			await page.reload();
			await expect(page.getByRole("alert")).toContainText("Hearth could not be loaded.");
			await expect(kept(page).getByText(words, { exact: true })).toBeVisible();
			await page.unroute(script);
			await page.getByRole("button", { name: "Try again" }).click();
			await expect(message(page, words)).toBeVisible();
			await expect(kept(page)).toHaveCount(0);
		});

	test("it belongs to one address: another page does not show it", async ({ family }) => {
		const alva = await family.open("alva");
		alva.allow(noWorker);
		const { page } = alva;
		await say(page, words);
		await expect.poll(() => screens(page)).toContain(words);
		await holdUp(page);
		await page.goto(new URL("/devices", family.house.url).href);
		await expect(kept(page)).toHaveCount(0);
	});

	test("[I5] it follows the member: nobody else who signs in here sees it", async ({ family }) => {
		const alva = await family.open("alva");
		alva.allow(noWorker);
		const { page } = alva;
		await say(page, words);
		await expect.poll(() => screens(page)).toContain(words);
		alva.allow(refusedWith(401));
		const [hers, path] = [await screens(page), page.url()];
		await signOut(page);
		await expect(page.getByRole("button", { name: "Sign in" })).toBeVisible();
		await signIn(page, family.house.url, cast.bo);
		// As a page that was killed in the middle of it might have left it.
		await page.evaluate((text) => localStorage.setItem("hearth-1-screens", text), hers);
		await holdUp(page);
		await page.goto(path);
		await expect(kept(page)).toHaveCount(0);
		await expect(page.getByText(words)).toHaveCount(0);
	});
});

test("[I5] signing out takes it away in the same moment, in every tab, and for good", async ({ family }) => {
	const alva = await family.open("alva");
	const { page } = alva;
	await say(page, words);
	await expect.poll(() => screens(page)).toContain(words);
	const other = await alva.newTab();
	await other.goto(page.url());
	await expect(message(other, words)).toBeVisible();
	alva.allow(refusedWith(401));
	await signOut(page);
	await expect(page.getByRole("button", { name: "Sign in" })).toBeVisible();
	expect(await screens(page)).toBe("");
	await expect(other.getByRole("button", { name: "Sign in" })).toBeVisible();
	await page.reload();
	await expect(page.getByRole("button", { name: "Sign in" })).toBeVisible();
	expect(await screens(other)).toBe("");
});

test("[I5] a device that was revoked elsewhere takes it away when it hears of it", async ({ family }) => {
	const bo = await family.open("bo");
	await say(bo.page, words);
	await expect.poll(() => screens(bo.page)).toContain(words);
	bo.allow(refusedWith(401));
	const { devices } = await askAs<{ devices: { id: string; current: boolean }[] }>(bo.page, "GET", "/api/devices");
	const current = devices.find((device) => device.current);
	await call(family.house.url, family.bo.token, "DELETE", `/api/devices/${current?.id}`);
	await expect(bo.page.getByRole("button", { name: "Sign in" })).toBeVisible();
	expect(await screens(bo.page)).toBe("");
});

test("[I1] offline the page takes over without a flash or a jump, what waits still waits, and nothing is read out again", async ({
	family,
}) => {
	const alva = await family.open("alva");
	const { page } = alva;
	for (const letter of "abcdefghijklmn") await say(page, `letter ${letter}`);
	await expectState(page, "letter n", "Sent");
	await untilInstalled(page);
	await page.reload();
	await expect(message(page, "letter n")).toBeVisible();
	await alva.goOffline();
	await say(page, words);
	await expectState(page, words, "Waiting");
	await expect(page.getByText(/^Offline –/)).toBeVisible();
	await expect.poll(() => screens(page)).toContain(words);

	const frames = await watchFrames(page, words);
	await page.reload();
	await expect(kept(page)).toHaveCount(0);
	await expectState(page, words, "Waiting");
	await expect(log(page).getByRole("article")).toHaveCount(15);
	await composer(page).fill("Typed at once");
	const seen = await frames();
	expect(seen.some(({ from }) => from === "kept")).toBe(true);
	expect(seen.at(-1)?.from).toBe("page");
	expect(new Set(seen.map(({ top }) => top)).size, JSON.stringify(seen)).toBe(1);
	expect(seen.every(({ state }) => state.includes("Waiting"))).toBe(true);
	expect(seen.flatMap(({ readOut }) => readOut)).toEqual([]);
});

test("[I4] new words that came meanwhile are there as soon as the page itself is", async ({ family }) => {
	const alva = await family.open("alva");
	const { page } = alva;
	await say(page, words);
	await expect.poll(() => screens(page)).toContain(words);
	const path = page.url();
	await page.goto("about:blank");
	const bo = await family.open("bo");
	await say(bo.page, "Coming");
	await page.goto(path);
	await expect(message(page, "Coming")).toBeVisible();
	await expect(kept(page)).toHaveCount(0);
	await openThread(page, familyChat);
});
