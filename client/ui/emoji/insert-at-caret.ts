/** Puts words where the caret is, or in the place of what is marked, as if they had been typed. */
export function insertAtCaret(box: HTMLTextAreaElement, words: string): void {
	box.setRangeText(words, box.selectionStart, box.selectionEnd, "end");
	box.dispatchEvent(new InputEvent("input", { bubbles: true, data: words, inputType: "insertText" }));
}
