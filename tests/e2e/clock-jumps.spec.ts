import { expectState, log, message, order, say, untilInstalled } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";
import { makeClockMovable, moveClock } from "./support/movable-clock.ts";

const hour = 3_600_000;
const year = 365 * 24 * hour;

test("[I4] a clock that jumps by hours and years in the middle changes neither order nor sending, and no day is wrong", async ({
	family,
}) => {
	const alva = await family.open("alva");
	const bo = await family.open("bo");
	const { page } = alva;
	await makeClockMovable(alva.context, 0);
	await page.reload();
	const jumps = [0, 5 * hour, -5 * hour, year, -year, 0];
	const spoken: string[] = [];
	for (const [index, shift] of jumps.entries()) {
		await moveClock(page, shift);
		await say(page, `jump ${index * 2 + 1}.`);
		await expectState(page, `jump ${index * 2 + 1}.`, "Sent");
		await say(bo.page, `jump ${index * 2 + 2}.`);
		await expect(message(page, `jump ${index * 2 + 2}.`)).toBeVisible();
		spoken.push(`jump ${index * 2 + 1}`, `jump ${index * 2 + 2}`);
	}
	for (const one of [page, bo.page]) await expect.poll(() => order(one, "jump")).toEqual(spoken);
	// Accepted messages stand under the server's day, whatever the device believes.
	await expect(log(bo.page).getByText("Today", { exact: true })).toHaveCount(1);
	await expect(log(page).getByText("Today", { exact: true })).toHaveCount(1);
	await expect(log(page).getByText(/20\d\d/)).toHaveCount(0);
});

test("[I1] words written offline under a wrong clock go in order when the network is back: no rate refuses them", async ({
	family,
}) => {
	const alva = await family.open("alva");
	const bo = await family.open("bo");
	const { page } = alva;
	for (const device of [alva, bo]) await device.page.setViewportSize({ width: 1280, height: 3000 });
	await makeClockMovable(alva.context, 0);
	await page.reload();
	await untilInstalled(page);
	await alva.goOffline();
	const all = Array.from({ length: 24 }, (_, index) => `wrong ${index + 1}`);
	for (const [index, text] of all.entries()) {
		// An hour later each time, from a year ahead backwards: a battery that forgot the time, corrected again and again.
		await moveClock(page, index < 12 ? year + index * hour : -year + index * hour);
		await say(page, text);
	}
	await page.reload();
	await expectState(page, "wrong 24", "Waiting");
	expect(await order(page, "wrong")).toEqual(all);
	await moveClock(page, 0);
	await alva.goOnline();
	await expect.poll(() => order(bo.page, "wrong"), { timeout: 20_000 }).toEqual(all);
	await expectState(page, "wrong 24", "Sent");
	await expect(message(page, "Not sent")).toHaveCount(0);
});

test("[I7] a clock set back while the server is away does not keep the page from saying so or from coming back, and its days follow", async ({
	family,
}) => {
	const alva = await family.open("alva");
	const { page } = alva;
	alva.allow(/WebSocket|ERR_/);
	await makeClockMovable(alva.context, 0);
	await page.reload();
	await say(page, "Before");
	await expectState(page, "Before", "Sent");
	await family.house.kill();
	await expect.poll(() => page.evaluate(() => navigator.onLine)).toBe(true);
	await moveClock(page, -3 * hour);
	await expect(page.getByRole("status").filter({ hasText: "Server not reachable" })).toBeVisible({ timeout: 20_000 });
	await say(page, "Meanwhile");
	// Nobody touches the page, and its days follow.
	await moveClock(page, 24 * hour);
	await expect(log(page).getByText("Yesterday", { exact: true })).toBeVisible({ timeout: 15_000 });
	await moveClock(page, year);
	await family.house.restart({});
	// It knocks less and less often, and nobody tells it that the server is back.
	await expect(message(page, "Meanwhile")).toContainText(/Sent|Read/, { timeout: 45_000 });
	await expect(page.getByRole("status").filter({ hasText: "Server not reachable" })).toHaveCount(0);
});
