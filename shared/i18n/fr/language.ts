import type { Language } from "../languages.ts";

export const language: Language = {
	name: "Français",
	direction: "ltr",
	first: { again: "Réessayer", failed: "Hearth n’a pas pu être chargé." },
};
