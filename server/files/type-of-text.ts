// biome-ignore lint/suspicious/noControlCharactersInRegex: text has none of them
const controls = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f\u007f]/;

/** What a browser would run or follow if it were given as itself. */
export const activeTypes: readonly string[] = ["image/svg+xml", "text/html", "text/xml"];

/**
 * "text/plain", or what markup it is, when these bytes are the beginning of a text in UTF-8; else null.
 * All that begins with "<" is markup: what is told apart here is only how it is called.
 */
export function typeOfText(head: Uint8Array): string | null {
	const text = decode(head);
	if (text === null || text === "" || controls.test(text)) return null;
	const start = text.trimStart();
	if (!start.startsWith("<")) return "text/plain";
	if (/<svg[\s>:]|<[\w]+:svg[\s>]/i.test(start)) return "image/svg+xml";
	return /^<\?xml|^<!DOCTYPE\s+(?!html)/i.test(start) ? "text/xml" : "text/html";
}

function decode(head: Uint8Array): string | null {
	try {
		// `stream`: the last letter may be cut in the middle.
		return new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
	} catch {
		return null;
	}
}
