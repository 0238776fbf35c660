import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { findChromium } from "../../support/find-chromium.ts";
import { startHearth } from "../systems/hearth.ts";
import { heapMegabytes } from "./browser-page.ts";
import { buildPage } from "./build-page.ts";
import { medianOf } from "./figures.ts";
import type { Row } from "./row.ts";
import { shown, table } from "./table.ts";

declare global {
	interface Window {
		list: { drawnAt: number; fullAt: number; longest: number };
	}
}

/** In ms since the navigation began: the list stands there, every line says what was said last; and the longest task. */
type Filled = { drawn: number; full: number; longest: number };

const threads = 150;
const messages = 200;
const opens = 5;

/** Row 10: somebody who is in very many conversations, on a new device and the next morning. */
export const manyThreads: Row = {
	name: "threads",
	title: `In Chromium: ${threads} threads of ${messages} messages`,
	async measure() {
		buildPage();
		const executablePath = findChromium(process.env, chromium.executablePath());
		if (executablePath === null) throw new Error("no Chromium was found");
		const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
		const hearth = await startHearth({ devices: 4, messages, groups: threads - 1 });
		const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-GB" });
		await watchList(context);
		const page = await context.newPage();
		const database = `hearth-1-${hearth.family.people[0]?.memberId ?? ""}`;

		await page.goto(`${hearth.server.url}/sign-in#${hearth.family.linkToken}`);
		const joined = await untilFull(page);
		await untilOnDisk(page, database);
		const onDisk = await page.evaluate(() => performance.now());
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		const online = await openAgain(page);
		const heap = await heapMegabytes(await context.newCDPSession(page));
		await context.setOffline(true);
		const offline = await openAgain(page);

		await context.close();
		await browser.close();
		await hearth.stop();
		const line = (what: string, { drawn, full, longest }: Filled) => [what, shown(drawn), shown(full), shown(longest)];
		return [
			table(
				["", "list drawn, ms", "every line with its last words, ms", "longest task, ms"],
				[
					line("a new device", joined),
					line(`opened again (median of ${opens})`, online),
					line("started offline", offline),
				],
			),
			`On a new device everything is on its disk after ${shown(onDisk / 1_000)} s. Heap of the opened page: ${shown(heap)} MB.`,
		].join("\n\n");
	},
};

/** Notes, from the first moment of every page on, when the whole list stands there and when every line is filled. */
async function watchList(context: BrowserContext): Promise<void> {
	await context.addInitScript((count) => {
		window.list = { drawnAt: 0, fullAt: 0, longest: 0 };
		new PerformanceObserver((found) => {
			for (const task of found.getEntries()) window.list.longest = Math.max(window.list.longest, task.duration);
		}).observe({ type: "longtask", buffered: true });
		const look = () => {
			const lines = [...document.querySelectorAll('nav li a[href^="/threads/"]')].map((link) => link.closest("li"));
			if (lines.length < count) return;
			window.list.drawnAt ||= performance.now();
			if (lines.some((line) => line?.getAttribute("aria-busy") === "true")) return;
			window.list.fullAt ||= performance.now();
			looking.disconnect();
		};
		const looking = new MutationObserver(look);
		looking.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ["aria-busy"] });
	}, threads);
}

async function untilFull(page: Page): Promise<Filled> {
	await page.waitForFunction(() => window.list.fullAt > 0, undefined, { timeout: 120_000, polling: 50 });
	const { drawnAt, fullAt, longest } = await page.evaluate(() => window.list);
	return { drawn: drawnAt, full: fullAt, longest };
}

async function openAgain(page: Page): Promise<Filled> {
	const loads: Filled[] = [];
	for (let count = 0; count < opens; count += 1) {
		await page.reload({ waitUntil: "commit" });
		loads.push(await untilFull(page));
	}
	const middle = (key: string) => medianOf(loads, key);
	return { drawn: middle("drawn"), full: middle("full"), longest: middle("longest") };
}

/** Resolves when a document of every thread, and the member's own, lies in IndexedDB. */
async function untilOnDisk(page: Page, database: string): Promise<void> {
	await page.waitForFunction(
		({ name, count }) =>
			new Promise<boolean>((resolve) => {
				const opening = indexedDB.open(name);
				opening.onsuccess = () => {
					const rows = opening.result.transaction("updates").objectStore("updates").index("document");
					const found = new Set<IDBValidKey>();
					rows.openKeyCursor(null, "nextunique").onsuccess = (event) => {
						const cursor = (event.target as IDBRequest<IDBCursor | null>).result;
						if (cursor !== null) {
							found.add(cursor.key);
							cursor.continue();
							return;
						}
						opening.result.close();
						resolve(found.size > count);
					};
				};
			}),
		{ name: database, count: threads },
		{ timeout: 120_000, polling: 100 },
	);
}
