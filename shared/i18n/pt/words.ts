import type { words as english } from "../en/words.ts";
import type { WordsIn } from "../words-in.ts";

export const words: WordsIn<"pt", typeof english> = {
	"mention.everyone": "Todo mundo",
	"mention.everyone_detail": "Todas as pessoas desta conversa",
	"mention.word": "todos",
};
