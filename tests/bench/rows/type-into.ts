import type { Page } from "@playwright/test";
import { longestOf, type PageTrace, type Span, tracePage, type Work } from "./page-trace.ts";

/** The work of the main thread for each key until its letter was handed over to be drawn, and the longest of all its tasks. */
export type Typed = { keys: Work[]; longest: Work };

/** As somebody writes who can. */
const words = "Dinner is at seven, the soup is on the stove, so please bring bread and the small boat home";
const betweenMs = 110;

/** Types a sentence into the box, letter by letter, at so many times slower CPU, and takes it out again. */
export async function typeInto(page: Page, slower: number): Promise<Typed> {
	const devtools = await page.context().newCDPSession(page);
	const box = page.getByRole("textbox", { name: "Message" });
	await box.focus();
	await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
	const trace = await tracePage(page, () => page.keyboard.type(words, { delay: betweenMs }));
	await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
	await devtools.detach();
	await box.fill("");
	return { keys: trace.keys.map((key) => workOf(key, trace)), longest: longestOf(trace) };
}

/** All tasks from the key to the end of the first commit behind it. */
function workOf(key: Span, { tasks, commits }: PageTrace): Work {
	const drawn = commits.find(({ at }) => at > key.at)?.at ?? Number.POSITIVE_INFINITY;
	const its = tasks.filter(({ at, ms }) => at + ms > key.at && at < drawn);
	return { ms: its.reduce((sum, { ms }) => sum + ms, 0), cpu: its.reduce((sum, { cpu }) => sum + cpu, 0) };
}
