import type { words as english } from "../en/words.ts";
import type { WordsIn } from "../words-in.ts";

export const words: WordsIn<"ja", typeof english> = {
	"mention.everyone": "みんな",
	"mention.everyone_detail": "この会話にいる全員",
	"mention.word": "みんな",
};
