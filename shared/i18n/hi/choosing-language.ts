import type { choosingLanguage as english } from "../en/choosing-language.ts";
import type { WordsIn } from "../words-in.ts";

export const choosingLanguage: WordsIn<"hi", typeof english> = {
	"language.browser": "जो इस ब्राउज़र की है",
	"language.heading": "भाषा",
	"language.note": "सिर्फ़ इस डिवाइस के लिए। Hearth उस भाषा में नए सिरे से खुलेगा; आप जो लिख रहे हैं, वह बना रहेगा।",
};
