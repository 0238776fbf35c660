import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import SQLite from "better-sqlite3";
import { findChromium } from "../../support/find-chromium.ts";
import { type RunningHearth, startHearth } from "../systems/hearth.ts";
import { heapMegabytes, untilComplete, untilDrawn, watchPages } from "./browser-page.ts";
import { type Figures, medianOf } from "./figures.ts";
import type { Row } from "./row.ts";
import { shown, table, times } from "./table.ts";

const lengths = { short: 1_000, long: 100_000 };
const quickLengths = { short: 1_000, long: 10_000 };
const opensPerRound = 5;

/** Row 7: what a browser has to do for a family that has said much. */
export const browserRow: Row = {
	name: "browser",
	title: "In Chromium: opening, joining, starting offline",
	async measure({ ms }) {
		execFileSync("npm", ["run", "--silent", "build"], { stdio: "ignore" });
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
	["… longest task, ms", "offlineLongest"],
	["started offline at 6 × slower CPU: last screen drawn, ms", "slowDrawn"],
	["… to a static page of 50 messages", "slowToStatic"],
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
	const hearth = await startHearth({ devices: 4, messages });
	const newest = `(${messages})`;
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-GB" });
	await watchPages(context, newest);
	const page = await context.newPage();
	const joined = await joinFamily(hearth, page, messages);
	const warm = await openAgain(page, 1);
	const devtools = await context.newCDPSession(page);
	const warmHeap = await heapMegabytes(devtools);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await context.setOffline(true);
	const offline = await openAgain(page, 1);
	const slow = await openAgain(page, 6);
	await context.setOffline(false);
	const still = await staticPage(context, newest);
	await context.close();
	await hearth.stop();
	return {
		...joined,
		...{ warmDrawn: warm.drawn, warmLongest: warm.longest, warmHeap },
		...{ offlineDrawn: offline.drawn, offlineLongest: offline.longest, offlineToStatic: offline.drawn / still.drawn },
		...{ slowDrawn: slow.drawn, slowLongest: slow.longest, slowToStatic: slow.drawn / still.slowDrawn },
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

/** The same messages as a page without a program, from a server beside. */
async function staticPage(context: BrowserContext, newest: string): Promise<{ drawn: number; slowDrawn: number }> {
	const texts = Array.from(
		{ length: 49 },
		(_, index) => `<p>We are at the lake with the boats and the dog, ${index}</p>`,
	);
	const html = `<!doctype html><meta charset="utf-8"><title>50</title><body>${texts.join("")}<p>the last ${newest}</p>`;
	const server = createServer((_request, response) => response.setHeader("content-type", "text/html").end(html));
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	const page = await context.newPage();
	await page.goto(`http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/`);
	const { drawn } = await openAgain(page, 1);
	const slow = await openAgain(page, 6);
	await page.close();
	server.close();
	return { drawn, slowDrawn: slow.drawn };
}

function gzippedBytes(dataDir: string): number {
	const sqlite = new SQLite(join(dataDir, "hearth.db"), { readonly: true });
	const entries = sqlite.prepare("select entry from entries order by seq").pluck().all() as string[];
	sqlite.close();
	return gzipSync(`[${entries.join(",")}]`).byteLength;
}
