/**
 * Scripts that put no space between words, or write small words (and, the, in) at the front of the next one: there a word
 * is found wherever it stands. In all others it is found where a word begins.
 */
export const anywhere =
	/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Arab}\p{sc=Hebr}]/u;
const wordLetter = /[\p{L}\p{N}\p{M}]/u;

/** Where a wanted word (shared/finding/wanted-words.ts) next stands in a folded text, from `from` on; -1 for nowhere. */
export function findWord(text: string, word: string, from: number): number {
	const isAnywhere = !wordLetter.test(word) || anywhere.test(firstLetter(word));
	let at = text.indexOf(word, from);
	while (at !== -1 && !isAnywhere && !isBeginning(text, at)) at = text.indexOf(word, at + 1);
	return at;
}

function isBeginning(text: string, at: number): boolean {
	if (at === 0) return true;
	const code = text.charCodeAt(at - 1);
	// Most of what is written: no need to ask what kind of letter it is.
	if (code < 0x80) return !((code > 0x60 && code < 0x7b) || (code > 0x2f && code < 0x3a));
	const isPair = code >= 0xdc00 && code <= 0xdfff;
	const before = text.slice(at - (isPair ? 2 : 1), at);
	return !wordLetter.test(before) || anywhere.test(before);
}

function firstLetter(word: string): string {
	return String.fromCodePoint(word.codePointAt(0) ?? 0);
}
