import type { words as english } from "../en/words.ts";
import type { WordsIn } from "../words-in.ts";

export const words: WordsIn<"de", typeof english> = {
	"mention.everyone": "Alle",
	"mention.everyone_detail": "Alle in dieser Unterhaltung",
	"mention.word": "alle",
};
