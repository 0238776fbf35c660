import type { choosingLanguage as english } from "../en/choosing-language.ts";
import type { WordsIn } from "../words-in.ts";

export const choosingLanguage: WordsIn<"fr", typeof english> = {
	"language.browser": "Comme ce navigateur",
	"language.heading": "Langue",
	"language.note":
		"Pour cet appareil seulement. Hearth redémarre dans cette langue ; ce que tu es en train d’écrire reste.",
};
