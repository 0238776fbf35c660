/** What ends a sentence or a bracket around an address, and is no part of it. */
const closing = new Set(".,;:!?'\"”’»*_~");
/** Ends where full-width punctuation begins, and before letters nobody sees: some turn the direction of what follows. */
export const address =
	/(?:https?:\/\/|(?<![\w@.-])www\.(?=[\p{L}\p{N}-]+\.\p{L}))[^\s<>"“”«»\u3001\u3002\u300c-\u3011\uff01\uff0c\uff1a\uff1b\uff1f\u200b-\u200f\u202a-\u202e\u2060-\u2069]+/giu;

/** The addresses a text names, as they are written, each once, in their order. Only http and https: nothing else may be followed. */
export function linksIn(text: string): string[] {
	const found = (text.match(address) ?? []).map(withoutClosing).filter(isAddress);
	return [...new Set(found)];
}

/** "(see https://a.example/b)." has a bracket too many; "https://a.example/b_(c)" has not. Looks at each letter once. */
export function withoutClosing(match: string): string {
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

/** Where it leads: people leave out the scheme before www. */
export function hrefOf(link: string): string {
	return /^www\./i.test(link) ? `https://${link}` : link;
}

/** Whether it may be followed: one that carries a name and a password is written to deceive. */
export function isAddress(text: string): boolean {
	const url = URL.parse(hrefOf(text));
	return url !== null && url.hostname !== "" && url.username === "" && url.password === "";
}
