import type { Page } from "@playwright/test";
import { noNetwork } from "./support/browser-device.ts";
import { composer, expectState, log, message, order, say } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";

// High enough that no message is outside the window of what is drawn.
test.use({ browserOptions: { viewport: { width: 1280, height: 2400 } } });

/** Writes faster than a person could: the next one as soon as the composer has let go of the one before. */
async function write(page: Page, word: string, from: number, to: number): Promise<void> {
	for (let number = from; number <= to; number += 1) {
		await composer(page).fill(`${word} ${number}`);
		await composer(page).press("Enter");
		await expect(composer(page)).toHaveValue("");
	}
}

/** The messages that say Sent or Read at this moment. */
async function shownAsSent(page: Page, word: string): Promise<string[]> {
	const texts = await log(page).getByRole("article").allInnerTexts();
	return texts
		.filter((text) => /\b(?:Sent|Read)\b/.test(text))
		.flatMap((text) => new RegExp(`\\b${word} \\d+\\b`).exec(text)?.[0] ?? []);
}

test("[I2] [I3] a server killed while two people write loses nothing that was shown as sent, and the rest arrives once", async ({
	family,
}) => {
	const alva = await family.open("alva");
	const bo = await family.open("bo");
	for (const device of [alva, bo]) device.allow(noNetwork);
	await Promise.all([write(alva.page, "alva", 1, 3), write(bo.page, "bo", 1, 3)]);
	await expectState(alva.page, "alva 1", "Sent");
	await expectState(bo.page, "bo 1", "Sent");
	await Promise.all([write(alva.page, "alva", 4, 6), write(bo.page, "bo", 4, 6), family.house.kill()]);
	const [sentByAlva, sentByBo] = [await shownAsSent(alva.page, "alva"), await shownAsSent(bo.page, "bo")];
	await Promise.all([write(alva.page, "alva", 7, 8), write(bo.page, "bo", 7, 8)]);
	await expectState(alva.page, "alva 8", "Waiting");
	await expectState(bo.page, "bo 8", "Waiting");

	await family.house.restart({});
	await expect(message(alva.page, "alva 8")).toContainText(/Sent|Read/, { timeout: 30_000 });
	await expect(message(bo.page, "bo 8")).toContainText(/Sent|Read/, { timeout: 30_000 });
	for (const { page } of [alva, bo]) {
		await expect.poll(async () => (await order(page, "alva")).length).toBe(8);
		await expect.poll(async () => (await order(page, "bo")).length).toBe(8);
	}
	const seenByAlva = await order(alva.page, "(?:alva|bo)");
	expect(await order(bo.page, "(?:alva|bo)")).toEqual(seenByAlva);
	expect(seenByAlva).toEqual(expect.arrayContaining([...sentByAlva, ...sentByBo]));
	expect(new Set(seenByAlva).size).toBe(16);
	expect(seenByAlva.filter((text) => text.startsWith("alva"))).toEqual(
		Array.from({ length: 8 }, (_, index) => `alva ${index + 1}`),
	);
});

test("the bar says when only the server is gone, and when the whole network is", async ({ family }) => {
	const alva = await family.open("alva");
	const bar = alva.page.getByRole("status");
	await say(alva.page, "All is well");
	await expectState(alva.page, "All is well", "Sent");

	alva.allow(noNetwork);
	await family.house.kill();
	await expect(bar.filter({ hasText: "Server not reachable" })).toBeVisible({ timeout: 20_000 });
	await say(alva.page, "Still writing");
	await expectState(alva.page, "Still writing", "Waiting");
	await family.house.restart({});
	await expectState(alva.page, "Still writing", "Sent");
	await expect(bar.filter({ hasText: "Server not reachable" })).toHaveCount(0);

	await alva.goOffline();
	await expect(bar.filter({ hasText: "Offline" })).toBeVisible();
	await alva.goOnline();
	await expect(bar.filter({ hasText: "Offline" })).toHaveCount(0);
});

test("[I1] [I3] what is written while the server stands still waits, and arrives once when it goes on", async ({
	family,
}) => {
	const alva = await family.open("alva");
	const bo = await family.open("bo");
	for (const device of [alva, bo]) device.allow(noNetwork);
	await say(alva.page, "still 1");
	await expect(message(bo.page, "still 1")).toBeVisible();
	family.house.freeze();
	await say(alva.page, "still 2");
	await say(bo.page, "still 3");
	await say(alva.page, "still 4");
	await expectState(alva.page, "still 4", "Waiting");
	await expectState(bo.page, "still 3", "Waiting");
	// Coming back into the network makes a page ask whether its connection is alive, and open another one when it is not.
	await alva.goOffline();
	await alva.goOnline();
	await expect(alva.page.getByRole("status").filter({ hasText: /Server not reachable|Connecting/ })).toBeVisible({
		timeout: 25_000,
	});
	family.house.thaw();
	for (const { page } of [alva, bo]) {
		await expect.poll(async () => (await order(page, "still")).length, { timeout: 40_000 }).toBe(4);
	}
	const seen = await order(alva.page, "still");
	expect(await order(bo.page, "still")).toEqual(seen);
	expect([...seen].sort()).toEqual(["still 1", "still 2", "still 3", "still 4"]);
	await expectState(alva.page, "still 4", "Sent");
});
