import { once } from "node:events";
import { createServer } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "@playwright/test";
import SQLite from "better-sqlite3";
import { findChromium } from "../../support/find-chromium.ts";
import { type RunningHearth, startHearth } from "../systems/hearth.ts";
import { createSmallTalk } from "../systems/small-talk.ts";
import { heapMegabytes, type Loaded, untilComplete, untilDrawn, watchPages } from "./browser-page.ts";
import { buildPage } from "./build-page.ts";
import { type Figures, medianOf } from "./figures.ts";
import type { Row } from "./row.ts";
import { shown, table, times } from "./table.ts";

const lengths = { short: 1_000, long: 100_000 };
const quickLengths = { short: 1_000, long: 10_000 };
const opensPerRound = 5;
const opensBeside = 9;

/** Row 7: what a browser has to do for a family that has said much. */
export const browserRow: Row = {
	name: "browser",
	title: "In Chromium: opening, joining, starting offline",
	async measure({ ms }) {
		buildPage();
		const executablePath = findChromium(process.env, chromium.executablePath());
		if (executablePath === null) throw new Error("no Chromium was found");
		const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
		const { short, long } = ms < 2_000 ? quickLengths : lengths;
		const found = { short: await measureOne(browser, short), long: await measureOne(browser, long) };
		await browser.close();
		return tableOf(found, { short, long });
	},
};

const lines: [string, string][] = [
	["a new device joins: last screen drawn, ms", "joinDrawn"],
	["… everything on its disk, s", "joinComplete"],
	["… longest task until then, ms", "joinLongest"],
	["… bytes received, MB", "joinMegabytes"],
	["… to the gzipped JSON of the same messages", "joinToGzip"],
	["opened again, online: last screen drawn, ms", "warmDrawn"],
	["… longest task, ms", "warmLongest"],
	["… heap, MB", "warmHeap"],
	["started offline: last screen drawn, ms", "offlineDrawn"],
	["… to a static page of 50 messages", "offlineToStatic"],
	["… to be used, ms", "offlineUsable"],
	["… longest task, ms", "offlineLongest"],
	["started offline at 6 × slower CPU: last screen drawn, ms", "slowDrawn"],
	["… to a static page of 50 messages", "slowToStatic"],
	["… to be used, ms", "slowUsable"],
	["… longest task, ms", "slowLongest"],
];

function tableOf(found: Record<"short" | "long", Figures>, counts: { short: number; long: number }): string {
	const head = ["", counts.short.toLocaleString("en"), counts.long.toLocaleString("en"), "ratio"];
	return table(
		head,
		lines.map(([words, key]) => {
			const [short, long] = [found.short[key] ?? Number.NaN, found.long[key] ?? Number.NaN];
			return [words, shown(short), shown(long), times(long / short)];
		}),
	);
}

async function measureOne(browser: Browser, messages: number): Promise<Figures> {
	const hearth = await startHearth({ devices: 4, messages, groups: 0 });
	const newest = `(${messages})`;
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-GB" });
	await watchPages(context, newest);
	const page = await context.newPage();
	const joined = await joinFamily(hearth, page, messages);
	const warm = await openAgain(page, 1);
	const devtools = await context.newCDPSession(page);
	const warmHeap = await heapMegabytes(devtools);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	const still = await openStaticPage(browser, newest);
	await context.setOffline(true);
	const offline = await openBeside(page, still.page, 1);
	const slow = await openBeside(page, still.page, 6);
	await still.close();
	await context.close();
	await hearth.stop();
	return {
		...joined,
		...{ warmDrawn: warm.drawn, warmLongest: warm.longest, warmHeap },
		...{
			offlineDrawn: offline.drawn,
			offlineUsable: offline.usable,
			offlineLongest: offline.longest,
			offlineToStatic: offline.toOther,
		},
		...{ slowDrawn: slow.drawn, slowUsable: slow.usable, slowLongest: slow.longest, slowToStatic: slow.toOther },
	};
}

/** Signs a new browser in and waits until it holds everything. */
async function joinFamily(hearth: RunningHearth, page: Page, messages: number): Promise<Figures> {
	const { family, server, dataDir } = hearth;
	let received = 0;
	const devtools = await page.context().newCDPSession(page);
	await devtools.send("Network.enable");
	devtools.on("Network.webSocketFrameReceived", ({ response }) => {
		received += Math.floor((response.payloadData.length * 3) / 4);
	});
	const asked = new Set<string>();
	devtools.on("Network.responseReceived", ({ requestId, response }) => {
		if (new URL(response.url).pathname.startsWith("/api/")) asked.add(requestId);
	});
	devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
		if (asked.has(requestId)) received += encodedDataLength;
	});
	await page.goto(`${server.url}/sign-in#${family.linkToken}`);
	const begun = performance.now();
	await page.getByRole("link", { name: "Family Chat" }).first().click();
	const { drawn } = await untilDrawn(page);
	await untilComplete(page, family.people[0]?.memberId ?? "", Math.ceil(messages / 1_000));
	const joinComplete = (performance.now() - begun) / 1_000;
	const joinLongest = await page.evaluate(() => window.bench.longest);
	const gzip = gzippedBytes(dataDir);
	await devtools.detach();
	return {
		joinDrawn: drawn,
		joinComplete,
		joinLongest,
		joinMegabytes: received / 2 ** 20,
		joinToGzip: received / gzip,
	};
}

/** The median of several loads of the page as it stands, at so many times slower CPU. */
async function openAgain(page: Page, slower: number): Promise<{ drawn: number; longest: number }> {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
	const loads: Figures[] = [];
	for (let count = 0; count < opensPerRound; count += 1) {
		await page.reload({ waitUntil: "commit" });
		loads.push(await untilDrawn(page));
	}
	await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
	await devtools.detach();
	return { drawn: medianOf(loads, "drawn"), longest: medianOf(loads, "longest") };
}

/**
 * Loads of one page and of another by turns, at so many times slower CPU: the median of the first one's, and of the
 * quotients of the loads that were neighbours.
 */
async function openBeside(page: Page, other: Page, slower: number): Promise<Loaded & { toOther: number }> {
	const all = [page, other];
	const devtools = await Promise.all(all.map((one) => one.context().newCDPSession(one)));
	for (const one of devtools) await one.send("Emulation.setCPUThrottlingRate", { rate: slower });
	const loads: Figures[] = [];
	for (let count = 0; count < opensBeside; count += 1) {
		const drawn: Loaded[] = [];
		for (const one of all) {
			await one.bringToFront();
			await one.reload({ waitUntil: "commit" });
			drawn.push(await untilDrawn(one));
		}
		const [mine, its] = drawn;
		if (mine && its) loads.push({ ...mine, toOther: mine.drawn / its.drawn });
	}
	for (const one of devtools) await one.send("Emulation.setCPUThrottlingRate", { rate: 1 });
	return {
		drawn: medianOf(loads, "drawn"),
		usable: medianOf(loads, "usable"),
		longest: medianOf(loads, "longest"),
		toOther: medianOf(loads, "toOther"),
	};
}

/** The same number of messages as a page without a program, from a server beside. */
async function openStaticPage(browser: Browser, newest: string): Promise<{ page: Page; close: () => Promise<void> }> {
	const say = createSmallTalk(11);
	const texts = Array.from({ length: 49 }, (_, index) => `<p>${say(index)}</p>`);
	const html = `<!doctype html><meta charset="utf-8"><title>50</title><body>${texts.join("")}<p>the last ${newest}</p>`;
	const server = createServer((_request, response) => response.setHeader("content-type", "text/html").end(html));
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-GB" });
	await watchPages(context, newest);
	const page = await context.newPage();
	await page.goto(`http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/`);
	return {
		page,
		async close() {
			await context.close();
			server.close();
		},
	};
}

function gzippedBytes(dataDir: string): number {
	const sqlite = new SQLite(join(dataDir, "hearth.db"), { readonly: true });
	const entries = sqlite.prepare("select entry from entries order by seq").pluck().all() as string[];
	sqlite.close();
	return gzipSync(`[${entries.join(",")}]`).byteLength;
}
