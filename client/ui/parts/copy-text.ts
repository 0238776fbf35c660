/** Copies what a box holds. Over plain http, as at home without a certificate, the clipboard is shut; the old way still works. */
export async function copyText(box: HTMLInputElement): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(box.value);
		return true;
	} catch {
		box.select();
		return document.execCommand("copy");
	}
}
