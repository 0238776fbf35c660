import type { words as english } from "../en/words.ts";
import type { WordsIn } from "../words-in.ts";

export const words: WordsIn<"es", typeof english> = {
	"mention.everyone": "Todo el mundo",
	"mention.everyone_detail": "Todas las personas de esta conversación",
	"mention.word": "todos",
};
