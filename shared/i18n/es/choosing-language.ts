import type { choosingLanguage as english } from "../en/choosing-language.ts";
import type { WordsIn } from "../words-in.ts";

export const choosingLanguage: WordsIn<"es", typeof english> = {
	"language.browser": "Como este navegador",
	"language.heading": "Idioma",
	"language.note":
		"Solo para este dispositivo. Hearth empieza de nuevo en ese idioma; lo que estás escribiendo se conserva.",
};
