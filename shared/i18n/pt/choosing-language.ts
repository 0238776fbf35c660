import type { choosingLanguage as english } from "../en/choosing-language.ts";
import type { WordsIn } from "../words-in.ts";

export const choosingLanguage: WordsIn<"pt", typeof english> = {
	"language.browser": "Igual a este navegador",
	"language.heading": "Idioma",
	"language.note": "Só para este aparelho. O Hearth recomeça nesse idioma; o que você está escrevendo fica.",
};
