import type { words as english } from "../en/words.ts";
import type { WordsIn } from "../words-in.ts";

export const words: WordsIn<"he", typeof english> = {
	"mention.everyone": "כולם",
	"mention.everyone_detail": "כל מי שבשיחה הזאת",
	"mention.word": "כולם",
};
