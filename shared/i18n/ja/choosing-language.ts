import type { choosingLanguage as english } from "../en/choosing-language.ts";
import type { WordsIn } from "../words-in.ts";

export const choosingLanguage: WordsIn<"ja", typeof english> = {
	"language.browser": "ブラウザーと同じ",
	"language.heading": "言語",
	"language.note": "この端末だけの設定です。Hearthはその言語で開き直します。書きかけのものは残ります。",
};
