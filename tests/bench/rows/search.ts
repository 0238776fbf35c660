import { type Browser, chromium, type Page } from "@playwright/test";
import { findChromium } from "../../support/find-chromium.ts";
import { percentile } from "../load/numbers.ts";
import { type RunningHearth, startHearth } from "../systems/hearth.ts";
import { createSmallTalk } from "../systems/small-talk.ts";
import { untilComplete, untilDrawn, watchPages } from "./browser-page.ts";
import { buildPage } from "./build-page.ts";
import type { Row } from "./row.ts";
import { shown, table } from "./table.ts";

const lengths = { short: 1_000, long: 100_000 };
const quickLengths = { short: 1_000, long: 2_000 };
const words = 12;

type Searched = { ready: number; longest: number; keys: number[]; typing: number };

/** Row 12: a device that holds everything, and has read none of it for search yet; then somebody types. */
export const searchRow: Row = {
	name: "search",
	title: "In Chromium: searching everything on the device",
	async measure({ ms }) {
		buildPage();
		const executablePath = findChromium(process.env, chromium.executablePath());
		if (executablePath === null) throw new Error("no Chromium was found");
		const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
		const { short, long } = ms < 2_000 ? quickLengths : lengths;
		const found = [await measureOne(browser, short), await measureOne(browser, long)];
		await browser.close();
		const line = (what: string, of: (one: Searched) => number) => [what, ...found.map((one) => shown(of(one)))];
		return table(
			["", short.toLocaleString("en"), long.toLocaleString("en")],
			[
				line("everything can be found, s after the page was opened", ({ ready }) => ready),
				line("… longest task of the page until then, ms", ({ longest }) => longest),
				line("a key to its results drawn, p50 ms", ({ keys }) => percentile(keys, 0.5)),
				line("… p95 ms", ({ keys }) => percentile(keys, 0.95)),
				line("… longest task of the page meanwhile, ms", ({ typing }) => typing),
			],
		);
	},
};

async function measureOne(browser: Browser, messages: number): Promise<Searched> {
	const hearth = await startHearth({ devices: 4, messages, groups: 0 });
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-GB" });
	await watchPages(context, `(${messages})`);
	const page = await context.newPage();
	await joinAndForgetSearch(page, hearth, messages);

	await page.goto(`${hearth.server.url}/search`);
	await page.getByText("Everything on this device, since").waitFor({ timeout: 300_000 });
	const ready = (await page.evaluate(() => performance.now())) / 1_000;
	const longest = await page.evaluate(() => window.bench.longest);
	await page.evaluate(() => {
		window.bench.longest = 0;
	});
	const keys: number[] = [];
	for (const text of typed()) keys.push(await drawnAfter(page, text));
	const typing = await page.evaluate(() => window.bench.longest);
	await context.close();
	await hearth.stop();
	return { ready, longest, keys, typing };
}

/** A device that holds every message and has never been searched. */
async function joinAndForgetSearch(page: Page, { family, server }: RunningHearth, messages: number): Promise<void> {
	const memberId = family.people[0]?.memberId ?? "";
	await page.goto(`${server.url}/sign-in#${family.linkToken}`);
	await page.getByRole("link", { name: "Family Chat" }).first().click();
	await untilDrawn(page);
	await untilComplete(page, memberId, Math.ceil(messages / 1_000));
	// No page of ours is open there, and nothing holds the database.
	await page.goto(`${server.url}/healthz`);
	await page.evaluate(
		(name) =>
			new Promise((resolve) => {
				indexedDB.deleteDatabase(name).onsuccess = resolve;
			}),
		`hearth-search-1-${memberId}`,
	);
}

/** Words the history begins with, letter by letter, each with the one before it. */
function typed(): string[] {
	const say = createSmallTalk(7);
	const said = Array.from({ length: 20 }, (_, index) => say(index)).flatMap((text) => text.split(" "));
	const chosen = said.filter((word) => /^[a-z]+$/.test(word)).slice(0, words);
	return chosen.flatMap((word, index) => {
		const before = index % 3 === 0 ? "" : `${chosen[index - 1]} `;
		return Array.from(word, (_, letter) => before + word.slice(0, letter + 1));
	});
}

/** Ms from the moment the box holds a text until what was found for it has been drawn. */
async function drawnAfter(page: Page, text: string): Promise<number> {
	return page.evaluate(
		(typedNow) =>
			new Promise<number>((resolve) => {
				const box = document.querySelector<HTMLInputElement>("input[type=search]");
				const begun = performance.now();
				const looking = new MutationObserver(() => {
					if (document.querySelector(`[data-sought="${typedNow}"]`) === null) return;
					looking.disconnect();
					requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
				});
				looking.observe(document, { childList: true, subtree: true, attributes: true });
				// As the browser does it, so that React hears of it.
				Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(box, typedNow);
				box?.dispatchEvent(new Event("input", { bubbles: true }));
			}),
		text,
	);
}
