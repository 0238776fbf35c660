import { foldText } from "./fold.ts";

const wordLetters = /[\p{L}\p{N}\p{M}]+/gu;
/** More than that nobody types, and each is looked for in every message. */
const mostWords = 12;

/**
 * What is looked for, folded (shared/finding/fold.ts): each of these must stand in a message. Of words their letters;
 * where somebody types none, as with an emoji, what was typed.
 */
export function wantedWords(typed: string): string[] {
	const chunks = foldText(typed).split(/\s+/).filter(Boolean);
	const words = chunks.flatMap((chunk) => chunk.match(wordLetters) ?? [chunk]);
	return [...new Set(words)].slice(0, mostWords);
}
