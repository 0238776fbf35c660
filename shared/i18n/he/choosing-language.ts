import type { choosingLanguage as english } from "../en/choosing-language.ts";
import type { WordsIn } from "../words-in.ts";

export const choosingLanguage: WordsIn<"he", typeof english> = {
	"language.browser": "כמו בדפדפן הזה",
	"language.heading": "שפה",
	"language.note": "למכשיר הזה בלבד. Hearth יתחיל מחדש בשפה הזאת; מה שבכתיבה נשאר.",
};
