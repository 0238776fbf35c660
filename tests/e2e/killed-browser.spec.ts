import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { cast } from "../support/cast.ts";
import { createRandom } from "../support/random.ts";
import { call, familyThreadId } from "../support/rest.ts";
import { composer, familyChat, log, message, openThread, say, signIn, untilInstalled } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";
import { openKillableBrowser } from "./support/killable-browser.ts";

const cycles = process.env.PROVE ? 60 : 5;
const seed = Number(process.env.SEED ?? 20261120);

test(`[I1] [I3] a browser killed ${cycles} times while somebody writes keeps every message it has shown, each once`, async ({
	family,
}) => {
	test.setTimeout(60_000 + cycles * 20_000);
	const profile = mkdtempSync(join(tmpdir(), "hearth-profile-"));
	const random = createRandom(seed);
	const shown = new Set<string>();
	let written = 0;

	const first = await openKillableBrowser(profile);
	await signIn(first.page, family.house.url, cast.alva);
	await openThread(first.page, familyChat);
	await untilInstalled(first.page);
	const url = first.page.url();
	await first.quit();

	for (let cycle = 0; cycle < cycles; cycle += 1) {
		const browser = await openKillableBrowser(profile);
		await browser.page.goto(url);
		await expect(composer(browser.page)).toBeVisible();
		const writing = writeUntilKilled(browser.page);
		await new Promise((resolve) => setTimeout(resolve, random.between(100, 900)));
		await browser.kill();
		await writing;
	}

	const last = await openKillableBrowser(profile);
	await last.page.goto(url);
	await say(last.page, "last one");
	await expect(message(last.page, "last one")).toContainText(/Sent|Read/, { timeout: 60_000 });
	const kept = await allBodies();
	expect([...shown].filter((text) => !kept.includes(text))).toEqual([]);
	expect(new Set(kept).size).toBe(kept.length);
	process.stdout.write(`a browser killed ${cycles} times: ${shown.size} messages shown, ${kept.length} arrived\n`);
	await last.kill();
	rmSync(profile, { recursive: true, force: true });

	/** What stands in the conversation has been kept; what was only typed may go with the browser. */
	async function writeUntilKilled(page: Page): Promise<void> {
		try {
			for (;;) {
				written += 1;
				const text = `written ${written}.`;
				await composer(page).fill(text);
				await composer(page).press("Enter");
				await log(page).getByRole("article").filter({ hasText: text }).waitFor();
				shown.add(text);
				await expect(composer(page)).toHaveValue("");
			}
		} catch {
			// The browser is gone, as it should be.
		}
	}

	async function allBodies(): Promise<string[]> {
		const path = `/api/threads/${await familyThreadId(family.bo)}/messages?limit=200&order=desc`;
		const { body } = await call(family.house.url, family.bo.token, "GET", path);
		return (body.messages as { body: string }[]).map((one) => one.body);
	}
});

test("[I1] a page that crashes right after sending has kept the message", async ({ family }) => {
	const alva = await family.open("alva");
	await untilInstalled(alva.page);
	await alva.goOffline();
	await say(alva.page, "Written before the crash");
	const devtools = await alva.context.newCDPSession(alva.page);
	const crashed = alva.page.waitForEvent("crash");
	devtools.send("Page.crash").catch(() => undefined);
	await crashed;
	await alva.page.close();
	const page = await alva.newTab();
	await page.goto(family.house.url);
	await openThread(page, familyChat);
	await expect(message(page, "Written before the crash")).toContainText("Waiting");
	await alva.goOnline();
	await expect(message(page, "Written before the crash")).toContainText("Sent");
});
