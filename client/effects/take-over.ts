import { isSettled } from "./is-settled.ts";

/** What cannot be shown as it was kept, as when the thread is gone, must not hide behind the picture for ever. */
const patienceMs = 5_000;
const uses = ["pointerdown", "wheel", "keydown"];

/**
 * Takes the kept picture away when the page beneath has drawn all of it, in one frame and in the same place; or as soon
 * as somebody does something, so that they see what they do it to.
 */
export function takeOver(page: Window, root: HTMLElement, kept: HTMLElement): void {
	const watching = new MutationObserver(look);
	const timer = page.setTimeout(end, patienceMs);

	function look(): void {
		if (!isSettled(root)) return;
		watching.disconnect();
		// In the first frame the rows are measured and the place is found, in the second it is drawn.
		page.requestAnimationFrame(() => page.requestAnimationFrame(end));
	}
	function onUse(): void {
		if (root.childElementCount > 0) end();
	}
	function end(): void {
		watching.disconnect();
		page.clearTimeout(timer);
		for (const use of uses) page.removeEventListener(use, onUse, true);
		kept.remove();
	}

	watching.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ["aria-busy"] });
	for (const use of uses) page.addEventListener(use, onUse, { capture: true, passive: true });
	look();
}
