/** Copies what an element holds. Over plain http, as at home without a certificate, the clipboard is shut; the old way still works. */
export async function copyText(holder: HTMLElement): Promise<boolean> {
	const isBox = holder instanceof HTMLInputElement;
	try {
		await navigator.clipboard.writeText(isBox ? holder.value : (holder.textContent ?? ""));
		return true;
	} catch {
		if (isBox) holder.select();
		else getSelection()?.selectAllChildren(holder);
		return document.execCommand("copy");
	}
}
