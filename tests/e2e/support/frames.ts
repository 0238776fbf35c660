import type { Page } from "@playwright/test";

/** One frame of a start: who draws the words, how high they stand, what stands beside them, and what is being read out. */
export type Frame = { from: "kept" | "page"; top: number; state: string; readOut: string[] };

/** Notes every frame of the next loading of the page from the first on in which the words are seen. Ask with the function it returns. */
export async function watchFrames(page: Page, words: string): Promise<() => Promise<Frame[]>> {
	await page.addInitScript((text) => {
		const frames: Frame[] = [];
		Object.assign(window, { frames });
		const find = (within: Element | null) =>
			[...(within?.querySelectorAll<HTMLElement>("article") ?? [])].find((one) => one.textContent?.includes(text));
		const look = () => {
			requestAnimationFrame(look);
			const [kept, root] = [document.getElementById("kept"), document.getElementById("root")];
			const article = kept ? find(kept) : find(root);
			const speaking = root?.querySelectorAll('[aria-live="polite"]') ?? [];
			const readOut = [...speaking].map((one) => one.textContent ?? "").filter((said) => said !== "");
			const seen = { state: article?.textContent ?? "", readOut };
			if (article) frames.push({ from: kept ? "kept" : "page", top: article.getBoundingClientRect().top, ...seen });
			// Once seen, never gone.
			else if (frames.length > 0) frames.push({ from: kept ? "kept" : "page", top: Number.NaN, ...seen });
		};
		requestAnimationFrame(look);
	}, words);
	return () => page.evaluate(() => (window as unknown as { frames: Frame[] }).frames);
}
