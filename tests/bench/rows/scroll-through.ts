import type { Page } from "@playwright/test";
import { longestOf, tracePage, type Work } from "./page-trace.ts";

/**
 * Of one scrolling: frames drawn a second, how many of those that were due were not drawn (0 to 1), the longest task of the
 * main thread, how many px of the view were empty in the worst frame, and how far it went.
 */
export type Scrolled = { perSecond: number; missed: number; longest: Work; empty: number; px: number };

const frameMs = 1_000 / 60;

/**
 * Scrolls backwards through what has the role `log`, as a wheel does it, at `speed` px a second for so many px. What is
 * looked for at the start of each frame is what the frame before showed: nothing is laid out for it.
 */
export async function scrollThrough(page: Page, speed: number, px: number): Promise<Scrolled> {
	const devtools = await page.context().newCDPSession(page);
	const box = await page.getByRole("log").boundingBox();
	if (box === null) throw new Error("there is nothing to scroll");
	const watching = page.evaluate(watchEmptiness);
	const trace = await tracePage(page, async () => {
		await devtools.send("Input.synthesizeScrollGesture", {
			...{ x: box.x + box.width / 2, y: box.y + box.height / 2, yDistance: px, speed },
			...{ gestureSourceType: "mouse", preventFling: true },
		});
	});
	await page.evaluate(() => dispatchEvent(new Event("bench scrolled")));
	const { empty, moved } = await watching;
	await devtools.detach();
	const { frames } = trace;
	const gaps = frames.slice(1).map(({ at }, index) => at - (frames[index]?.at ?? at));
	const missed = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / frameMs) - 1), 0);
	const ms = gaps.reduce((sum, gap) => sum + gap, 0);
	return {
		perSecond: (gaps.length / ms) * 1_000,
		missed: missed / (missed + gaps.length),
		longest: longestOf(trace),
		...{ empty, px: moved },
	};
}

/** Runs in the page until the scrolling is over. */
function watchEmptiness(): Promise<{ empty: number; moved: number }> {
	const log = document.querySelector('[role="log"]');
	if (log === null) throw new Error("there is no log");
	let [empty, moved, before, frame] = [0, 0, log.scrollTop, 0];
	function look(): void {
		if (log === null) return;
		const rows = log.querySelectorAll("[data-index]");
		const view = log.getBoundingClientRect();
		const [first, last] = [rows[0]?.getBoundingClientRect(), rows[rows.length - 1]?.getBoundingClientRect()];
		const above = log.scrollTop > 0 && first ? first.top - view.top : 0;
		const below = log.scrollTop + log.clientHeight < log.scrollHeight && last ? view.bottom - last.bottom : 0;
		empty = Math.max(empty, Math.min(view.height, Math.max(above, below)));
		// Where older messages came in above, one stands further down and has not moved.
		moved += Math.max(0, before - log.scrollTop);
		before = log.scrollTop;
		frame = requestAnimationFrame(look);
	}
	look();
	return new Promise((resolve) => {
		const end = () => {
			cancelAnimationFrame(frame);
			resolve({ empty, moved });
		};
		addEventListener("bench scrolled", end, { once: true });
	});
}
