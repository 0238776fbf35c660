import type { choosingLanguage as english } from "../en/choosing-language.ts";
import type { WordsIn } from "../words-in.ts";

export const choosingLanguage: WordsIn<"de", typeof english> = {
	"language.browser": "Wie dieser Browser",
	"language.heading": "Sprache",
	"language.note": "Nur für dieses Gerät. Hearth startet darin neu; was du gerade schreibst, bleibt.",
};
