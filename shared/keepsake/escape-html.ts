const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/**
 * A text as it stands in a page, between tags or between quotes. What a page may not hold at all (NUL and the other
 * controls) is drawn as the sign for "something was here"; the JSON beside it keeps what was written.
 */
export function escapeHtml(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
	const drawable = text.toWellFormed().replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "\ufffd");
	return drawable.replace(/[&<>"']/g, (letter) => escapes[letter] ?? letter);
}
