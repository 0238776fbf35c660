import type { BrowserContext, CDPSession, Page } from "@playwright/test";

declare global {
	interface Window {
		bench: { longest: number; drawnAt: number; usableAt: number };
	}
}

/**
 * Times of one loading of a page in ms since its navigation began: when the newest message was drawn, when it was drawn by
 * the page itself and no longer kept from the last time, and the longest task of the main thread.
 */
export type Loaded = { drawn: number; usable: number; longest: number };

/** Notes, from the first moment of every page on, the longest task and when the newest message was drawn. */
export async function watchPages(context: BrowserContext, newest: string): Promise<void> {
	await context.addInitScript((text) => {
		window.bench = { longest: 0, drawnAt: 0, usableAt: 0 };
		new PerformanceObserver((list) => {
			for (const task of list.getEntries()) window.bench.longest = Math.max(window.bench.longest, task.duration);
		}).observe({ type: "longtask", buffered: true });
		const look = () => {
			const found = [...document.querySelectorAll("article, p")].some((one) => one.textContent?.includes(text));
			if (!found) return;
			const isKept = document.getElementById("kept") !== null;
			if (!isKept) looking.disconnect();
			requestAnimationFrame(() =>
				setTimeout(() => {
					window.bench.drawnAt ||= performance.now();
					if (!isKept) window.bench.usableAt ||= performance.now();
				}),
			);
		};
		const looking = new MutationObserver(look);
		looking.observe(document, { childList: true, subtree: true });
	}, newest);
}

/** Resolves when the newest message has been drawn and the page has had a second to go on. */
export async function untilDrawn(page: Page): Promise<Loaded> {
	await page.waitForFunction(() => window.bench.usableAt > 0, undefined, { timeout: 120_000, polling: 100 });
	await page.waitForTimeout(1_000);
	const { drawnAt, usableAt, longest } = await page.evaluate(() => window.bench);
	return { drawn: drawnAt, usable: usableAt, longest };
}

/** The page's heap in MB after a collection. */
export async function heapMegabytes(devtools: CDPSession): Promise<number> {
	await devtools.send("HeapProfiler.collectGarbage");
	const { usedSize } = await devtools.send("Runtime.getHeapUsage");
	return usedSize / 2 ** 20;
}

/** Resolves when every sealed segment is on the browser's disk; `segments` counts the open one too. */
export async function untilComplete(page: Page, memberId: string, segments: number): Promise<void> {
	for (;;) {
		const held = await page.evaluate(
			(name) =>
				new Promise<number>((resolve) => {
					const opening = indexedDB.open(name);
					opening.onsuccess = () => {
						const keys = opening.result.transaction("facts").objectStore("facts").getAllKeys();
						keys.onsuccess = () => {
							opening.result.close();
							resolve(keys.result.filter((key) => String(key).startsWith("held ")).length);
						};
					};
				}),
			`hearth-1-${memberId}`,
		);
		if (held >= segments - 1) return;
		await page.waitForTimeout(500);
	}
}
