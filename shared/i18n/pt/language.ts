import type { Language } from "../languages.ts";

export const language: Language = {
	name: "Português",
	direction: "ltr",
	first: { again: "Tentar de novo", failed: "Não foi possível carregar o Hearth." },
};
