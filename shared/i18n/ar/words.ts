import type { words as english } from "../en/words.ts";
import type { WordsIn } from "../words-in.ts";

export const words: WordsIn<"ar", typeof english> = {
	"mention.everyone": "الجميع",
	"mention.everyone_detail": "كل من في هذه المحادثة",
	"mention.word": "الجميع",
};
