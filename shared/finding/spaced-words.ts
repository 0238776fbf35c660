import { anywhere } from "./find-word.ts";

const alone = new RegExp(`${anywhere.source}|\\p{Extended_Pictographic}`, "gu");

/**
 * A folded text in which every letter that may begin a word (shared/finding/find-word.ts), and every emoji, is a word by
 * itself: for an index that knows only words between spaces. Several of them that follow each other are a phrase there.
 */
export function spacedWords(folded: string): string {
	return folded.replace(alone, (letter) => (/\p{Nd}/u.test(letter) ? letter : ` ${letter} `));
}
