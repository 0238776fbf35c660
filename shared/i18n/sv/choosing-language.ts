import type { choosingLanguage as english } from "../en/choosing-language.ts";
import type { WordsIn } from "../words-in.ts";

export const choosingLanguage: WordsIn<"sv", typeof english> = {
	"language.browser": "Samma som webbläsaren",
	"language.heading": "Språk",
	"language.note":
		"Bara för den här enheten. Hearth startar om på det språket; det du håller på att skriva finns kvar.",
};
