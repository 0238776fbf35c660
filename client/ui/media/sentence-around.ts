/** How a sentence ends: a mark with a space behind it, or the line. */
const end = /[.!?…](?=\s)|\n/gu;
const mostLetters = 240;

/** The sentence of a text that an address stands in, and no more than a few lines of it. */
export function sentenceAround(text: string, link: string): string {
	const at = text.indexOf(link);
	if (at === -1) return "";
	const ends = [...text.matchAll(end)].map((match) => match.index + 1);
	const from = ends.findLast((place) => place <= at) ?? 0;
	const to = ends.find((place) => place >= at + link.length) ?? text.length;
	const sentence = text.slice(from, to).trim();
	const letters = [...sentence];
	return letters.length <= mostLetters ? sentence : `${letters.slice(0, mostLetters).join("").trimEnd()}…`;
}
