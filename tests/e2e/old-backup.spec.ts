import { cast } from "../support/cast.ts";
import { joinFamily } from "../support/rest.ts";
import { type BrowserDevice, noNetwork } from "./support/browser-device.ts";
import { expectState, message, order, say } from "./support/conversation.ts";
import { expect, type Family, test } from "./support/family.ts";

const days = ["day 1", "day 2", "day 3", "day 4"];

test("[I1] [I4] a server put back to an old backup gets everything back from two browsers, once and in order", async ({
	family,
}, testInfo) => {
	const alva = await family.open("alva");
	const bo = await family.open("bo");
	for (const device of [alva, bo]) device.allow(noNetwork);
	await say(alva.page, "day 1");
	await expect(message(bo.page, "day 1")).toBeVisible();
	await family.house.stop();
	const copy = family.house.keepCopy();
	await family.house.restart({});
	await sayInTurn(alva, bo, ["day 2", "day 3", "day 4"]);
	await expect(given(alva)).toHaveCount(0);

	await family.house.stop();
	// Kept without a server. Nobody told this one that it was put back, so it may be said before the rest is back.
	await say(bo.page, "day 5");
	copy.putBack();
	await family.house.restart({});
	await expectState(bo.page, "day 5", "Sent");
	await expect.poll(async () => without5(await orderByRest(family)), { timeout: 60_000 }).toEqual(days);
	for (const device of [alva, bo]) await expectAsByRest(device, family);
	// Whoever came first has given it back, and says so until it is closed.
	await expect.poll(async () => (await given(alva).count()) + (await given(bo).count())).toBeGreaterThan(0);
	const told = (await given(alva).count()) > 0 ? alva.page : bo.page;
	await testInfo.attach("given back", { body: await told.screenshot(), contentType: "image/png" });
	for (const device of [alva, bo]) {
		await device.page.reload();
		await expectAsByRest(device, family);
	}
});

test("[I4] what was said since the old day stays where it is, and what comes back stands behind it", async ({
	family,
}) => {
	const alva = await family.open("alva");
	const bo = await family.open("bo");
	await joinFamily(family.alva, cast.cleo);
	for (const device of [alva, bo]) device.allow(noNetwork);
	await say(alva.page, "day 1");
	await expect(message(bo.page, "day 1")).toBeVisible();
	await family.house.stop();
	const copy = family.house.keepCopy();
	await family.house.restart({});
	await sayInTurn(alva, bo, ["day 2", "day 3"]);
	for (const device of [alva, bo]) await device.goOffline();
	await family.house.stop();
	copy.putBack();
	await family.house.restart({});

	const cleo = await family.open("cleo");
	await say(cleo.page, "day 4");
	await expectState(cleo.page, "day 4", "Sent");
	for (const device of [alva, bo]) await device.goOnline();
	const forked = ["day 1", "day 4", "day 2", "day 3"];
	for (const device of [alva, bo, cleo]) {
		await expect.poll(() => order(device.page, "day"), { timeout: 60_000 }).toEqual(forked);
		await expect(device.page.getByRole("alert").filter({ hasText: "tells the past differently" })).toHaveCount(0);
	}
	await expect.poll(() => orderByRest(family)).toEqual(forked);
});

async function sayInTurn(one: BrowserDevice, other: BrowserDevice, words: readonly string[]): Promise<void> {
	for (const [index, text] of words.entries()) {
		const [from, to] = index % 2 === 0 ? [one, other] : [other, one];
		await say(from.page, text);
		await expectState(from.page, text, "Sent");
		await expect(message(to.page, text)).toBeVisible();
	}
}

const given = (device: BrowserDevice) => device.page.getByRole("status").filter({ hasText: "has given it back" });

/** Day 5 stands once, wherever it does, and the others keep their order. */
function without5(said: readonly string[]): string[] {
	expect(said.filter((text) => text === "day 5")).toHaveLength(1);
	return said.filter((text) => text !== "day 5");
}

async function expectAsByRest({ page }: BrowserDevice, family: Family): Promise<void> {
	const said = await orderByRest(family);
	await expect.poll(() => order(page, "day"), { timeout: 60_000 }).toEqual(said);
}

async function orderByRest({ alva, house }: Family): Promise<string[]> {
	const { threads } = await ask<{ threads: { id: string }[] }>(house.url, alva.token, "/api/threads");
	const { messages } = await ask<{ messages: { body: string }[] }>(
		house.url,
		alva.token,
		`/api/threads/${threads[0]?.id}/messages?order=asc`,
	);
	return messages.map(({ body }) => body);
}

async function ask<T>(url: string, token: string, path: string): Promise<T> {
	const answer = await fetch(new URL(path, url), { headers: { authorization: `Bearer ${token}` } });
	return (await answer.json()) as T;
}
