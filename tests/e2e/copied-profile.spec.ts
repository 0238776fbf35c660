import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { cast } from "../support/cast.ts";
import { call, familyThreadId } from "../support/rest.ts";
import {
	composer,
	expectState,
	familyChat,
	message,
	openThread,
	order,
	say,
	signIn,
	untilInstalled,
} from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";
import { openKillableBrowser } from "./support/killable-browser.ts";

test("[I1] [I3] a copied profile run twice is one device with two outboxes: every message once, none lost, no fight", async ({
	family,
}) => {
	const folder = mkdtempSync(join(tmpdir(), "hearth-profiles-"));
	const [original, copy] = [join(folder, "original"), join(folder, "copy")];
	const before = await openKillableBrowser(original);
	await signIn(before.page, family.house.url, cast.alva);
	await openThread(before.page, familyChat);
	await untilInstalled(before.page);
	const url = before.page.url();
	await before.page.context().setOffline(true);
	for (const text of ["twin 1", "twin 2"]) await say(before.page, text);
	await composer(before.page).fill("Half a word");
	await leaveAndComeBack(before.page);
	await expect(composer(before.page)).toHaveValue("Half a word");
	await before.quit();
	cpSync(original, copy, { recursive: true });

	const twins = [await openKillableBrowser(original), await openKillableBrowser(copy)];
	try {
		const [one, other] = twins.map(({ page }) => page);
		if (one === undefined || other === undefined) throw new Error("two browsers");
		for (const page of [one, other]) {
			await page.context().setOffline(true);
			await page.goto(url);
			await expectState(page, "twin 2", "Waiting");
			await expect(composer(page)).toHaveValue("Half a word");
		}
		await say(one, "twin 3");
		await say(other, "twin 4");
		// Both come back at the same moment, with the same two messages and one each of their own.
		await Promise.all([one, other].map((page) => page.context().setOffline(false)));
		for (const page of [one, other]) await expect.poll(async () => (await order(page, "twin")).length).toBe(4);
		for (const turn of [5, 7, 9]) {
			await Promise.all([say(one, `twin ${turn}`), say(other, `twin ${turn + 1}`)]);
		}
		await expectState(one, "twin 9", "Sent");
		await expectState(other, "twin 10", "Sent");
		for (const page of [one, other]) await expect.poll(async () => (await order(page, "twin")).length).toBe(10);
		const arrived = await bodies();
		expect([...arrived].sort(byNumber)).toEqual(Array.from({ length: 10 }, (_, index) => `twin ${index + 1}`));
		for (const page of [one, other]) {
			expect(await order(page, "twin")).toEqual(arrived);
			await expect(message(page, "Waiting")).toHaveCount(0);
			// Nothing goes round between the two: what each shows stays as it is.
			await expect(page.getByRole("status").filter({ hasText: /not reachable|Sending/ })).toHaveCount(0);
		}
	} finally {
		for (const twin of twins) await twin.kill();
		rmSync(folder, { recursive: true, force: true });
	}

	async function bodies(): Promise<string[]> {
		const path = `/api/threads/${await familyThreadId(family.bo)}/messages?limit=200`;
		const { body } = await call(family.house.url, family.bo.token, "GET", path);
		return (body.messages as { body: string }[]).map((one) => one.body);
	}
});

/** A page that goes keeps its draft at once. */
async function leaveAndComeBack(page: Page): Promise<void> {
	await page.reload();
	await expect(composer(page)).toBeVisible();
}

function byNumber(one: string, other: string): number {
	return Number(one.split(" ")[1]) - Number(other.split(" ")[1]);
}
