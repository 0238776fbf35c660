import type { choosingLanguage as english } from "../en/choosing-language.ts";
import type { WordsIn } from "../words-in.ts";

export const choosingLanguage: WordsIn<"ar", typeof english> = {
	"language.browser": "لغة هذا المتصفح",
	"language.heading": "اللغة",
	"language.note": "لهذا الجهاز وحده. يبدأ Hearth من جديد بهذه اللغة؛ وما تكتبه الآن يبقى.",
};
