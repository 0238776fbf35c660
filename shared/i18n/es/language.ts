import type { Language } from "../languages.ts";

export const language: Language = {
	name: "Español",
	direction: "ltr",
	first: { again: "Intentar de nuevo", failed: "No se pudo cargar Hearth." },
};
