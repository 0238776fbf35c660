import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { cast } from "../support/cast.ts";
import { counted } from "../support/counted.ts";
import { createRandom } from "../support/random.ts";
import { call, familyThreadId } from "../support/rest.ts";
import { composer, familyChat, log, message, openThread, say, signIn, untilInstalled } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";
import { openKillableBrowser } from "./support/killable-browser.ts";

const cycles = process.env.PROVE ? 60 : 6;
const seed = Number(process.env.SEED ?? 20261120);
const moments = ["writing", "writing offline", "uploading", "pressing Send", "keeping a draft"] as const;

test(`[I1] [I3] a browser killed ${cycles} times between typing and sent keeps what it has shown, each once, and its draft`, async ({
	family,
}) => {
	test.setTimeout(60_000 + cycles * 20_000);
	const profile = mkdtempSync(join(tmpdir(), "hearth-profile-"));
	const random = createRandom(seed);
	const shown = new Set<string>();
	const killedWhile = new Map<string, number>();
	let written = 0;
	let draft = "";

	const first = await openKillableBrowser(profile);
	await signIn(first.page, family.house.url, cast.alva);
	await openThread(first.page, familyChat);
	await untilInstalled(first.page);
	const url = first.page.url();
	await first.quit();

	for (let cycle = 0; cycle < cycles; cycle += 1) {
		const moment = moments[cycle % moments.length] ?? "writing";
		killedWhile.set(moment, (killedWhile.get(moment) ?? 0) + 1);
		const browser = await openKillableBrowser(profile);
		const { page } = browser;
		if (moment === "writing offline" || moment === "uploading") await page.context().setOffline(true);
		await page.goto(url);
		await expect(composer(page)).toBeVisible();
		if (draft !== "") await expect(composer(page)).toHaveValue(draft);
		draft = "";
		const ended = untilKilled(page, moment);
		await ended.ready;
		await pause(moment === "pressing Send" ? random.between(0, 25) : random.between(0, 700));
		await browser.kill();
		await ended.all;
	}

	const last = await openKillableBrowser(profile);
	await last.page.goto(url);
	await say(last.page, "last one");
	await expect(message(last.page, "last one")).toContainText(/Sent|Read/, { timeout: 60_000 });
	const kept = await allBodies();
	expect([...shown].filter((text) => !kept.includes(text))).toEqual([]);
	expect(new Set(kept).size).toBe(kept.length);
	const counts = [...killedWhile].map(([moment, count]) => `${count} ${moment}`).join(", ");
	counted(`a browser killed ${cycles} times (${counts}): ${shown.size} messages shown, ${kept.length} arrived`);
	await last.kill();
	rmSync(profile, { recursive: true, force: true });

	/** `ready` when the moment has come in which to kill, `all` when the browser is gone, as it should be. */
	function untilKilled(page: Page, moment: (typeof moments)[number]): { ready: Promise<void>; all: Promise<void> } {
		const gone = () => undefined;
		if (moment === "keeping a draft") return { ready: keepDraft(page), all: Promise.resolve() };
		if (moment === "pressing Send") {
			written += 1;
			const typed = composer(page).fill(`written ${written}.`);
			return { ready: typed, all: typed.then(() => composer(page).press("Enter")).catch(gone) };
		}
		if (moment === "uploading") {
			const backlog = writeSome(page, 6);
			const online = backlog.then(() => page.context().setOffline(false));
			return { ready: online, all: online.catch(gone) };
		}
		return { ready: Promise.resolve(), all: writeSome(page, Number.POSITIVE_INFINITY).catch(gone) };
	}

	/** What stands in the conversation has been kept; what was only typed may go with the browser. */
	async function writeSome(page: Page, count: number): Promise<void> {
		for (let left = count; left > 0; left -= 1) {
			written += 1;
			const text = `written ${written}.`;
			await composer(page).fill(text);
			await composer(page).press("Enter");
			await log(page).getByRole("article").filter({ hasText: text }).waitFor();
			shown.add(text);
			await expect(composer(page)).toHaveValue("");
		}
	}

	async function keepDraft(page: Page): Promise<void> {
		draft = `half of what follows ${written}`;
		await composer(page).fill(draft);
		await expect.poll(() => page.evaluate(keptDrafts)).toEqual([draft]);
	}

	async function allBodies(): Promise<string[]> {
		const bodies: string[] = [];
		let cursor = "";
		do {
			const path = `/api/threads/${await familyThreadId(family.bo)}/messages?limit=200&order=asc${cursor}`;
			const { body } = await call(family.house.url, family.bo.token, "GET", path);
			bodies.push(...(body.messages as { body: string }[]).map((one) => one.body));
			cursor = body.nextCursor === null ? "" : `&cursor=${body.nextCursor}`;
		} while (cursor !== "");
		return bodies;
	}
});

/** A moment chosen by chance is no state that could be waited for. */
function pause(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The drafts on the disk. Runs in the page. */
async function keptDrafts(): Promise<unknown[]> {
	const [known] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith("hearth-1-"));
	const database = await new Promise<IDBDatabase>((resolve) => {
		const opening = indexedDB.open(known?.name ?? "");
		opening.onsuccess = () => resolve(opening.result);
	});
	const drafts = await new Promise<unknown[]>((resolve) => {
		const reading = database.transaction("drafts").objectStore("drafts").getAll();
		reading.onsuccess = () => resolve(reading.result);
	});
	database.close();
	return drafts;
}

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
