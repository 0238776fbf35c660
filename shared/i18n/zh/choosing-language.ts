import type { choosingLanguage as english } from "../en/choosing-language.ts";
import type { WordsIn } from "../words-in.ts";

export const choosingLanguage: WordsIn<"zh", typeof english> = {
	"language.browser": "和浏览器一样",
	"language.heading": "语言",
	"language.note": "只用于这台设备。Hearth 会用新的语言重新打开，你正在写的内容不会丢。",
};
