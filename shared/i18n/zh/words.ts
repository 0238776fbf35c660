import type { words as english } from "../en/words.ts";
import type { WordsIn } from "../words-in.ts";

export const words: WordsIn<"zh", typeof english> = {
	"mention.everyone": "所有人",
	"mention.everyone_detail": "这个会话里的所有人",
	"mention.word": "所有人",
};
