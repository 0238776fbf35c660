import type { words as english } from "../en/words.ts";
import type { WordsIn } from "../words-in.ts";

export const words: WordsIn<"fr", typeof english> = {
	"mention.everyone": "Tout le monde",
	"mention.everyone_detail": "Toutes les personnes de cette conversation",
	"mention.word": "tous",
};
