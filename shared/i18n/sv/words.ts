import type { words as english } from "../en/words.ts";
import type { WordsIn } from "../words-in.ts";

export const words: WordsIn<"sv", typeof english> = {
	"mention.everyone": "Alla",
	"mention.everyone_detail": "Alla som är med i den här konversationen",
	"mention.word": "alla",
};
