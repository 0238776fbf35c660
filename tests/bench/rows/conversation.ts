import { type Browser, chromium, type Page } from "@playwright/test";
import { findChromium } from "../../support/find-chromium.ts";
import { percentile } from "../load/numbers.ts";
import { startHearth } from "../systems/hearth.ts";
import { createSmallTalk } from "../systems/small-talk.ts";
import { untilComplete, untilDrawn, watchPages } from "./browser-page.ts";
import { buildPage } from "./build-page.ts";
import type { Row } from "./row.ts";
import { type Scrolled, scrollThrough } from "./scroll-through.ts";
import { shown, table } from "./table.ts";
import { type Typed, typeInto } from "./type-into.ts";

const lengths = { short: 1_000, long: 100_000 };
const quickLengths = { short: 1_000, long: 5_000 };
const slower = 4;
/** px a second, and px: first as one reads, then so fast that several segments go by. */
const steady = { speed: 3_000, px: 45_000 };
const swift = { speed: 9_000, seconds: 60, quickSeconds: 30 };
const view = { viewport: { width: 1280, height: 800 }, locale: "en-GB" };

type Measured = { steady: Scrolled; swift: Scrolled | null; typed: Typed | null; typedBehind: Typed | null };

/** Row 13: somebody scrolls back through a long thread, and writes in it. */
export const conversationRow: Row = {
	name: "conversation",
	title: "In Chromium: scrolling and writing in a long thread",
	async measure({ ms }) {
		buildPage();
		const executablePath = findChromium(process.env, chromium.executablePath());
		if (executablePath === null) throw new Error("no Chromium was found");
		const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
		const { short, long } = ms < 2_000 ? quickLengths : lengths;
		const seconds = ms < 2_000 ? swift.quickSeconds : swift.seconds;
		const still = await measureStill(browser, short);
		const found = [still, await measureOne(browser, short, 0), await measureOne(browser, long, seconds)];
		await browser.close();
		const head = [
			"",
			`a static page of ${short.toLocaleString("en")}`,
			short.toLocaleString("en"),
			long.toLocaleString("en"),
		];
		return table(head, linesOf(found));
	},
};

function linesOf(found: readonly Measured[]): string[][] {
	const line = (words: string, of: (one: Measured) => number | undefined) => [
		words,
		...found.map((one) => shown(of(one) ?? Number.NaN)),
	];
	const scrolled = (words: string, of: (one: Measured) => Scrolled | null) => [
		line(`${words}: frames a second`, (one) => of(one)?.perSecond),
		line("… of those that were due not drawn, %", (one) => percent(of(one)?.missed)),
		line("… longest task, ms", (one) => of(one)?.longest.ms),
		line("… longest task, ms of CPU", (one) => of(one)?.longest.cpu),
		line("… of the view empty in the worst frame, px", (one) => of(one)?.empty),
	];
	const typed = (words: string, of: (one: Measured) => Typed | null) => [
		line(`${words}: a key to its letter, p50 ms of the main thread`, (one) => keys(of(one), "ms", 0.5)),
		line("… p95 ms", (one) => keys(of(one), "ms", 0.95)),
		line("… p95 ms of CPU", (one) => keys(of(one), "cpu", 0.95)),
		line("… longest task, ms", (one) => of(one)?.longest.ms),
		line("… longest task, ms of CPU", (one) => of(one)?.longest.cpu),
	];
	return [
		...scrolled(`${steady.speed.toLocaleString("en")} px a second`, (one) => one.steady),
		...scrolled(`${swift.speed.toLocaleString("en")} px a second through older segments`, (one) => one.swift),
		line("… px scrolled", (one) => one.swift?.px),
		...typed(`typing, ${slower} × slower CPU`, (one) => one.typed),
		...typed("the same after scrolling back", (one) => one.typedBehind),
	];
}

function keys(typed: Typed | null, clock: "ms" | "cpu", share: number): number {
	return percentile(
		(typed?.keys ?? []).map((work) => work[clock]),
		share,
	);
}

function percent(share: number | undefined): number | undefined {
	return share === undefined ? undefined : share * 100;
}

async function measureOne(browser: Browser, messages: number, seconds: number): Promise<Measured> {
	const hearth = await startHearth({ devices: 4, messages, groups: 0 });
	const context = await browser.newContext(view);
	await watchPages(context, `(${messages})`);
	const page = await context.newPage();
	await page.goto(`${hearth.server.url}/sign-in#${hearth.family.linkToken}`);
	await page.getByRole("link", { name: "Family Chat" }).first().click();
	await untilDrawn(page);
	await untilComplete(page, hearth.family.people[0]?.memberId ?? "", Math.ceil(messages / 1_000));
	await toTheEnd(page, messages);
	await page.reload();
	await toTheEnd(page, messages);

	const typed = await typeInto(page, slower);
	const steadily = await scrollThrough(page, steady.speed, steady.px);
	const swiftly = seconds === 0 ? null : await scrollThrough(page, swift.speed, swift.speed * seconds);
	const typedBehind = await typeInto(page, slower);
	await context.close();
	await hearth.stop();
	return { steady: steadily, swift: swiftly, typed, typedBehind };
}

/** The same number of messages without a program: what this machine's Chromium can do. */
async function measureStill(browser: Browser, messages: number): Promise<Measured> {
	const say = createSmallTalk(11);
	const texts = Array.from({ length: messages }, (_, index) => `<p>${say(index)}</p>`).join("");
	const style = "body{margin:0}[role=log]{block-size:100vh;overflow:auto}p{margin:0;padding:32px;border-radius:16px}";
	const page = await browser.newPage(view);
	await page.setContent(`<style>${style}</style><div role="log"><div>${texts}</div></div>`);
	await page.getByRole("log").evaluate((log) => log.scrollTo(0, log.scrollHeight));
	const steadily = await scrollThrough(page, steady.speed, steady.px);
	await page.close();
	return { steady: steadily, swift: null, typed: null, typedBehind: null };
}

/** Opened at what is unread, one goes to the end; then everything is read. */
async function toTheEnd(page: Page, messages: number): Promise<void> {
	await untilDrawn(page);
	const newest = page.getByRole("article").filter({ hasText: `(${messages})` });
	const jump = page.getByRole("button", { name: /new message|Jump to latest/ });
	await newest.or(jump).first().waitFor();
	if (!(await newest.isVisible())) await jump.click();
	await newest.waitFor();
	// A second for the mark of how far was read, and for what the page does when it is idle.
	await page.waitForTimeout(1_000);
}
