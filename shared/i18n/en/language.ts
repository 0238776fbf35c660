import type { Language } from "../languages.ts";

export const language: Language = {
	name: "English",
	direction: "ltr",
	first: { again: "Try again", failed: "Hearth could not be loaded." },
};
