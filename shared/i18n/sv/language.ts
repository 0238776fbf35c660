import type { Language } from "../languages.ts";

export const language: Language = {
	name: "Svenska",
	direction: "ltr",
	first: { again: "Försök igen", failed: "Hearth kunde inte läsas in." },
};
