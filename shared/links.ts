/** What ends a sentence or a bracket around an address, and is no part of it. */
const closing = new Set(".,;:!?'\"”’»*_~");
const address = /https?:\/\/[^\s<>"“”«»]+/giu;

/** The addresses a text names, each once, in their order. Only http and https: nothing else may be followed. */
export function linksIn(text: string): string[] {
	const found = (text.match(address) ?? []).map(withoutClosing).filter(isAddress);
	return [...new Set(found)];
}

/** "(see https://a.example/b)." has a bracket too many; "https://a.example/b_(c)" has not. Looks at each letter once. */
function withoutClosing(match: string): string {
	let open = count(match, "(") - count(match, ")");
	let end = match.length;
	for (; end > 0; end -= 1) {
		const last = match.charAt(end - 1);
		const isSurplus = last === ")" && open < 0;
		if (!isSurplus && !closing.has(last)) break;
		if (isSurplus) open += 1;
	}
	return match.slice(0, end);
}

function count(text: string, letter: string): number {
	return text.split(letter).length - 1;
}

function isAddress(text: string): boolean {
	const url = URL.parse(text);
	return url !== null && url.hostname !== "" && url.username === "" && url.password === "";
}
