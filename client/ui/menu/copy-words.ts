/** Copies words that stand nowhere on their own. Over plain http the clipboard is shut; the old way still works there. */
export async function copyWords(words: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(words);
		return true;
	} catch {
		return copyFromBox(words);
	}
}

function copyFromBox(words: string): boolean {
	const focused = document.activeElement;
	const box = document.createElement("textarea");
	box.value = words;
	box.className = "visually-hidden";
	document.body.append(box);
	box.select();
	const isDone = document.execCommand("copy");
	box.remove();
	if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
	return isDone;
}
