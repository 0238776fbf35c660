import type { BrowserContext, Page } from "@playwright/test";

type Shift = { value: number; what: string[] };

/** Notes every shift of the layout from each page's beginning, also those that follow at once on what a person did. */
export async function noteShifts(context: BrowserContext): Promise<void> {
	await context.addInitScript(note);
}

/** The same from now on, on the page that is open. */
export async function noteShiftsFromNow(page: Page): Promise<void> {
	await page.evaluate(note);
	await readShifts(page);
}

/**
 * All shifts of this page since it was loaded, or since they were last read; but for the pill that counts what is below,
 * which lies over the conversation and grows with its number.
 */
export async function readShifts(page: Page): Promise<Shift[]> {
	// What was just drawn is told after the next frame.
	return page.evaluate(async () => {
		await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
		const shifts = (window as unknown as { shifts: Shift[] }).shifts.splice(0);
		return shifts.filter(({ what }) => !what.every((one) => one.startsWith("button.timeline_pill")));
	});
}

function note(): void {
	const shifts: Shift[] = [];
	Object.assign(window, { shifts });
	type LayoutShift = PerformanceEntry & {
		value: number;
		sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
	};
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as LayoutShift[]) {
			const what = entry.sources.map(({ node, previousRect, currentRect }) => {
				const name = node instanceof Element ? `${node.localName}.${node.className}` : String(node?.textContent);
				return `${name} ${Math.round(previousRect.y)} → ${Math.round(currentRect.y)} (${Math.round(currentRect.height)} high)`;
			});
			shifts.push({ value: entry.value, what });
		}
	}).observe({ type: "layout-shift", buffered: true });
}
