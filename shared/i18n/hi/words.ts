import type { words as english } from "../en/words.ts";
import type { WordsIn } from "../words-in.ts";

export const words: WordsIn<"hi", typeof english> = {
	"mention.everyone": "सभी",
	"mention.everyone_detail": "इस बातचीत में जितने लोग हैं",
	"mention.word": "सभी",
};
