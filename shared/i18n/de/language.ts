import type { Language } from "../languages.ts";

export const language: Language = {
	name: "Deutsch",
	direction: "ltr",
	first: { again: "Noch einmal versuchen", failed: "Hearth konnte nicht geladen werden." },
};
