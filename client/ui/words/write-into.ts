import type { Edit } from "./toggle-mark.ts";

/** Writes into a box as if it had been typed: what listens to the box hears of it, and it can be taken back with Ctrl+Z. */
export function writeInto(box: HTMLTextAreaElement, { from, to, words, start, end }: Edit): void {
	box.focus();
	box.setSelectionRange(from, to);
	if (!document.execCommand("insertText", false, words)) {
		box.setRangeText(words, from, to, "end");
		box.dispatchEvent(new InputEvent("input", { bubbles: true, data: words, inputType: "insertText" }));
	}
	box.setSelectionRange(start, end);
}
