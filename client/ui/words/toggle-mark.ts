/** What stands from `from` to `to` of a text is replaced by `words`, and what is marked afterwards. */
export type Edit = { from: number; to: number; words: string; start: number; end: number };

const letter = /[\p{Ll}\p{Lu}\p{N}]/u;
/** What begins a line of a list or a quote stays before the mark, white space at the end behind it. */
const line = /^(\s*(?:> )?(?:(?:[-*•]|\d+[.)]) +)?)(.*?)(\s*)$/su;

/**
 * Puts a mark around what is marked, or takes it away again where it is; around the word the caret is in when nothing
 * is. Words are marked as a whole and each line by itself, because a mark holds only so.
 */
export function toggleMark(text: string, start: number, end: number, mark: string): Edit {
	const { from, to } = wholeWords(text, start, end);
	const marked = text.slice(from, to);
	const size = mark.length;
	if (text.slice(0, from).endsWith(mark) && text.startsWith(mark, to)) {
		return { from: from - size, to: to + size, words: marked, start: start - size, end: end - size };
	}
	if (marked.length > 2 * size && marked.startsWith(mark) && marked.endsWith(mark)) {
		return { from, to, words: marked.slice(size, -size), start: from, end: to - 2 * size };
	}
	if (marked === "") return { from, to, words: mark + mark, start: from + size, end: from + size };
	const words = marked
		.split("\n")
		.map((one) => one.replace(line, (_, before, inside, after) => before + (inside && mark + inside + mark) + after))
		.join("\n");
	// A caret stays where it is in its word.
	const caret = { start: start + size, end: start + size };
	return { from, to, words, ...(start === end ? caret : { start: from, end: from + words.length }) };
}

/** Without white space at its ends, and out to where no word goes on. */
function wholeWords(text: string, start: number, end: number): { from: number; to: number } {
	const isLetter = (at: number) => letter.test(text.charAt(at));
	const marked = text.slice(start, end);
	let from = start + marked.length - marked.trimStart().length;
	let to = Math.max(from, end - marked.length + marked.trimEnd().length);
	if (from === to && !(isLetter(from - 1) && isLetter(from))) return { from, to };
	while (isLetter(from - 1)) from -= 1;
	while (isLetter(to)) to += 1;
	return { from, to };
}
